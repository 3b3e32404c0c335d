/** The languages Klapp speaks. A third is one more entry here; the compiler then asks for its texts. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in one or more languages, such as a question that a host wrote. At least one is present. */
export type Text = { readonly [L in Language]?: string }

/** The text in the wanted language, else in whichever language it has; '' only if it has none. */
export function textIn(text: Text, wanted: Language): string {
  const found = text[wanted] ?? languages.map((language) => text[language]).find((other) => other !== undefined)
  return found ?? ''
}
