import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useLongLost } from '../ui/useLongLost.ts'
import styles from './LinkLost.module.css'

/** A lost connection, and that nothing is lost by it: the countdown goes on here, and the evening in the room. */
export function LinkLost(): ReactNode {
  const text = useMessages('host')
  const isLost = useLongLost()
  return isLost && <p className={styles.banner}>{text.linkLost}</p>
}
