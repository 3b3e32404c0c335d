/** What the solver is asked, and what it answers. */

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
   * every second > first.
   */
  readonly weightsAfter?: (first: number, into: Float64Array) => void
}

/** An odd set of vertices, and its price z, a multiple of a half from 0. */
export type OddSet = { readonly members: readonly number[]; readonly dual: number }

/**
 * What proves the bound, for whoever checks it: twice the price u of each vertex, a multiple of a half, and the odd sets.
 * What they must satisfy is in duals.ts.
 *
 * The proof is about the room and some empty chairs. Each part of the room (parts.ts) that has an odd number of people
 * has one: a vertex numbered `count` + the place of the part, whose weight with each of the part is minus their bench
 * cost, and which cannot be left out (nor need it: somebody is, and may as well sit there). The price of whoever is not
 * here, and of a chair that is not needed, is Infinity: it allows everything, and the bound does not count it.
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
  /** How often all pairs were priced until none was missing. */
  readonly pricings: number
}
