/** A rehearsal that goes faster, or slower, does so at once: also what is left of the stage under way. RULES, H2. */
import { talkNoticeMs } from '../../../shared/limits.ts'
import type { Pace } from '../../../shared/rehearsal.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { PaceEvent } from '../events.ts'
import type { RoomState } from '../state.ts'
import { timeAdded } from './evolveRounds.ts'
import { isFrozen, isOfRounds, talkLeft, upAt } from './timeline.ts'

export function decidePace(state: RoomState, pace: Pace, now: number): Decision {
  if (state.rehearsal === null) return refuse('notAllowed')
  const before = state.rehearsal.pace
  if (before === pace) return accept()
  const left = planLeft(state, now)
  return accept({ type: 'paceSet', pace, ms: left === null ? 0 : leftAt(left, before / pace) - left })
}

export function evolvePace(state: RoomState, { pace, ms }: PaceEvent): RoomState {
  const moved = timeAdded(state, ms)
  return moved.rehearsal === null ? moved : { ...moved, rehearsal: { ...moved.rehearsal, pace } }
}

/** What is left of the time that people walk, talk or speak; null where none runs, or where it no longer moves. */
function planLeft(state: RoomState, now: number): number | null {
  const { stage } = state
  if (stage.kind === 'gathering' || stage.kind === 'closed' || isFrozen(state, now)) return null
  if (stage.kind === 'paused') return isOfRounds(stage.held) ? talkLeft(stage.held) : stage.held.msLeft
  const endsAt = stage.kind === 'moving' || stage.kind === 'talking' ? upAt(stage) : stage.endsAt
  return endsAt > now ? endsAt - now : null
}

/** As much as it takes to see what happens, and to be told of it; but faster is never longer. */
const leftAt = (left: number, times: number): number => Math.max(Math.round(left * times), Math.min(left, talkNoticeMs))
