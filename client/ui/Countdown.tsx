import type { ReactNode } from 'react'
import { clockFace } from '../../shared/stages.ts'
import { useSeconds, useSecondsUntil } from './RoomContext.tsx'
import styles from './Countdown.module.css'

export type CountdownProps = { readonly className?: string | undefined }

/** What is left of the present stage, "1:16"; nothing where it does not end by the clock. */
export function Countdown({ className }: CountdownProps): ReactNode {
  return <Face seconds={useSeconds()} className={className} />
}

/** What is left until a room-clock instant. */
export function CountdownTo({ at, className }: CountdownProps & { readonly at: number }): ReactNode {
  return <Face seconds={useSecondsUntil(at)} className={className} />
}

/** A timer is silent for screen readers unless they ask: one that spoke each second would talk over everything. */
function Face({ seconds, className }: CountdownProps & { readonly seconds: number | null }): ReactNode {
  if (seconds === null) return null
  return (
    <span role="timer" aria-live="off" className={[styles.face, className].filter(Boolean).join(' ')}>
      {clockFace(seconds * 1000)}
    </span>
  )
}
