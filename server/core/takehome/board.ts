/** What the room seeks and offers, of those who want it to stand for all to read. RULES, K. */
import type { EntryId, PersonId } from '../../../shared/ids.ts'
import type { EntryKind } from '../../../shared/takeHome.ts'
import type { RoomState } from '../state.ts'
import type { Words } from '../views/words.ts'
import { isOfEvening } from './company.ts'

const entryKinds: readonly EntryKind[] = ['seeks', 'offers']

export type Entry = {
  readonly id: EntryId
  readonly kind: EntryKind
  readonly person: PersonId
  readonly text: string
  readonly isAnswered: boolean
  readonly isDown: boolean
}

/** In the order of their ids, which tells nothing of anybody. Those that the host took down, too. */
export function entriesOf(state: RoomState, words: Words): readonly Entry[] {
  const known = entries.get(state)
  if (known?.words === words) return known.all
  const all = state.people
    .filter((person) => isOfEvening(person, words))
    .flatMap(({ id }) => entriesBy(words, id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  entries.set(state, { words, all })
  return all
}

/** Every change is another state, and every phone's view asks. */
const entries = new WeakMap<RoomState, { readonly words: Words; readonly all: readonly Entry[] }>()

export function entriesBy(words: Words, person: PersonId): readonly Entry[] {
  const { onBoard, isDown } = words.takeHome.pageOf(person)
  const card = words.cardOf(person)
  return entryKinds.flatMap((kind) => {
    const text = card[kind]
    if (!onBoard[kind] || text === '') return []
    const id = words.takeHome.entryId(person, kind, text)
    const isAnswered = words.takeHome.answersTo(person).some(({ entry, stands }) => entry === id && stands === 'accepted')
    return [{ id, kind, person, text, isAnswered, isDown: isDown[kind] }]
  })
}
