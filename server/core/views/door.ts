import type { DoorView, NamedPerson } from '../../../shared/hostViews.ts'
import { latelyMs } from '../../../shared/limits.ts'
import { cameLately } from '../door/door.ts'
import type { Person, RoomState } from '../state.ts'
import type { Words } from './words.ts'

/** More than anybody would read through. Whoever has been erased has no name to be found by. */
const barredMost = 200

export function doorView(state: RoomState, words: Words): DoorView {
  // In a rehearsal all come in a rush, and no host need be warned of that.
  const people = state.people.filter(({ isPretend }) => !isPretend)
  const last = people.reduce<number | null>((latest, { joinedAt }) => (joinedAt === null ? latest : Math.max(latest ?? 0, joinedAt)), null)
  return {
    barred: named(state.people.filter(({ standing }) => standing === 'removed'), words).filter(({ name }) => name !== '').toReversed().slice(0, barredMost),
    lately: last === null ? null : { count: cameLately({ ...state, people }, last).length, until: last + latelyMs },
  }
}

/** Who waits to be let in, in order of arrival. */
export function atDoorView({ people }: RoomState, words: Words): readonly NamedPerson[] {
  return named(people.filter(({ standing }) => standing === 'atDoor'), words)
}

const named = (people: readonly Person[], words: Words): readonly NamedPerson[] => people.map(({ id }) => ({ id, name: words.nameOf(id) }))
