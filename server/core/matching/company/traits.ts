/** What matters of a person for whom they should meet. Keys to compare by, made from what people wrote beside the log. */
import type { PersonId } from '../../../../shared/ids.ts'

export type Traits = {
  /** Two who have the same are of one organisation. */
  readonly organisation: string | null
  /** Those they speak; none named means that it does not matter. */
  readonly languages: readonly string[]
  /** Which of the two groups they belong to, where there are two; null meets both. */
  readonly group: 'first' | 'second' | null
  /** What they are in each of the categories that the host named. */
  readonly categories: readonly [string | null, string | null]
  /** The terms of what they look for, and of what they can help with. */
  readonly seeks: readonly string[]
  readonly offers: readonly string[]
}

export type TraitsOf = (person: PersonId) => Traits

export const noTraits: Traits = { organisation: null, languages: [], group: null, categories: [null, null], seeks: [], offers: [] }
