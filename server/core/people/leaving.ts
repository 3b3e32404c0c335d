/** Who leaves at a known time is in no talk that ends later. */
import { activeStage, stageEnd } from '../rounds/timeline.ts'
import { movingMsOf, talkingMsOf } from '../lengths.ts'
import type { PeopleEvent } from '../events.ts'
import { isGoneBy } from './people.ts'
import type { Person, RoomState } from '../state.ts'

/** Tells whose leaving comes after the talk of `round`, by the clock as it stands. */
export function stillThereIn(state: RoomState, round: number): (person: Person) => boolean {
  const endsAt = talkEndOf(state, round)
  return (person) => endsAt === null || !isGoneBy(person, endsAt)
}

/** Who is gone before a talk that ends at `endsAt` rests from now on. */
export function restingBefore({ people }: RoomState, endsAt: number): readonly PeopleEvent[] {
  return people
    .filter((person) => person.standing === 'takingPart' && isGoneBy(person, endsAt))
    .map(({ id }) => ({ type: 'personRested', person: id }))
}

/** Null where nothing runs that it could be counted from. */
function talkEndOf(state: RoomState, round: number): number | null {
  const { stage } = state
  const active = activeStage(stage)
  const end = stageEnd(stage, stage.startedAt)
  if (active === null || end === null) return null
  const clapAt = active.kind === 'moving' ? end + talkingMsOf(state) : end
  return clapAt + (round - active.round) * (movingMsOf(state) + talkingMsOf(state))
}
