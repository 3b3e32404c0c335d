import type { ReactNode } from 'react'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import styles from './WayIn.module.css'

/** Whether the room will hear the clap: no page may sound before somebody has clicked in it. */
export function ScreensHere(): ReactNode {
  const { count, withSound } = useConsole().screens
  const text = useMessages(hostSetupMessages)
  if (count === 0) return null
  if (withSound === count) return <p className={styles.works}>{text.screensHeard(count)}</p>
  return <p className={styles.check}>{text.screensSilent(count - withSound, count)}</p>
}
