/** The life of a room: gathering, then moving and talking round by round, then gathering again. RULES, R. */
import { clapFrozenMs, talkNoticeMs, undoMs } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { RoundCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { type GroupStageCommand, duringGroups, groupTalk } from '../groups/groupStage.ts'
import type { RoomState } from '../state.ts'
import { decidePlan } from './decidePlan.ts'
import { decideTick } from './decideTick.ts'
import { decideUndo } from './decideUndo.ts'
import { decideLookHere, endLookHere, isLookingHere } from './lookHere.ts'
import { startMeeting } from './startMeeting.ts'
import { activeStage, hold, isFrozen, isOfRounds } from './timeline.ts'

export function decideRounds(state: RoomState, command: RoundCommand, now: number): Decision {
  if (groupTalk(state.stage) !== null && isOfGroups(command)) return duringGroups(state, command, now)
  switch (command.type) {
    case 'start':
      return command.round === state.rounds.length + 1 ? startMeeting(state, { plan: command.plan, introduces: null }, now) : refuse('stale')
    case 'lastRound':
    case 'oneMore':
    case 'fewerRounds':
      return decidePlan(state, command, now)
    case 'undo':
      return decideUndo(state, command.id, now)
    case 'close':
      return accept({ type: 'roomClosed', at: now })
    case 'tick':
      return decideTick(state, command.unseen, now)
    case 'lookHere':
      return decideLookHere(state, command.round, now)
    case 'resume':
      if (isLookingHere(state)) return endLookHere(state, command.round)
      return activeStage(state.stage)?.round === command.round ? resume(state, now) : refuse('stale')
    case 'pause':
    case 'addTime':
    case 'clapNow':
    case 'talkNow':
    case 'backToGathering':
      return activeStage(state.stage)?.round === command.round ? during(state, command, now) : refuse('stale')
    default:
      return unreachable(command)
  }
}

const isOfGroups = (command: RoundCommand): command is GroupStageCommand =>
  command.type === 'pause' || command.type === 'resume' || command.type === 'lookHere' || command.type === 'addTime' || command.type === 'backToGathering'

type StageCommand = Extract<RoundCommand, { round: number; type: 'pause' | 'addTime' | 'clapNow' | 'talkNow' | 'backToGathering' }>

function during(state: RoomState, command: StageCommand, now: number): Decision {
  switch (command.type) {
    case 'pause':
      return pause(state, now)
    case 'addTime':
      return isFrozen(state, now) ? refuse('clapIsDue') : accept({ type: 'timeAdded', ms: command.ms })
    case 'clapNow':
      return clapNow(state, now)
    case 'talkNow':
      return talkNow(state, now)
    case 'backToGathering':
      return accept({ type: 'gatheringBegan', at: now })
    default:
      return unreachable(command)
  }
}

function pause(state: RoomState, now: number): Decision {
  const { stage } = state
  if (stage.kind !== 'moving' && stage.kind !== 'talking') return accept()
  if (isFrozen(state, now)) return accept({ type: 'pauseAwaited' })
  return accept({ type: 'paused', at: now, held: hold(stage, now), why: 'host' })
}

function resume(state: RoomState, now: number): Decision {
  if (state.stage.kind !== 'paused' || !isOfRounds(state.stage.held)) return accept()
  const { kind, msLeft, msPassed } = state.stage.held
  const least = kind === 'talking' ? clapFrozenMs : 0
  return accept({ type: 'resumed', startedAt: now - msPassed, endsAt: now + Math.max(least, msLeft) })
}

function clapNow(state: RoomState, now: number): Decision {
  if (activeStage(state.stage)?.kind !== 'talking') return refuse('stale')
  if (isFrozen(state, now)) return accept()
  const clap = { type: 'clapCalled', endsAt: now + clapFrozenMs, until: now + undoMs } as const
  const locks = state.upcoming === null ? [] : [{ type: 'matchingLocked', round: state.upcoming.round } as const]
  if (state.stage.kind !== 'paused' || !isOfRounds(state.stage.held)) return accept({ ...clap, held: null }, ...locks)
  const { why, held } = state.stage
  const resumed = { type: 'resumed', startedAt: now - held.msPassed, endsAt: now + held.msLeft } as const
  return accept(resumed, { ...clap, held, why }, ...locks)
}

function talkNow(state: RoomState, now: number): Decision {
  if (state.stage.kind !== 'moving') return refuse('stale')
  const endsAt = now + talkNoticeMs
  return state.stage.endsAt <= endsAt ? accept() : accept({ type: 'talkSignalled', endsAt, undoUntil: now + undoMs })
}
