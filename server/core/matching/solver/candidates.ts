/**
 * The pairs to begin with: for each vertex the twelve that are worth most. An optimal matching uses few others, and
 * pricing (pricing.ts) finds those; so the search sees sixty thousand pairs where there are twelve million.
 *
 * Weights tie often, and then a hash of the pair decides, so that the candidates of a large group of equals are spread
 * over it rather than heaped on those who came first.
 */
import { hashOf } from '../chance.ts'
import { type Shortlist, shortlist } from './shortlist.ts'
import type { Weights } from './weights.ts'

const candidatesEach = 12

export type Pair = { readonly first: number; readonly second: number; readonly weight: number }

export function candidatePairs(weights: Weights, seed: number): readonly Pair[] {
  const best: Shortlist[] = weights.map(() => [])
  // What a pair must be worth at least to be among the best of this vertex: nearly all are turned away by it.
  const least = new Float64Array(weights.length).fill(-Number.MAX_VALUE)

  function offer(from: number, to: number, amount: number): void {
    const list = best[from] ?? []
    const last = list[candidatesEach - 1]
    const tie = hashOf(seed, Math.min(from, to), Math.max(from, to))
    if (last !== undefined && amount === last.amount && tie <= last.tie) return
    shortlist(list, { vertex: to, amount, tie }, candidatesEach)
    least[from] = list[candidatesEach - 1]?.amount ?? -Number.MAX_VALUE
  }

  weights.forEach((row, first) => {
    for (let place = 0; place < row.length; place += 1) {
      const second = first + 1 + place
      const weight = row[place] ?? -Infinity
      if (weight >= (least[first] ?? Infinity)) offer(first, second, weight)
      if (weight >= (least[second] ?? Infinity)) offer(second, first, weight)
    }
  })
  return withoutDoubles(best)
}

/** Each pair once, though both may have chosen it. */
function withoutDoubles(best: readonly Shortlist[]): readonly Pair[] {
  return best.flatMap((list, first) =>
    list
      .filter(({ vertex: second }) => first < second || best[second]?.every(({ vertex }) => vertex !== first))
      .map(({ vertex, amount }) => ({ first, second: vertex, weight: amount })),
  )
}
