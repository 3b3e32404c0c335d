/** Reading a schedule: which stage is now, and how long it lasts. Used by every surface, with its own clock. */
import type { CommonView, StageView } from './views.ts'

/** The last entry of the schedule that has begun at `now`; the first one if none has. */
export function stageAt(schedule: CommonView['schedule'], now: number): StageView {
  return schedule.findLast((stage) => stage.startsAt <= now) ?? schedule[0]
}

/** Milliseconds left of a stage, never below zero; null where it does not end by the clock. A talk's end when its time is up. */
export function msLeft(stage: StageView, now: number): number | null {
  if (stage.kind === 'paused') return stage.msLeft
  if (stage.kind === 'gathering' || stage.kind === 'closed') return null
  return Math.max(0, timeUpAt(stage) - now)
}

/** When the time to walk or talk is up. */
export const timeUpAt = (stage: Extract<StageView, { endsAt: number }>): number => (stage.kind === 'talking' ? stage.upAt : stage.endsAt)

/** Whether people are in groups, or present each other; also where that is held by a pause. */
export const isInGroups = (stage: StageView): boolean => {
  const kind = stage.kind === 'paused' ? stage.held : stage.kind
  return kind === 'introducing' || kind === 'discussing'
}

/** Whether the host asks everybody to listen. */
export const isLookHere = (stage: StageView): boolean =>
  stage.kind === 'gathering' ? stage.isLookHere : stage.kind === 'paused' && stage.why === 'lookHere'

/** The instants of all claps that the schedule knows, in order: each end of a talking stage. */
export function clapsIn(schedule: CommonView['schedule']): readonly { round: number; at: number }[] {
  return schedule.flatMap((stage) => (stage.kind === 'talking' ? [{ round: stage.round, at: stage.endsAt }] : []))
}

/** "1:16", or "0:07": minutes and seconds, rounded up so that 0:00 is the end itself. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
