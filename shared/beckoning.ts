/** "Come to me": who waits where they are until partners come and call their name. RULES, C. */
import type { Text } from './text.ts'

/** What makes an evening work for somebody: what follows from it, and never why. `front`: at the lowest spot that is free. */
export type Arrangement = {
  readonly stays: 'no' | 'anywhere' | 'front'
  /** Partners come to them, in every round. */
  readonly beckons: boolean
  /** Where they are to be found, in words of theirs. */
  readonly where: Text | null
}

/** In one pairing, for one of them. */
export type BeckoningView = {
  /** This person waits where they are. */
  readonly isWaiting: boolean
  /** This person is asked to go to those who wait; not whoever waits, or stays in one place. */
  readonly goes: boolean
  /** The partners who wait: at the spot where they stand, as far as that is known, and in words of theirs. */
  readonly waiting: readonly { readonly name: string; readonly spot: number | null; readonly where: Text | null }[]
  /** The partners who have said that they are coming. */
  readonly coming: readonly string[]
}

/** For hosts: somebody waits, and nobody who could come has a phone that would tell them. */
export type CallView = {
  readonly by: string
  readonly partners: readonly string[]
  readonly spot: number | null
  readonly where: Text | null
}
