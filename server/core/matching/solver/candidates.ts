/**
 * The pairs to begin with: for each vertex the twelve that are worth most. An optimal matching uses few others, and
 * pricing (pricing.ts) finds those; so the search sees sixty thousand pairs where there are twelve million.
 *
 * Weights tie often, and then a hash of the pair decides, so that the candidates of a large group of equals are spread
 * over it rather than heaped on those who came first.
 */
import { hashOf } from '../chance.ts'
import { type Problem, eachRow } from './problem.ts'
import { type Shortlist, shortlist } from './shortlist.ts'

const candidatesEach = 12

export type Pair = { readonly first: number; readonly second: number; readonly weight: number }

export function candidatePairs(problem: Problem): readonly Pair[] {
  const { count, seed } = problem
  const best: Shortlist[] = Array.from({ length: count }, () => [])
  // What a pair must be worth at least to be among the best of this vertex; most are turned away here.
  const least = new Float64Array(count).fill(-Infinity)

  function offer(list: Shortlist, from: number, to: number, weight: number): void {
    if (weight < (least[from] ?? Infinity)) return
    shortlist(list, { vertex: to, amount: weight, tie: hashOf(seed, Math.min(from, to), Math.max(from, to)) }, candidatesEach)
    const last = list[candidatesEach - 1]
    if (last !== undefined) least[from] = last.amount
  }

  eachRow(problem, (first, row) => {
    const own = best[first] ?? []
    for (let second = first + 1; second < count; second += 1) {
      const weight = row[second] ?? -Infinity
      if (weight === -Infinity) continue
      if (weight >= (least[first] ?? Infinity)) offer(own, first, second, weight)
      if (weight >= (least[second] ?? Infinity)) offer(best[second] ?? [], second, first, weight)
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
