/**
 * Doubtful people are matched after the others, each as the third of the pair that suits best, so that nobody
 * depends on them. All are placed together, exactly: pairs and doubtful people form a graph of their own.
 */
import type { Group } from './grouping.ts'
import { solve } from './solver/solve.ts'
import type { Weights } from './weights.ts'

export type Joined = {
  readonly groups: readonly Group[]
  /** Doubtful people for whom no pair was left. */
  readonly unplaced: readonly number[]
}

export function withThirds(groups: readonly Group[], doubtful: readonly number[], weights: Weights, seed: number): Joined {
  const pairs = groups.filter((group) => group.length === 2)
  if (doubtful.length === 0 || pairs.length === 0) return { groups, unplaced: doubtful }
  const joins = (pair: number, person: number): number =>
    (pairs[pair] ?? []).reduce((sum, member) => sum + weights.pair(member, doubtful[person] ?? 0), 0)
  const { partners } = solve({
    count: pairs.length + doubtful.length,
    weight: (first, second) => {
      const [pair, person] = first < second ? [first, second] : [second, first]
      return pair < pairs.length && person >= pairs.length ? joins(pair, person - pairs.length) : -Infinity
    },
    // A pair may stay two; a doubtful person stays without a pair only where there is none.
    benchCost: (vertex) => (vertex < pairs.length ? 0 : weights.benchLeast + weights.bench(doubtful[vertex - pairs.length] ?? 0)),
    seed,
  })
  const thirdOf = (group: Group): readonly number[] => {
    const person = doubtful[(partners[pairs.indexOf(group)] ?? -1) - pairs.length]
    return person === undefined ? [] : [person]
  }
  return {
    groups: groups.map((group) => (group.length === 2 ? [...group, ...thirdOf(group)] : group)),
    unplaced: doubtful.filter((_, person) => partners[pairs.length + person] === -1),
  }
}
