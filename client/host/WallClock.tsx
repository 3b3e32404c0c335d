import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './WallClock.module.css'
import { useWallClock, useWallTime } from '../ui/wallTime.ts'

export type WallClockProps = {
  /** The room-clock instant at which it all ends, where that is known and not told elsewhere. */
  readonly endsAt?: number | null
  readonly className?: string | undefined
}

/** "19:12", or "19:12 · ends 19:45". */
export function WallClock({ endsAt = null, className }: WallClockProps): ReactNode {
  const text = useMessages('host')
  const now = useWallClock()
  const ends = useWallTime(endsAt)
  return (
    <p className={[styles.clock, className].filter(Boolean).join(' ')}>
      <span className="spoken">{text.clockNow} </span>
      {ends === null ? now : `${now} · `}
      {ends !== null && <span className={styles.ends}>{text.ends(ends)}</span>}
    </p>
  )
}
