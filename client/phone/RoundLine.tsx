import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './RoundLine.module.css'

/** "Round 3 of 6", and the last one named as such. By the stage, which goes on where the network does not. */
export function RoundLine(): ReactNode {
  const text = useMessages('common')
  const { rounds, introduces } = useCommon()
  const { introductions, discussion } = useMessages('presenting')
  const stage = useStage()
  if (stage.kind === 'paused' && stage.held === 'discussing') return <span className={styles.round}>{discussion}</span>
  if (introduces !== null) return <span className={styles.round}>{introductions}</span>
  const number = 'round' in stage ? stage.round : rounds.number
  const isLast = number === rounds.of || (number === rounds.number && rounds.isLast)
  return <span className={styles.round}>{isLast ? text.lastRound : text.roundCounted(number, rounds)}</span>
}
