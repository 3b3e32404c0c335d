/** What a language's sentences are built with: its plurals, its lists, its small numbers. */
import { languageFacts } from '../../shared/languages.ts'
import { clockFace } from '../../shared/stages.ts'
import type { Language } from '../../shared/text.ts'

type Forms = { readonly other: string } & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** Whoever has erased themselves has no name, but is someone. Small numbers are words, as in running text. */
type Particulars = { readonly someone: string; readonly numbers: readonly string[] }

export type Grammar = {
  /** The form that goes with `count`: "1 person", "2 people". */
  readonly plural: (count: number, forms: Forms) => string
  /** "Petra", "Petra och Viktor", "Anna, Petra and Viktor". */
  readonly nameList: (names: readonly string[]) => string
  /** The same at the beginning of a sentence. Names keep the letters they are written with. */
  readonly nameListFirst: (names: readonly string[]) => string
  /** "six people": from where the words end, digits. */
  readonly numberWord: (count: number) => string
}

export function grammar(language: Language, { someone, numbers }: Particulars): Grammar {
  const { locale } = languageFacts[language]
  const rules = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale)
  const nameList = (names: readonly string[]): string => lists.format(names.map((name) => (name === '' ? someone : name)))
  return {
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    nameList,
    nameListFirst: (names) => (names[0] === '' ? capitalised(nameList(names)) : nameList(names)),
    numberWord: (count) => numbers[count] ?? String(count),
  }
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

type LengthWords = { readonly [Part in 'minutes' | 'andAHalf' | 'seconds']: (count: number) => string } & { readonly clock: (face: string) => string }

/** "two minutes", "one and a half minutes", "45 seconds", and what can't be said so in digits. */
export function lengthInWords(ms: number, { minutes, andAHalf, seconds, clock }: LengthWords): string {
  const whole = Math.floor(ms / 60_000)
  const rest = Math.round((ms % 60_000) / 1000)
  if (rest === 0 && whole > 0) return minutes(whole)
  if (rest === 30 && whole > 0) return andAHalf(whole)
  if (whole === 0) return seconds(rest)
  return clock(clockFace(ms))
}
