import type { PersonId } from '../../../shared/ids.ts'
import type { YouView } from '../../../shared/views.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { metBy } from '../matching/met.ts'
import { peopleById } from '../people/people.ts'
import { openSuggestions } from '../prompts/suggestions.ts'
import type { RoomState } from '../state.ts'
import { yourGroupView } from './groups.ts'
import { placesOf } from './places.ts'
import type { Words } from './words.ts'

type WishOf = Extract<YouView, { readonly wishes: unknown }>['wishes'][number]

/** What one participant sees of themselves; `null` is somebody who has not joined. */
export function youView(state: RoomState, words: Words, id: PersonId | null): YouView {
  const person = id === null ? undefined : peopleById(state).get(id)
  if (person === undefined) return { status: 'outside' }
  const name = words.nameOf(person.id)
  // Whoever was erased is nobody here any more, and may come in like anybody.
  if (name === '' && person.standing !== 'removed') return { status: 'outside' }
  const met = [...(metBy(state.rounds).get(person.id) ?? [])].map(words.nameOf)
  switch (person.standing) {
    case 'left':
    case 'removed':
    case 'atDoor':
    case 'putOut':
      return { status: person.standing, name, met }
    case 'takingPart':
    case 'resting':
      return {
        status: person.unseen === 2 ? 'resting' : person.standing,
        id: person.id,
        name,
        isMissed: person.isMissed,
        places: placesOf(state, words, person.id),
        group: yourGroupView(state, words, person.id),
        met,
        wishes: wishesOf(state, words, person.id),
        stays: person.stays !== null,
        beckons: person.beckons,
        where: person.where === null ? null : words.textOf(person.where),
        suggestions: openSuggestions(state)
          .filter(({ by }) => by === person.id)
          .map(({ id: suggestion, text }) => ({ id: suggestion, text: words.textOf(text) })),
      }
    default:
      return unreachable(person.standing)
  }
}

/** What this person asked, and nothing that another asked of them. */
function wishesOf(state: RoomState, words: Words, id: PersonId): readonly WishOf[] {
  return state.wishes
    .filter(({ by }) => by === id)
    .map(({ id: wish, kind, people: [one, other] }) => ({ id: wish, kind, name: words.nameOf(one === id ? other : one) }))
}
