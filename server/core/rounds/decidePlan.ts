import type { RoundCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomState } from '../state.ts'
import { startMeeting } from './startMeeting.ts'
import { activeStage, lastClap } from './timeline.ts'

/** "Last round" names the round it was said in; "one more" names the round that was to be the last. */
export function decidePlan(
  state: RoomState,
  command: Extract<RoundCommand, { type: 'lastRound' | 'oneMore' }>,
  now: number,
): Decision {
  const { meeting } = state
  const active = activeStage(state.stage)
  if (active === null || meeting === null) {
    return command.type === 'oneMore' ? oneMoreAfterAll(state, command.round, now) : refuse('stale')
  }
  if (command.type === 'lastRound') {
    if (command.round !== active.round) return refuse('stale')
    return accept({ type: 'planChanged', plan: { kind: 'rounds', count: active.round - meeting.firstRound + 1 } })
  }
  const last = lastClap(state, now)
  if (last === null) return accept()
  if (command.round !== last.round) return refuse('stale')
  return accept({ type: 'planChanged', plan: { kind: 'rounds', count: last.round - meeting.firstRound + 2 } })
}

function oneMoreAfterAll(state: RoomState, round: number, now: number): Decision {
  const isAfterAll = round === state.rounds.length && round > 0
  return isAfterAll ? startMeeting(state, { kind: 'rounds', count: 1 }, now) : refuse('stale')
}
