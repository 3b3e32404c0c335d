/** What people told of themselves, and what the matching makes of it. */
import { type Card, type Labels, emptyCard, noLabels } from '../../shared/card.ts'
import type { PersonId } from '../../shared/ids.ts'
import { type Traits, noTraits } from '../core/matching/company/traits.ts'
import { nameKey } from './names.ts'
import { tellingWords, termsOf } from './terms.ts'

export type Cards = {
  readonly cardOf: (person: PersonId) => Card
  readonly traitsOf: (person: PersonId) => Traits
  /** The words of this card that mean something on their own, as they are written but in small letters. */
  readonly wordsOf: (person: PersonId) => readonly string[]
  /** Another one after every change. */
  readonly revision: () => number
  /** Their owner has saved it themselves. */
  readonly isShown: (person: PersonId) => boolean
  /** Returns how to take it back. */
  readonly put: (person: PersonId, card: Card, isShown?: boolean) => () => void
  readonly labels: () => Labels
  readonly relabel: (labels: Labels) => () => void
}

export function openCards(): Cards {
  const cards = new Map<PersonId, Card>()
  const shown = new Set<PersonId>()
  // Worked out once for each card: every matching asks for everybody's.
  const traits = new Map<PersonId, Traits>()
  const words = new Map<PersonId, readonly string[]>()
  let labels = noLabels
  let revision = 0
  const set = (person: PersonId, card: Card | undefined, isShown: boolean): void => {
    if (card === undefined) cards.delete(person)
    else cards.set(person, card)
    if (isShown) shown.add(person)
    else shown.delete(person)
    traits.delete(person)
    words.delete(person)
    revision += 1
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
    wordsOf: (person) => {
      const known = words.get(person)
      const card = cards.get(person)
      if (known !== undefined || card === undefined) return known ?? []
      const written = tellingWords([card.does, card.seeks, card.offers].join(' '))
      words.set(person, written)
      return written
    },
    revision: () => revision,
    isShown: (person) => shown.has(person),
    put: (person, card, isShown = false) => {
      const before = cards.get(person)
      const wasShown = shown.has(person)
      // What came later in Klapp's life than this card is as if nothing were told.
      set(person, { ...emptyCard, ...card }, isShown)
      return () => set(person, before, wasShown)
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
