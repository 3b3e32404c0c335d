/**
 * Some are matched after the others, each as the third of the pair that suits best: the doubtful, so that nobody
 * depends on them, and the surplus of one of two groups. All are placed together, exactly: pairs and those who come
 * form a graph of their own.
 */
import type { Group } from './grouping.ts'
import { solve } from '../solver/solve.ts'
import type { Weights } from '../company/weights.ts'

export type Joined = {
  readonly groups: readonly Group[]
  /** For whom no pair was left. */
  readonly unplaced: readonly number[]
}

export function withThirds(groups: readonly Group[], thirds: readonly number[], weights: Weights, seed: number): Joined {
  const pairs = groups.filter((group) => group.length === 2)
  if (thirds.length === 0 || pairs.length === 0) return { groups, unplaced: thirds }
  const joins = (pair: number, person: number): number =>
    (pairs[pair] ?? []).reduce((sum, member) => sum + weights.pair(member, thirds[person] ?? 0), 0)
  const { partners } = solve({
    count: pairs.length + thirds.length,
    weight: (first, second) => {
      const [pair, person] = first < second ? [first, second] : [second, first]
      return pair < pairs.length && person >= pairs.length ? joins(pair, person - pairs.length) : -Infinity
    },
    // A pair may stay two; who comes stays without a pair only where there is none.
    benchCost: (vertex) => (vertex < pairs.length ? 0 : weights.benchLeast + weights.bench(thirds[vertex - pairs.length] ?? 0)),
    seed,
  })
  const thirdOf = (group: Group): readonly number[] => {
    const person = thirds[(partners[pairs.indexOf(group)] ?? -1) - pairs.length]
    return person === undefined ? [] : [person]
  }
  return {
    groups: groups.map((group) => (group.length === 2 ? [...group, ...thirdOf(group)] : group)),
    unplaced: thirds.filter((_, person) => partners[pairs.length + person] === -1),
  }
}
