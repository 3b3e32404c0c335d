import { unreachable } from '../../../shared/unreachable.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomEvent } from '../events.ts'
import type { PauseReason } from '../../../shared/views.ts'
import type { Stage } from '../stage.ts'
import type { CalledClap, RoomState } from '../state.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { talkAfterUndo, withGrace } from './handOver.ts'
import { activeStage, hold } from './timeline.ts'

/** The last clap or skip can be taken back for three seconds, a removal or what put many out at once for a minute. */
export function decideUndo(state: RoomState, id: number, now: number): Decision {
  const { undoable, stage } = state
  if (undoable?.id !== id || now > undoable.until) return refuse('nothingToUndo')
  switch (undoable.kind) {
    case 'clap':
      return undoClap(state, undoable.clap, now)
    case 'skip':
      return stage.kind === 'moving' && stage.round === undoable.round
        ? accept({ type: 'skipUndone', endsAt: stage.endsAt + undoable.savedMs })
        : refuse('nothingToUndo')
    case 'joins':
      return accept({ type: 'joinsBack' })
    case 'removal':
      return accept({ type: 'removalUndone', person: undoable.person })
    default:
      return unreachable(undoable)
  }
}

/** Before the clap its instant is frozen: phones clap all the same, and the talk goes on after it. */
function undoClap(state: RoomState, clap: CalledClap, now: number): Decision {
  const { stage } = state
  if (stage.kind === 'talking' && stage.round === clap.round) return accept({ type: 'undoAwaited' })
  const active = activeStage(stage)
  const groups = groupTalk(stage)
  const isPresenting = groups?.kind === 'introducing' && groups.talk.round === clap.round
  const isRightAfter = stage.kind === 'gathering' || isPresenting || (active?.kind === 'moving' && active.round === clap.round + 1)
  return isRightAfter ? accept(...undone(state, clap, now, askedSince(stage))) : refuse('nothingToUndo')
}

/** What the host has asked for since the clap. */
function askedSince(stage: Stage): PauseReason | null {
  if (stage.kind === 'gathering') return stage.isLookHere ? 'lookHere' : null
  return stage.kind === 'paused' ? stage.why : null
}

/** The talk goes on at `at` as if nobody had clapped: held, if it was held then or the host has paused since. */
export function undone(state: RoomState, clap: CalledClap, at: number, pauses: PauseReason | null): readonly RoomEvent[] {
  const { kind: _, ...talk } = talkAfterUndo(state, clap, at)
  const goesOn: RoomEvent = { type: 'clapUndone', ...talk }
  const why = pauses ?? clap.pause?.why
  if (why === undefined) return [goesOn]
  const held = clap.pause === null ? hold({ kind: 'talking', ...talk }, at) : withGrace(clap.pause.held, talk.graceMs)
  return [goesOn, { type: 'paused', at, held, why }]
}
