/** Who has talked with whom in this room, and how often. "Met" is symmetric; a trio adds three. */
import type { PersonId } from '../../../shared/ids.ts'
import type { MetPair, Pairing, Round } from '../state.ts'

/** Every pair of people within the same pairing. */
export function metWithin(pairings: readonly Pairing[]): readonly MetPair[] {
  return pairings.flatMap(({ members }) => pairsOf(members))
}

export function pairsOf(members: readonly PersonId[]): readonly MetPair[] {
  return members.flatMap((first, index) => members.slice(index + 1).map((second): MetPair => [first, second]))
}

export type TimesMet = (first: PersonId, second: PersonId) => number

const keyOf = (first: PersonId, second: PersonId): string => (first < second ? `${first} ${second}` : `${second} ${first}`)

/** Counts the pairs once, so that asking is cheap. */
export function timesMetIn(pairs: readonly MetPair[]): TimesMet {
  const counts = new Map<string, number>()
  for (const [first, second] of pairs) {
    const key = keyOf(first, second)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (first, second) => counts.get(keyOf(first, second)) ?? 0
}

export const metPairs = (rounds: readonly Round[]): readonly MetPair[] => rounds.flatMap((round) => round.met)

/** Conversations between two people who had not met here before: each pair counts once. */
export function conversationsIn(rounds: readonly Round[]): number {
  return new Set(metPairs(rounds).map(([first, second]) => keyOf(first, second))).size
}
