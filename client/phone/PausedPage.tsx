import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { phoneMessages } from '../messages/phone.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { Page } from './Page.tsx'
import styles from './PausedPage.module.css'
import { RoundLine } from './RoundLine.tsx'
import type { PairingPlace } from './scene.ts'
import { Words } from './Words.tsx'

export type PausedPageProps = { readonly place: PairingPlace | null; readonly menu: ReactNode }

/** The host has the floor; the time stands still. */
export function PausedPage({ place, menu }: PausedPageProps): ReactNode {
  const text = useMessages(phoneMessages)
  return (
    <Page top={<><RoundLine /><Countdown />{menu}</>}>
      <Words heading={`${text.paused}\n${text.listen}`}>
        {place !== null && (
          <div className={styles.then}>
            {place.spot !== null && <SpotSign spot={place.spot} />}
            <p>
              {place.spot === null
                ? text.pausedWith(place.partners)
                : text.pausedWithAt(place.partners, place.spot)}
            </p>
          </div>
        )}
      </Words>
    </Page>
  )
}
