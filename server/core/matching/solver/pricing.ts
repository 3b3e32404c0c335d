/**
 * Pricing: holds all pairs against the duals of a search that has seen only some of them.
 *
 * A pair that is worth more than its price (duals.ts) could make the matching better, and is to be added. Where there
 * is none, the duals allow every pair, and the matching is proved the best of all (column generation, as Applegate and
 * Cook 1993 use it for matching). Until then a bound is had all the same: raise the first vertex of each pair that asks
 * too much until it does not.
 */
import { eachPetal, eachVertex } from './blossom.ts'
import type { Pair } from './candidates.ts'
import type { Blossom, Vertex } from './graph.ts'
import { createShortlists } from './shortlists.ts'
import type { Weights } from './weights.ts'

const addedEach = 8

export type Pricing = {
  /** Pairs worth more than their price, the worst few of each vertex. */
  readonly missing: readonly Pair[]
  /** What to add to each vertex's dual so that no pair is. */
  readonly raises: Float64Array
}

export function priceAll(weights: Weights, vertices: readonly Vertex[]): Pricing {
  const missing: Pair[] = []
  const raises = new Float64Array(weights.length)
  const duals = Float64Array.from(vertices, ({ dual }) => dual)
  const { groups, discounts } = groupsOf(vertices)
  const worst = createShortlists(weights.length, addedEach)
  const prices = new Float64Array(vertices.length)

  weights.forEach((row, first) => {
    const own = duals[first] ?? 0
    const group = groups[first]
    const discount = discounts[first] ?? 0
    let shared: Float64Array | null = null
    for (let place = 0; place < row.length; place += 1) {
      const second = first + 1 + place
      let excess = 4 * (row[place] ?? -Infinity) - own - (duals[second] ?? 0)
      if (excess > 0 && group === groups[second]) {
        if (excess > discount) shared ??= sharedPrices(vertices[first], prices)
        excess -= 2 * (shared?.[second] ?? discount / 2)
      }
      if (excess > 0) worst.offer(first, { vertex: second, amount: excess, tie: 0 })
    }
    const asked = worst.of(first)
    raises[first] = asked[0]?.amount ?? 0
    for (const { vertex } of asked) missing.push({ first, second: vertex, weight: row[vertex - first - 1] ?? -Infinity })
  })
  return { missing, raises }
}

/**
 * The outermost circle of each vertex by a number, and twice its price: nearly all pairs that are within a circle are
 * allowed by the outermost alone, so that it need not be asked which others they share.
 */
function groupsOf(vertices: readonly Vertex[]): { readonly groups: Int32Array; readonly discounts: Float64Array } {
  return {
    groups: Int32Array.from(vertices, ({ outermost }) => outermost.base.index),
    discounts: Float64Array.from(vertices, ({ outermost }) => 2 * outermost.dual),
  }
}

/** Writes to `into` for each vertex of the same outermost circle the prices of the circles round both. */
function sharedPrices(vertex: Vertex | undefined, into: Float64Array): Float64Array {
  const circles: Blossom[] = []
  for (let circle = vertex?.alone.parent; circle; circle = circle.parent) circles.push(circle)
  let price = circles.reduce((sum, { dual }) => sum + dual, 0)
  let inside = vertex?.alone
  for (const circle of circles) {
    const shared = price
    if (circle.first !== null) {
      eachPetal(circle.first, (petal) => {
        if (petal !== inside) eachVertex(petal, ({ index }) => (into[index] = shared))
      })
    }
    price -= circle.dual
    inside = circle
  }
  return into
}
