import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import type { Messages } from '../messages/shape.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { Page } from './Page.tsx'
import styles from './PausedPage.module.css'
import { RoundLine } from './RoundLine.tsx'
import type { PairingPlace, Scene } from './scene.ts'
import { Words } from './Words.tsx'

type Texts = Messages['phone']
type Paused = Extract<Scene, { readonly kind: 'paused' }>
export type PausedPageProps = Omit<Paused, 'kind'> & { readonly menu: ReactNode }

/** The host has the floor; the time stands still. */
export function PausedPage({ held, place, menu }: PausedPageProps): ReactNode {
  const text = useMessages('phone')
  return (
    <Page top={<><RoundLine /><Countdown />{menu}</>}>
      <Words heading={`${text.paused}\n${text.listen}`}>
        {place !== null && (
          <div className={styles.then}>
            {place.spot !== null && <SpotSign spot={place.spot} />}
            <p>{thenText(text, held, place)}</p>
          </div>
        )}
      </Words>
    </Page>
  )
}

function thenText(text: Texts, held: Paused['held'], { partners, spot }: PairingPlace): string {
  if (held === 'moving') return spot === null ? text.thenMeet(partners) : text.thenMeetAt(partners, spot)
  return spot === null ? text.pausedWith(partners) : text.pausedWithAt(partners, spot)
}
