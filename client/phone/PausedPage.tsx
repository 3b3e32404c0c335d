import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { Page } from './Page.tsx'
import styles from './PausedPage.module.css'
import { RoundLine } from './RoundLine.tsx'
import { pausedThen } from './pausedThen.ts'
import type { Scene } from './scene.ts'
import { Words } from './Words.tsx'

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
            <p>{pausedThen(text, held, place)}</p>
          </div>
        )}
      </Words>
    </Page>
  )
}
