import type { Card, Labels } from '../../../shared/card.ts'
import type { PersonId, TextId } from '../../../shared/ids.ts'
import type { Zone } from '../../../shared/spots.ts'
import type { Language, Text } from '../../../shared/text.ts'
import type { Wifi } from '../../../shared/wifi.ts'
import type { TraitsOf } from '../matching/company/traits.ts'
import { deckQuestion } from '../prompts/deck.ts'
import type { Prompt } from '../state.ts'
import type { TakeHomeWords } from '../takehome/words.ts'

/** What people wrote, looked up by id: kept beside the log, and handed to the views. */
export type Words = {
  readonly title: string
  readonly zones: readonly Zone[]
  readonly wifi: Wifi | null
  /** As shown: with its mark where two share a name. */
  readonly nameOf: (person: PersonId) => string
  readonly textOf: (text: TextId) => Text
  readonly traitsOf: TraitsOf
  readonly cardOf: (person: PersonId) => Card
  /** Its owner has saved it themselves, and so it is shown to whomever they meet. */
  readonly isCardShown: (person: PersonId) => boolean
  /** Another number after every change of what this person wrote, or what is kept of them. */
  readonly revisionOf: (person: PersonId) => number
  /** What of their card is a word on its own. */
  readonly wordsOf: (person: PersonId) => readonly string[]
  /** Another one after every change of a card. */
  readonly cardsRevision: number
  readonly labels: Labels
  readonly takeHome: TakeHomeWords
}

/** A question in every language it has. */
export function promptText(prompt: Prompt, words: Words): Text {
  return prompt.kind === 'own' ? words.textOf(prompt.id) : (deckQuestion(prompt.id)?.text ?? {})
}

/** The name of who suggested the question, where that is told. */
export function askerOf(prompt: Prompt, words: Words): string | null {
  const name = prompt.kind === 'own' && prompt.by !== undefined ? words.nameOf(prompt.by) : ''
  return name === '' ? null : name
}

/** Compares names as the room's language orders them, "Guest 2" before "Guest 10". Each takes a while to make, and lists are drawn with every change. */
export function orderOf(language: Language): (one: string, other: string) => number {
  const known = orders.get(language) ?? new Intl.Collator(language, { numeric: true }).compare
  orders.set(language, known)
  return known
}

const orders = new Map<Language, (one: string, other: string) => number>()
