import type { Card, Labels } from '../../../shared/card.ts'
import type { PersonId, TextId } from '../../../shared/ids.ts'
import type { Text } from '../../../shared/text.ts'
import type { TraitsOf } from '../matching/company/traits.ts'
import { deckQuestion } from '../prompts/deck.ts'
import type { Prompt } from '../state.ts'

/** What people wrote, looked up by id: kept beside the log, and handed to the views. */
export type Words = {
  readonly title: string
  /** As shown: with its mark where two share a name. */
  readonly nameOf: (person: PersonId) => string
  readonly textOf: (text: TextId) => Text
  readonly traitsOf: TraitsOf
  readonly cardOf: (person: PersonId) => Card
  readonly labels: Labels
}

/** A question in every language it has. */
export function promptText(prompt: Prompt, words: Words): Text {
  return prompt.kind === 'own' ? words.textOf(prompt.id) : (deckQuestion(prompt.id)?.text ?? {})
}
