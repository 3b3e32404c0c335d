import { unreachable } from '../../../shared/unreachable.ts'
import type { RoundCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomState } from '../state.ts'
import { startMeeting } from './startMeeting.ts'
import { activeStage, lastClap } from './timeline.ts'

type PlanCommand = Extract<RoundCommand, { type: 'lastRound' | 'oneMore' | 'fewerRounds' }>

/** "Last round" names the round it was said in; "one more" and "fewer rounds" the round that was to be the last. */
export function decidePlan(state: RoomState, command: PlanCommand, now: number): Decision {
  const { meeting } = state
  const active = activeStage(state.stage)
  if (active === null || meeting === null) {
    return command.type === 'oneMore' ? oneMoreAfterAll(state, command.round, now) : refuse('stale')
  }
  // Introductions have one round, after which neighbours present each other.
  if (meeting.introduces !== null) return refuse('stale')
  const endingWith = (round: number): Decision =>
    accept({ type: 'planChanged', plan: { kind: 'rounds', count: round - meeting.firstRound + 1 } })
  const last = lastClap(state, now)
  switch (command.type) {
    case 'lastRound':
      return command.round === active.round ? endingWith(active.round) : refuse('stale')
    case 'oneMore':
      if (last === null) return accept()
      return command.round === last.round ? endingWith(last.round + 1) : refuse('stale')
    case 'fewerRounds':
      if (last?.round !== command.round || command.last < active.round || command.last >= last.round) return refuse('stale')
      return endingWith(command.last)
    default:
      return unreachable(command)
  }
}

function oneMoreAfterAll(state: RoomState, round: number, now: number): Decision {
  const isAfterAll = round === state.rounds.length && round > 0
  return isAfterAll ? startMeeting(state, { plan: { kind: 'rounds', count: 1 }, introduces: null }, now) : refuse('stale')
}
