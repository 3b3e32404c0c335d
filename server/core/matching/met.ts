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

export const keyOf = (first: PersonId, second: PersonId): string => (first < second ? `${first} ${second}` : `${second} ${first}`)

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

export type MetBy = ReadonlyMap<PersonId, ReadonlySet<PersonId>>

/** Rounds are immutable, so what was worked out for them stays true; every phone's view asks for it. */
const known = new WeakMap<readonly Round[], MetBy>()

/** Whom each person has met, in order of meeting. */
export function metBy(rounds: readonly Round[]): MetBy {
  const before = known.get(rounds)
  if (before !== undefined) return before
  const met = new Map<PersonId, Set<PersonId>>()
  const add = (person: PersonId, other: PersonId): void => {
    const others = met.get(person)
    if (others === undefined) met.set(person, new Set([other]))
    else others.add(other)
  }
  for (const [first, second] of metPairs(rounds)) {
    add(first, second)
    add(second, first)
  }
  known.set(rounds, met)
  return met
}

/** Conversations between two people who had not met here before: each pair counts once. */
export function conversationsIn(rounds: readonly Round[]): number {
  let met = 0
  for (const others of metBy(rounds).values()) met += others.size
  return met / 2
}
