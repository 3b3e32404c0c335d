/** What a gathering is often called, to be had with one tap: data, in every language. */
import type { Text } from '../../shared/text.ts'

export const suggestedTitles = {
  lecture: { sv: 'Gästföreläsning', en: 'Guest lecture' },
  visit: { sv: 'Studiebesök', en: 'Study visit' },
  tasting: { sv: 'Provning', en: 'Tasting' },
} as const satisfies { readonly [name: string]: Text }
