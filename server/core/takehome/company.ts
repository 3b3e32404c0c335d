/** Whom one takes home: who met, or came together by the board, and can be reached by those with whom both said yes. */
import type { PersonId } from '../../../shared/ids.ts'
import type { Contact } from '../../../shared/takeHome.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { pairingOf } from '../matching/decidePairing.ts'
import { metBy } from '../matching/met.ts'
import { isOutside, isPresent, peopleById } from '../people/people.ts'
import { activeStage, isFreeRound } from '../rounds/timeline.ts'
import type { Person, RoomState } from '../state.ts'
import type { Words } from '../views/words.ts'

/** Was in the room, was not put out of it, and has not been erased. */
export const isOfEvening = (person: Person, words: Words): boolean =>
  person.standing !== 'removed' && !isOutside(person) && words.nameOf(person.id) !== ''

/** In the order of meeting. */
export const metOf = (state: RoomState, words: Words, id: PersonId): readonly PersonId[] => [...(metBy(state.rounds).get(id) ?? [])].filter(ofEvening(state, words))

/** Whom the board has brought together with this person, and whom they have not met. */
export function togetherWith(state: RoomState, words: Words, id: PersonId): readonly PersonId[] {
  const met = metBy(state.rounds).get(id)
  const { metId } = words.takeHome
  // Nobody's log tells when: an order that is the same on every machine.
  const inOrder = words.takeHome.togetherWith(id).filter((other) => met?.has(other) !== true).toSorted((a, b) => (metId(id, a) < metId(id, b) ? -1 : 1))
  return inOrder.filter(ofEvening(state, words))
}

function ofEvening(state: RoomState, words: Words): (id: PersonId) => boolean {
  const people = peopleById(state)
  return (id) => {
    const person = people.get(id)
    return person !== undefined && isOfEvening(person, words)
  }
}

/** How `viewer` can reach `other`; null unless both want to keep in touch. */
export function contactFor({ takeHome }: Words, viewer: PersonId, other: PersonId): Contact | null {
  const isMutual = takeHome.tieOf(viewer, other).isWanted && takeHome.tieOf(other, viewer).isWanted
  return isMutual ? takeHome.pageOf(other).contact : null
}

/** Nobody is asked anything who talks, walks or listens: the talk comes first. */
export function hasTime(state: RoomState, person: Person): boolean {
  const { stage } = state
  if (!isPresent(person) || stage.kind === 'closed') return true
  if (stage.kind === 'gathering') return !stage.isLookHere
  if (stage.kind === 'paused' && stage.why === 'lookHere') return false
  if (groupTalk(stage) !== null) return false
  const matching = activeStage(stage) === null ? null : (state.rounds.at(-1)?.matching ?? null)
  return matching !== null && !isFreeRound(state) && pairingOf(matching, person.id) === null
}
