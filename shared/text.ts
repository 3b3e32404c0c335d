/** The languages Klapp speaks. A fifth is one more entry here and a file in client/messages. */
export const languages = ['sv', 'en', 'fi', 'ar'] as const
export type Language = (typeof languages)[number]

/** A text in one or more languages, such as a question that a host wrote. At least one is present. */
export type Text = { readonly [L in Language]?: string }

/** Where the wanted language is missing: what most people read, then whatever there is. */
const fallbacks: readonly Language[] = ['en', ...languages]

/** The text in the wanted language, else in another that it has; '' only if it has none. */
export function textIn(text: Text, wanted: Language): string {
  return [wanted, ...fallbacks].map((language) => text[language]).find((words) => words !== undefined) ?? ''
}
