import type { PersonId, TextId } from '../../../shared/ids.ts'
import type { Text } from '../../../shared/text.ts'
import { deckQuestion } from '../prompts/deck.ts'
import type { Prompt } from '../state.ts'

/** What people wrote, looked up by id: kept beside the log, and handed to the views. */
export type Words = {
  readonly title: string
  /** As shown: with its mark where two share a name. */
  readonly nameOf: (person: PersonId) => string
  readonly textOf: (text: TextId) => Text
}

/** A question in every language it has. */
export function promptText(prompt: Prompt, words: Words): Text {
  return prompt.kind === 'own' ? words.textOf(prompt.id) : (deckQuestion(prompt.id)?.text ?? {})
}
