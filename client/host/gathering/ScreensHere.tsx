import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { useMessages } from '../../messages/language.ts'
import styles from './WayIn.module.css'

/** Whether the room will hear the clap: no page may sound before somebody has clicked in it. */
export function ScreensHere(): ReactNode {
  const { count, withSound } = useConsole().screens
  const text = useMessages('hostSetup')
  const { shareNames } = useMessages('hostScreen')
  if (count === 0) return null
  return (
    <>
      {withSound === count ? (
        <p className={styles.works}>{text.screensHeard(count)}</p>
      ) : (
        <p className={styles.check}>{text.screensSilent(count - withSound, count)}</p>
      )}
      {count > 1 && <p className={styles.soft}>{shareNames}</p>}
    </>
  )
}
