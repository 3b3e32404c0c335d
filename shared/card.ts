/** What is told of a person, for whom they meet and what they meet about. Nothing of it is ever required. */

/** The languages that can be named: those most spoken in the Nordic countries and Europe, by their ISO 639-1 code. */
export const spokenLanguages = [
  'sv', 'en', 'ar', 'bs', 'da', 'de', 'es', 'et', 'fa', 'fi', 'fr', 'hi', 'hr', 'is', 'it', 'ja', 'ku', 'lt', 'lv', 'nl',
  'no', 'pl', 'pt', 'ro', 'ru', 'so', 'sq', 'sr', 'th', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh',
] as const
type SpokenLanguage = (typeof spokenLanguages)[number]

/** Texts are empty where nothing is told. */
export type Card = {
  /** What they do: a trade, a role, whatever they would say to somebody they meet. */
  readonly does: string
  readonly organisation: string
  readonly languages: readonly SpokenLanguage[]
  /** Which of the two groups that meet across. */
  readonly group: 'first' | 'second' | null
  /** What they are in each of the categories that the host named. */
  readonly categories: readonly [string, string]
  readonly seeks: string
  readonly offers: string
  /** Who moves along with them, and is told to whomever they meet: a child, an interpreter. */
  readonly companion: string
}

export const emptyCard: Card = { does: '', organisation: '', languages: [], group: null, categories: ['', ''], seeks: '', offers: '', companion: '' }

/** What the host calls the two groups, and the categories in which people should differ; empty where there is none. */
export type Labels = { readonly groups: readonly [string, string]; readonly categories: readonly [string, string] }

export const noLabels: Labels = { groups: ['', ''], categories: ['', ''] }
