/** What a gathering is often called, to be had with one tap: data, in every language. */
import type { Text } from '../../shared/text.ts'

export const suggestedTitles = {
  lecture: { sv: 'Gästföreläsning', en: 'Guest lecture', fi: 'Vierailuluento', ar: 'محاضرة ضيف' },
  visit: { sv: 'Studiebesök', en: 'Study visit', fi: 'Tutustumiskäynti', ar: 'زيارة تعريفية' },
  tasting: { sv: 'Provning', en: 'Tasting', fi: 'Maistelu', ar: 'جلسة تذوّق' },
} as const satisfies { readonly [name: string]: Text }
