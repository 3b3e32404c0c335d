import { textIn, type Language } from '../../shared/text.ts'
import type { ProgrammeView } from '../../shared/views.ts'
import { messagesIn } from '../messages/loaded.ts'

export type Item = ProgrammeView['items'][number]

/** What an item is called in the middle of a sentence: by its title as it was written, else by its kind. */
export function itemName(language: Language, { plan, title }: Pick<Item, 'plan' | 'title'>): string {
  const own = textIn(title, language)
  return own === '' ? messagesIn(language).programme[plan.kind] : own
}

/** The same where it stands alone. */
export function itemHeading(language: Language, item: Pick<Item, 'plan' | 'title'>): string {
  const name = itemName(language, item)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
