import { useEffect, useRef, type ReactNode } from 'react'
import { roomNow } from '../room/store.ts'
import { useRoom, useStage } from './RoomContext.tsx'
import { ringTimes } from './ringTimes.ts'
import styles from './Ring.module.css'

export type RingProps = {
  /** How long a whole talk or walk is, for a stage that was paused; the schedule knows all others. */
  readonly pausedTotalMs: number
  readonly children?: ReactNode
  readonly className?: string | undefined
}

/**
 * The time ring: full when the stage begins, gone at its end. The browser runs the animation from one setting per
 * change of stage or clock; React draws nothing meanwhile.
 */
export function Ring({ pausedTotalMs, children, className }: RingProps): ReactNode {
  const { store } = useRoom()
  const stage = useStage()
  const circle = useRef<SVGCircleElement>(null)

  useEffect(() => {
    const { elapsedMs, totalMs, isRunning } = ringTimes(stage, roomNow(store.getState()), pausedTotalMs)
    const animation = circle.current?.animate([{ strokeDashoffset: 0 }, { strokeDashoffset: length }], {
      duration: totalMs,
      fill: 'both',
    })
    if (animation === undefined) return undefined
    animation.currentTime = elapsedMs
    if (!isRunning) animation.pause()
    return () => animation.cancel()
  }, [stage, store, pausedTotalMs])

  return (
    <div className={[styles.ring, className].filter(Boolean).join(' ')}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={radius} />
        <circle ref={circle} className={styles.time} cx="50" cy="50" r={radius} strokeDasharray={length} />
      </svg>
      <div className={styles.inside}>{children}</div>
    </div>
  )
}

const radius = 47.5
const length = 2 * Math.PI * radius
