/**
 * The matching of greatest value, proved: who meets whom in a round.
 *
 * Weighted matching on a general graph is solved by prices. Everybody asks a price for being matched, and prices move
 * until the pairs that cost exactly what they are worth make a whole matching; then nothing better exists (duals.ts).
 * What makes it harder than matching two groups is the odd circle, and the answer to that is the blossom (graph.ts).
 *
 * Jack Edmonds, "Maximum matching and a polyhedron with 0,1-vertices" (1965), found it; Zvi Galil, "Efficient
 * algorithms for finding maximum matching in graphs" (1986), tells it as a primal-dual method driven by events; Joris
 * van Rantwijk's "Maximum weighted matching" (jorisvr.nl) explains it best.
 *
 * Reading order: problem, graph, blossom, duals, agenda, forest, search, start; then candidates and pricing, which let
 * all of that see few pairs and still speak for all.
 */
import { type Pair, candidatePairs } from './candidates.ts'
import { type Arc, Vertex, connect } from './graph.ts'
import { priceAll } from './pricing.ts'
import type { Problem, Solution } from './problem.ts'
import { boundOf, dualsOf, valueOf } from './proof.ts'
import { matchAll } from './search.ts'
import { firstDuals, firstMatches, laterDuals } from './start.ts'
import { exact, weightsOf } from './weights.ts'

export type { Duals, OddSet, Problem, Solution } from './problem.ts'

/** The matching of greatest value. There always is one: in the worst case everybody is left out. */
export function solve(problem: Problem): Solution {
  const vertices = Array.from({ length: problem.count }, (_, index) => new Vertex(index, costOf(problem, index)))
  if (problem.count % 2 === 1) vertices.push(emptyChair(vertices))
  const weights = weightsOf(problem)
  connectAll(vertices, candidatePairs(weights, problem.seed))
  firstDuals(vertices)

  for (let pricings = 1; ; pricings += 1) {
    firstMatches(vertices)
    matchAll(vertices)
    const { missing, raises } = priceAll(weights, vertices)
    if (missing.length === 0) return solutionOf(problem, vertices, raises, pricings)
    laterDuals(vertices, connectAll(vertices, missing))
  }
}

/**
 * In an odd room somebody is left out whatever happens, and without this the one tree that no partner is left for
 * would have to swallow the whole room before it may give up. A chair is a partner for them: whoever is matched to it
 * is left out. It cannot be left out itself, so its dual alone carries what leaving somebody out costs.
 */
function emptyChair(people: readonly Vertex[]): Vertex {
  const chair = new Vertex(people.length, Infinity)
  for (const person of people) connect(person, chair, person.bench.weight / 2)
  return chair
}

function connectAll(vertices: readonly Vertex[], pairs: readonly Pair[]): readonly Arc[] {
  return pairs.flatMap(({ first, second, weight }) => {
    const [from, to] = [vertices[first], vertices[second]]
    return from && to ? [connect(from, to, weight)] : []
  })
}

function solutionOf({ count }: Problem, vertices: readonly Vertex[], raises: Float64Array, pricings: number): Solution {
  const duals = dualsOf(vertices, raises)
  const partners = Int32Array.from(vertices.slice(0, count), (vertex) => partnerOf(vertex, count))
  return { partners, value: valueOf(vertices), bound: boundOf(duals), duals, pricings }
}

function partnerOf({ match, bench }: Vertex, count: number): number {
  return match === null || match === bench || match.to.index >= count ? -1 : match.to.index
}

function costOf({ benchCost }: Problem, vertex: number): number {
  const cost = benchCost(vertex)
  if (cost < 0) throw new RangeError(`A bench cost is 0 or more, not ${cost}.`)
  return exact(cost)
}
