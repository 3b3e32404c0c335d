/** How mixed those who come are, in words that say where to look. */
import type { MixFact } from '../../../shared/inviting.ts'
import type { Language } from '../../../shared/text.ts'
import { messagesIn } from '../../messages/loaded.ts'

/** Fewer answers than these say nothing about a room; as in the core. */
const tellingAnswers = 4

/** `label`: what the host calls the category. */
export function mixText(language: Language, { told, kinds, most }: MixFact, label: string): string {
  const text = messagesIn(language).hostGuests
  if (told < tellingAnswers) return text.mixFew(told)
  if (most === null) return text.mixWell(told, kinds)
  const isField = label.trim().toLowerCase() === messagesIn(language).hostEvening.field.toLowerCase()
  return isField ? text.mixField(most.count, told, most.answer) : text.mixMost(most.count, told, most.answer)
}
