import { msLeft, timeUpAt } from '../../shared/stages.ts'
import type { StageView } from '../../shared/views.ts'

export type RingTimes = { readonly elapsedMs: number; readonly totalMs: number; readonly isRunning: boolean }

/** How far the ring has run. A stage that does not end by the clock shows a whole ring, standing still. */
export function ringTimes(stage: StageView, now: number, pausedTotalMs: number): RingTimes {
  const left = msLeft(stage, now)
  if (left === null) return { elapsedMs: 0, totalMs: 1, isRunning: false }
  const isRunning = stage.kind !== 'paused'
  const totalMs = 'endsAt' in stage ? timeUpAt(stage) - stage.startsAt : Math.max(pausedTotalMs, left)
  return { elapsedMs: Math.max(0, totalMs - left), totalMs, isRunning }
}
