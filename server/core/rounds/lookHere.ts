/** "Look here": everybody listens to the host. A pause with another word; people who gather have no clock to stop. */
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomState } from '../state.ts'
import { activeStage, hold, isFrozen, isOfRounds } from './timeline.ts'

/** `round` is the one under way or, in gathering, the last one begun. */
export function decideLookHere(state: RoomState, round: number, now: number): Decision {
  const { stage, rounds } = state
  if (stage.kind === 'gathering') {
    if (round !== rounds.length) return refuse('stale')
    return stage.isLookHere ? accept() : accept({ type: 'lookHereBegan' })
  }
  if (activeStage(stage)?.round !== round) return refuse('stale')
  if (stage.kind === 'paused' && isOfRounds(stage.held)) {
    return stage.why === 'lookHere' ? accept() : accept({ type: 'paused', at: now, held: stage.held, why: 'lookHere' })
  }
  if (isFrozen(state, now)) return accept({ type: 'lookHereAwaited' })
  if (stage.kind !== 'moving' && stage.kind !== 'talking') return refuse('stale')
  return accept({ type: 'paused', at: now, held: hold(stage, now), why: 'lookHere' })
}

/** Everybody who gathers was asked to listen. */
export const isLookingHere = ({ stage }: RoomState): boolean => stage.kind === 'gathering' && stage.isLookHere

export const endLookHere = ({ rounds }: RoomState, round: number): Decision =>
  round === rounds.length ? accept({ type: 'lookHereEnded' }) : refuse('stale')
