import { leastCostPartners } from '../leastCost.ts'

/** Who could be matched with whom, and at what worth; everything in whole numbers, so that all is exact. */
export type Problem = {
  /** The vertices are 0 … count - 1. */
  readonly count: number
  /** What matching these two is worth: a whole number, the same both ways; -Infinity where the pair is forbidden. */
  readonly weight: (first: number, second: number) => number
  /** What leaving this one out costs: a whole number from 0. Who must not be left out has a large one. */
  readonly benchCost: (vertex: number) => number
  /** Breaks ties among candidates. It can change who is matched, never the value. */
  readonly seed: number
  /**
   * The same weights a row at a time, where that is faster: writes `weight(first, second)` to `into[second]` for
   * every second > first. The rest of `into` is not read.
   */
  readonly weightsAfter?: (first: number, into: Float64Array) => void
}

/** An odd set of vertices, and what the duals pay for it (a whole number from 0). */
export type OddSet = { readonly members: readonly number[]; readonly dual: number }

/**
 * What proves the bound, for whoever checks it. Twice the dual of each vertex (so that it is whole), and the odd sets.
 * In an odd room the proof is about the room and an empty chair: one vertex more, numbered `count`, whose weight with
 * each is minus their bench cost, and whose own bench cost is the greatest of all.
 */
export type Duals = { readonly vertices: Float64Array; readonly oddSets: readonly OddSet[] }

export type Solution = {
  /** The partner of each, or -1: left out. */
  readonly partners: Int32Array
  /** The weights of the pairs less the bench costs of those left out. */
  readonly value: number
  /** No matching of these people is worth more, by the duals, over all pairs. Equal to `value`: proved the best. */
  readonly bound: number
  readonly duals: Duals
  /** How often all pairs were priced before none was missing. */
  readonly pricings: number
}

/** The matching of greatest value. There always is one: in the worst case everybody is left out. */
export function solve(problem: Problem): Solution {
  // A stand-in of library speed until the solver takes its place: each vertex has a double, matched where it is left out.
  const { count, weight, benchCost } = problem
  const never = 2 ** 40
  const partners = leastCostPartners(2 * count, (first, second) => {
    if (second < count) return Math.min(never, -weight(first, second))
    if (first >= count) return 0
    return second - count === first ? benchCost(first) : never
  })
  let value = 0
  const result = Int32Array.from({ length: count }, (_, vertex) => {
    const partner = partners[vertex] ?? -1
    if (partner >= count) value -= benchCost(vertex)
    else if (partner > vertex) value += weight(vertex, partner)
    return partner >= count ? -1 : partner
  })
  return { partners: result, value, bound: value, duals: { vertices: new Float64Array(count), oddSets: [] }, pricings: 0 }
}
