import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './Talking.module.css'

/** "Round 3 of 6"; the last one says so. */
export function RoundLine({ round }: { readonly round: number }): ReactNode {
  const { rounds, introduces } = useCommon()
  const { introductions, discussion } = useMessages('presenting')
  const stage = useStage()
  const text = useMessages('common')
  if (stage.kind === 'paused' && stage.held === 'discussing') return <p className={styles.round}>{discussion}</p>
  if (introduces !== null) return <p className={styles.round}>{introductions}</p>
  if (rounds.isLast && rounds.number === round) return <p className={styles.round}>{text.lastRound}</p>
  return <p className={styles.round}>{text.roundCounted(round, rounds)}</p>
}
