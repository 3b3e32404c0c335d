import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { CountdownTo } from '../ui/Countdown.tsx'
import styles from './NextRound.module.css'

/** "Next round in 0:48"; nothing where the clock does not know. */
export function NextRound({ at }: { readonly at: number | null }): ReactNode {
  const text = useMessages('phone')
  if (at === null) return null
  return (
    <p className={styles.next}>
      {text.nextRoundIn} <CountdownTo at={at} className={styles.time} />
    </p>
  )
}
