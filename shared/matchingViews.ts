/** What a host is told of who meets whom: beforehand, and of each round's matching. */

/** What the room can hope for before the host starts. */
export type OutlookView = {
  readonly people: number
  /** Rounds that can follow in which all meet somebody new, at the most; null where nobody would ever play as many. */
  readonly newRounds: number | null
  /** The same if the host joined in; null where that would change nothing. */
  readonly newRoundsWithHost: number | null
  /** Who may meet nobody. */
  readonly loners: readonly string[]
  /** How many more must sit out, since too few may meet each other. */
  readonly surplus: number
  /** Asked both to meet and never to. */
  readonly contradictions: readonly (readonly [string, string])[]
  /** If needs were to meet help now, so many pairs would fit; null where nobody can tell beforehand. */
  readonly fits: number | null
}

/** A round's matching in plain figures. */
export type MatchingSummary = {
  readonly round: number
  readonly pairs: number
  readonly trios: number
  readonly byes: number
  /** Who sits out, by name: not all of them where they are many. */
  readonly sitOut: readonly string[]
  /** Pairs of people who have met before. */
  readonly rematches: number
  /** Who are together though they should not be, for nothing else was possible. */
  readonly unfit: readonly { readonly why: 'bothStay' | 'cameTogether' | 'sameGroup'; readonly names: readonly string[] }[]
  /** What it took and how good it is, as it was made; null once it has been mended. */
  readonly made: {
    readonly tookMs: number
    readonly walkers: number
    /** Nothing better exists. False where all that is known is that it is good. */
    readonly isProved: boolean
    /** A round that spares rematches later, in place of the best of now. */
    readonly isFromReserve: boolean
  } | null
}
