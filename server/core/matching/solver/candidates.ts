/**
 * The pairs to begin with: for each vertex the twelve that are worth most. An optimal matching uses few others, and
 * pricing (pricing.ts) finds those; so the search sees sixty thousand pairs where there are twelve million.
 *
 * Weights tie often, and then a hash of the pair decides, so that the candidates of a large group of equals are spread
 * over it rather than heaped on those who came first.
 */
import { hashOf } from '../chance.ts'
import { type Shortlists, createShortlists } from './shortlists.ts'
import type { Weights } from './weights.ts'

const candidatesEach = 12

export type Pair = { readonly first: number; readonly second: number; readonly weight: number }

export function candidatePairs(weights: Weights, seed: number): readonly Pair[] {
  const best = createShortlists(weights.length, candidatesEach)
  const { least, offer } = best
  weights.forEach((row, first) => {
    for (let place = 0; place < row.length; place += 1) {
      const second = first + 1 + place
      const amount = row[place] ?? -Infinity
      const isForFirst = amount >= (least[first] ?? Infinity)
      const isForSecond = amount >= (least[second] ?? Infinity)
      // Nearly all pairs are turned away here.
      if (!isForFirst && !isForSecond) continue
      const tie = hashOf(seed, first, second)
      if (isForFirst) offer(first, { vertex: second, amount, tie })
      if (isForSecond) offer(second, { vertex: first, amount, tie })
    }
  })
  return withoutDoubles(weights.length, best)
}

/** Each pair once, though both may have chosen it. */
function withoutDoubles(count: number, best: Shortlists): readonly Pair[] {
  const lists = Array.from({ length: count }, (_, vertex) => best.of(vertex))
  return lists.flatMap((list, first) =>
    list
      .filter(({ vertex: second }) => first < second || lists[second]?.every(({ vertex }) => vertex !== first))
      .map(({ vertex, amount }) => ({ first, second: vertex, weight: amount })),
  )
}
