/** Who leaves at a known time is in no talk that ends later. */
import { activeStage, stageEnd } from '../rounds/timeline.ts'
import type { PeopleEvent } from '../events.ts'
import type { Person, RoomState } from '../state.ts'

/** Nobody leaves to the second: a talk may end so much later than they said. */
const graceMs = 60_000

/** Whether the talk of `round` is over before this person leaves, by the clock as it stands. */
export function isStillThere(state: RoomState, { leavesAt }: Person, round: number): boolean {
  const endsAt = talkEndOf(state, round)
  return leavesAt === null || endsAt === null || endsAt <= leavesAt + graceMs
}

/** Who is gone before a talk that ends at `endsAt` rests from now on. */
export function restingBefore({ people }: RoomState, endsAt: number): readonly PeopleEvent[] {
  return people
    .filter(({ standing, leavesAt }) => standing === 'takingPart' && leavesAt !== null && endsAt > leavesAt + graceMs)
    .map(({ id }) => ({ type: 'personRested', person: id }))
}

/** Null where nothing runs that it could be counted from. */
function talkEndOf({ stage, settings }: RoomState, round: number): number | null {
  const active = activeStage(stage)
  const end = stageEnd(stage, stage.startedAt)
  if (active === null || end === null) return null
  const clapAt = active.kind === 'moving' ? end + settings.talkingMs : end
  return clapAt + (round - active.round) * (settings.movingMs + settings.talkingMs)
}
