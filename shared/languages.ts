/** What each language is, beside its words. */
import type { Language } from './text.ts'

type Facts = {
  /** Its own name for itself, as those who need it would look for it. */
  readonly name: string
  /** For Intl. Digits are 0 to 9 in every language: codes, spots and clocks are read off a sign that all share. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** That its texts still await a native's eye, in one word of its own; null where a native wrote them. */
  readonly draft: string | null
}

export const languageFacts: { readonly [L in Language]: Facts } = {
  sv: { name: 'Svenska', locale: 'sv', direction: 'ltr', draft: null },
  // British: no comma before "and", as the Swedish has none.
  en: { name: 'English', locale: 'en-GB', direction: 'ltr', draft: null },
  fi: { name: 'Suomi', locale: 'fi', direction: 'ltr', draft: 'luonnos' },
  ar: { name: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl', draft: 'مسودة' },
}

/** As it stands where a language is chosen: "Suomi (luonnos)". */
export function languageLabel(language: Language): string {
  const { name, draft } = languageFacts[language]
  return draft === null ? name : `${name} (${draft})`
}

/** What one language is called in another, as in running text: "finska", "Finnish". */
export function languageNameIn(reader: Language, language: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
}
