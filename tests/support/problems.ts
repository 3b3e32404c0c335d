/** Problems for the solver, made from a seed or written down, and the best value found by trying everything. */
import type { Problem } from '../../server/core/matching/solver/solve.ts'
import { randomFrom } from './random.ts'

export type Edge = readonly [first: number, second: number, weight: number]

/** The pairs named; all others are forbidden. */
export function problemOf(count: number, edges: readonly Edge[], benchCosts: number | readonly number[] = 0, seed = 1): Problem {
  const weights = Array.from({ length: count }, () => new Float64Array(count).fill(-Infinity))
  for (const [first, second, weight] of edges) {
    weights[first]?.fill(weight, second, second + 1)
    weights[second]?.fill(weight, first, first + 1)
  }
  return {
    count,
    weight: (first, second) => weights[first]?.[second] ?? -Infinity,
    benchCost: (vertex) => (typeof benchCosts === 'number' ? benchCosts : (benchCosts[vertex] ?? 0)),
    seed,
  }
}

/** Of every kind there is: dense and sparse, many ties and none, below zero, benches that cost nothing or everything. */
export function anyProblem(seed: number, count: number): Problem {
  const random = randomFrom(seed)
  const oneOf = (...choices: readonly number[]): number => random.pick(choices) ?? 0
  const density = oneOf(0, 0.2, 0.5, 0.8, 1, 1)
  const range = oneOf(1, 2, 4, 11, 1_001, 2 ** 30)
  const lowest = random.chance(0.3) ? Math.floor(range / -2) : 0
  const bench = oneOf(0, 1, 10, 1_000, 2 ** 40)
  const edges: Edge[] = []
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      if (random.chance(density)) edges.push([first, second, lowest + random.below(range)])
    }
  }
  const isFlat = random.chance(0.5)
  const costs = Array.from({ length: count }, () => (isFlat ? bench : random.below(bench + 1)))
  return problemOf(count, edges, costs, seed)
}

/** The best value, by trying every way to match or leave out whoever comes first among those still to be placed. */
export function bestByTrying({ count, weight, benchCost }: Problem): number {
  const known = new Map<number, number>()
  const bestOf = (placed: number): number => {
    const before = known.get(placed)
    if (before !== undefined) return before
    const first = [...Array(count).keys()].find((vertex) => (placed & (1 << vertex)) === 0)
    if (first === undefined) return 0
    const withFirst = placed | (1 << first)
    let best = bestOf(withFirst) - benchCost(first)
    for (let second = first + 1; second < count; second += 1) {
      if ((withFirst & (1 << second)) !== 0) continue
      best = Math.max(best, weight(first, second) + bestOf(withFirst | (1 << second)))
    }
    known.set(placed, best)
    return best
  }
  return bestOf(0)
}
