/** Words to suggest to whoever writes their card: those that three people or more have written, so that none leads to anybody. */
import type { PersonId } from '../../../shared/ids.ts'
import { hintPeople, hintsShown } from '../../../shared/limits.ts'
import type { RoomState } from '../state.ts'
import { isOfEvening } from '../takehome/company.ts'
import type { Words } from './words.ts'

/** In the order of the alphabet: nobody learns which of them many have written. */
export function hintsView(state: RoomState, words: Words): readonly string[] {
  const known = hints.get(state.people)
  if (known?.words === words && known.revision === words.cardsRevision) return known.all
  const all = commonWords(state, words)
  hints.set(state.people, { words, revision: words.cardsRevision, all })
  return all
}

type Known = { readonly words: Words; readonly revision: number; readonly all: readonly string[] }

/** Every view asks, and cards change seldom. */
const hints = new WeakMap<RoomState['people'], Known>()

function commonWords(state: RoomState, words: Words): readonly string[] {
  const writers = new Map<string, PersonId[]>()
  for (const person of state.people) {
    if (!words.isCardShown(person.id) || !isOfEvening(person, words)) continue
    for (const word of words.wordsOf(person.id)) writers.set(word, [...(writers.get(word) ?? []), person.id].slice(0, hintPeople))
  }
  return [...writers].flatMap(([word, by]) => (by.length >= hintPeople ? [word] : [])).toSorted().slice(0, hintsShown)
}
