import { clapFrozenMs } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomState, Undoable } from '../state.ts'

/** The last clap, skip or removal can be taken back for three seconds. */
export function decideUndo(state: RoomState, id: number, now: number): Decision {
  const { undoable } = state
  if (undoable?.id !== id || now > undoable.until) return refuse('nothingToUndo')
  switch (undoable.kind) {
    case 'clap':
      return undoClap(state, undoable, now)
    case 'skip':
      return state.stage.kind === 'moving' && state.stage.round === undoable.round
        ? accept({ type: 'skipUndone', endsAt: undoable.endsAt })
        : refuse('nothingToUndo')
    case 'removal':
      return accept({ type: 'removalUndone', person: undoable.person })
    default:
      return unreachable(undoable)
  }
}

/** Before the clap its instant is frozen: phones clap all the same, and the talk goes on after it. */
function undoClap(state: RoomState, undoable: Extract<Undoable, { kind: 'clap' }>, now: number): Decision {
  const { stage, rounds } = state
  const { round, endsAt } = undoable
  if (stage.kind === 'talking' && stage.round === round) return accept({ type: 'undoAwaited' })
  const isRightAfter = stage.kind === 'gathering' || (stage.kind === 'moving' && stage.round === round + 1)
  if (!isRightAfter || rounds.length < round) return refuse('nothingToUndo')
  return accept({ type: 'clapUndone', round, startedAt: undoable.startedAt, endsAt: Math.max(endsAt, now + clapFrozenMs) })
}
