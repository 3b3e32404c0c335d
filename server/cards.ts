/** What people told of themselves, and what the matching makes of it. */
import { type Card, emptyCard } from '../shared/card.ts'
import type { PersonId } from '../shared/ids.ts'
import { type Traits, noTraits } from './core/matching/traits.ts'
import { nameKey } from './names.ts'
import { termsOf } from './terms.ts'

export type Cards = {
  readonly cardOf: (person: PersonId) => Card
  readonly traitsOf: (person: PersonId) => Traits
  /** Returns how to take it back. */
  readonly put: (person: PersonId, card: Card) => () => void
}

export function openCards(): Cards {
  const cards = new Map<PersonId, Card>()
  // Worked out once for each card: every matching asks for everybody's.
  const traits = new Map<PersonId, Traits>()
  const set = (person: PersonId, card: Card | undefined): void => {
    if (card === undefined) {
      cards.delete(person)
      traits.delete(person)
      return
    }
    cards.set(person, card)
    traits.set(person, traitsIn(card))
  }
  return {
    cardOf: (person) => cards.get(person) ?? emptyCard,
    traitsOf: (person) => traits.get(person) ?? noTraits,
    put: (person, card) => {
      const before = cards.get(person)
      set(person, card)
      return () => set(person, before)
    },
  }
}

function traitsIn(card: Card): Traits {
  const { organisation, languages, group, categories, seeks, offers } = card
  return {
    organisation: keyOrNull(organisation),
    languages,
    group,
    categories: [keyOrNull(categories[0]), keyOrNull(categories[1])],
    seeks: termsOf(seeks),
    offers: termsOf(offers),
  }
}

/** Two organisations are the same if they read the same. */
const keyOrNull = (written: string): string | null => (written === '' ? null : nameKey(written))
