/**
 * The texts that people read: one typed object per surface, Swedish beside English. The compiler demands every text
 * in every language, and that a text which takes a number or a name in one takes it in all.
 */
import type { Language } from '../../shared/text.ts'

type Texts = { readonly [name: string]: string | ((...values: never[]) => string) }
type SameTexts<T extends Texts> = {
  readonly [Name in keyof T]: T[Name] extends (...values: infer Values) => string ? (...values: Values) => string : string
}
export type Catalogue<T extends Texts> = { readonly [L in Language]: SameTexts<T> }

export function catalogue<T extends Texts>(texts: { readonly sv: T } & NoInfer<Catalogue<T>>): Catalogue<T> {
  return texts
}

type Forms = { readonly other: string } & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** The form that goes with `count`: "1 person", "2 people". */
export function plural(language: Language, count: number, forms: Forms): string {
  return forms[pluralRules[language].select(count)] ?? forms.other
}

/** "Petra", "Petra och Viktor", "Anna, Petra and Viktor". Whoever has erased themselves has no name. */
export function nameList(language: Language, names: readonly string[]): string {
  return listFormats[language].format(names.map((name) => (name === '' ? someone[language] : name)))
}

/** The same at the beginning of a sentence. Names keep the letters they are written with. */
export function nameListFirst(language: Language, names: readonly string[]): string {
  const list = nameList(language, names)
  return names[0] === '' ? list.charAt(0).toUpperCase() + list.slice(1) : list
}

/** Small numbers as words, as in running text: "six people". From thirteen on, digits. */
export function numberWord(language: Language, count: number): string {
  return numberWords[language][count] ?? String(count)
}

const someone: { readonly [L in Language]: string } = { sv: 'någon', en: 'someone' }

const pluralRules = { sv: new Intl.PluralRules('sv'), en: new Intl.PluralRules('en') }

// British English: no comma before "and", as the Swedish has none.
const listFormats = { sv: new Intl.ListFormat('sv'), en: new Intl.ListFormat('en-GB') }

const numberWords = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}
