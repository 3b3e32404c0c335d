/** Whole evenings, held against what no evening can be better than. */
import { fewestRematches, mostPoints } from './hindsight.ts'
import { type Evening, churning, peopleUpTo, playRounds, rematchesIn, stable } from './matchedRounds.ts'
import { suited } from './suited.ts'

/** Points by the share of the fractional bound that they come to, where nobody meets twice; `walks` as the room does. */
export function shareOfPoints(count: number, rounds: number, { seed, walks }: { readonly seed: number; readonly walks: boolean }): number {
  const { suits, changes } = suited(count, seed)
  const people = peopleUpTo(count)
  const still = walks ? {} : { hasSpots: false, spots: {} }
  const played = playRounds({ rounds, seed, leftover: 'bye', present: stable(count), changes: { ...changes, ...still } })
  if (rematchesIn(played) > 0) throw new Error('The bound is one for evenings without rematches.')
  const pairings = played.flatMap(({ matching }) => matching.pairings)
  const points = pairings.reduce((sum, { members: [a, b] }) => sum + (a && b ? suits(a, b) : 0), 0)
  const between = (first: number, second: number): number => {
    const [a, b] = [people[first], people[second]]
    return a && b ? suits(a, b) : 0
  }
  return points / mostPoints(count, rounds, between)
}

/** Each so many rounds one in ten goes and as many come, one at least. */
export function slowly(count: number, rounds: number, { every, seed }: { readonly every: number; readonly seed: number }): Evening['present'] {
  const present = churning(count, rounds, seed)
  return (round) => present(1 + Math.floor((round - 1) / every))
}

export type Compared = { readonly rematches: number; readonly fewest: number }

/** Rematches in pairs, and the fewest that the linear program leaves possible. */
export function rematchesOf(evening: Pick<Evening, 'rounds' | 'seed' | 'present'>): Compared {
  const played = playRounds({ ...evening, leftover: 'bye' })
  return { rematches: rematchesIn(played), fewest: fewestRematches(evening.present, evening.rounds) }
}

/** With trios in a room where people stay: so many pairs talk as there are, and what is not a first meeting is a rematch. */
export function rematchesWithTrios(count: number, rounds: number, seed: number): Compared {
  const played = playRounds({ rounds, seed, leftover: 'trio', present: stable(count) })
  const fewest = Math.max(0, (rounds * (count + 3)) / 2 - (count * (count - 1)) / 2)
  return { rematches: rematchesIn(played), fewest }
}
