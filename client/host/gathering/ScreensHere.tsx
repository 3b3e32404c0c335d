import type { ReactNode } from 'react'
import { hostScreenMessages } from '../../messages/hostScreen.ts'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import styles from './WayIn.module.css'

/** Whether the room will hear the clap: no page may sound before somebody has clicked in it. */
export function ScreensHere(): ReactNode {
  const { count, withSound } = useConsole().screens
  const text = useMessages(hostSetupMessages)
  const { shareNames } = useMessages(hostScreenMessages)
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
