/**
 * The exact matching of least cost, by Edmonds' blossom algorithm in the words of a library (van Rantwijk's
 * `mwmatching`, O(n³)). This file is the seam at which a solver of our own takes its place.
 */
import blossom from 'edmonds-blossom-fixed'

/** Cost of matching the people with index `first` < `second`: a whole number from 0 to `costMost`. */
export type Cost = (first: number, second: number) => number

/** Sums over thousands of pairs stay below 2^53, where numbers are still exact. */
const costMost = 2 ** 36

/**
 * Pairs `count` people (an even number) so that the sum of costs is least.
 * Returns the partner's index for each. Any two may be matched, so nobody is left.
 */
export function leastCostPartners(count: number, cost: Cost): readonly number[] {
  const edges: [number, number, number][] = []
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      edges.push([first, second, costMost - cost(first, second)])
    }
  }
  return edges.length === 0 ? [] : blossom(edges, true)
}
