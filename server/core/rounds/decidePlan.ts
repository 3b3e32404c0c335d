import type { RoundCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { restingBefore } from '../people/leaving.ts'
import type { RoomState } from '../state.ts'
import { activeStage, canPair, firstEnd, lastClap } from './timeline.ts'

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
  const isAfterAll = state.stage.kind === 'gathering' && state.meeting === null && round === state.rounds.length
  if (!isAfterAll || round === 0) return refuse('stale')
  const endsAt = firstEnd(state, now)
  if (!canPair(state, endsAt)) return refuse('tooFewPeople')
  const next = round + 1
  return accept(
    ...restingBefore(state, endsAt),
    { type: 'meetingStarted', firstRound: next, plan: { kind: 'rounds', count: 1 } },
    { type: 'matchingWanted', round: next },
  )
}
