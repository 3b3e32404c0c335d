/** What people told of themselves, and what the matching makes of it. */
import { type Card, type Labels, emptyCard, noLabels } from '../../shared/card.ts'
import type { PersonId } from '../../shared/ids.ts'
import { type Traits, noTraits } from '../core/matching/company/traits.ts'
import { nameKey } from './names.ts'
import { termsOf } from './terms.ts'

export type Cards = {
  readonly cardOf: (person: PersonId) => Card
  readonly traitsOf: (person: PersonId) => Traits
  /** Returns how to take it back. */
  readonly put: (person: PersonId, card: Card) => () => void
  readonly labels: () => Labels
  readonly relabel: (labels: Labels) => () => void
}

export function openCards(): Cards {
  const cards = new Map<PersonId, Card>()
  // Worked out once for each card: every matching asks for everybody's.
  const traits = new Map<PersonId, Traits>()
  let labels = noLabels
  const set = (person: PersonId, card: Card | undefined): void => {
    if (card === undefined) cards.delete(person)
    else cards.set(person, card)
    traits.delete(person)
  }
  const setLabels = (named: Labels): void => {
    labels = named
    traits.clear()
  }
  return {
    cardOf: (person) => cards.get(person) ?? emptyCard,
    traitsOf: (person) => {
      const known = traits.get(person)
      const card = cards.get(person)
      if (known !== undefined || card === undefined) return known ?? noTraits
      const told = traitsIn(card, labels)
      traits.set(person, told)
      return told
    },
    put: (person, card) => {
      const before = cards.get(person)
      // What came later in Klapp's life than this card is as if nothing were told.
      set(person, { ...emptyCard, ...card })
      return () => set(person, before)
    },
    labels: () => labels,
    relabel: (named) => {
      const before = labels
      setLabels(named)
      return () => setLabels(before)
    },
  }
}

function traitsIn(card: Card, { categories: named }: Labels): Traits {
  const { organisation, languages, group, categories, seeks, offers } = card
  // What was told for a category that the host has given up counts no more.
  const keyIn = (place: 0 | 1): string | null => (named[place] === '' ? null : keyOrNull(categories[place]))
  return {
    organisation: keyOrNull(organisation),
    languages,
    group,
    categories: [keyIn(0), keyIn(1)],
    seeks: termsOf(seeks),
    offers: termsOf(offers),
  }
}

/** Two organisations are the same if they read the same. */
const keyOrNull = (written: string): string | null => (written === '' ? null : nameKey(written))
