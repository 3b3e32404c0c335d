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
 * all of that see few pairs and still speak for all; then parts and room, for who is left out.
 */
import { type Pair, candidatePairs } from './candidates.ts'
import { type Arc, type Vertex, connect } from './graph.ts'
import { priceAll } from './pricing.ts'
import type { Problem, Solution } from './problem.ts'
import { solutionIn } from './proof.ts'
import { type Room, roomOf } from './room.ts'
import { matchAll } from './search.ts'
import { firstDuals, firstMatches, openCircles, priceIn } from './start.ts'
import { type Weights, weightsOf } from './weights.ts'

export type { Duals, OddSet, Problem, Solution } from './problem.ts'

export type Solver = Pick<Room, 'chairOf' | 'chairsOfAll'> & {
  readonly weights: Weights
  /**
   * The matching of greatest value among all but these, who are matched to nobody and cost nothing. There always is one:
   * in the worst case everybody is left out. Each goes on from the prices of the one before, so that a room with few
   * others away takes little time.
   */
  readonly solveWithout: (away: readonly number[]) => Solution
}

/** In practice it takes three to eight. After so many the matching is good, and how good is told by its bound. */
const pricingsMost = 50

export const solve = (problem: Problem): Solution => createSolver(problem).solveWithout([])

export function createSolver(problem: Problem): Solver {
  const weights = weightsOf(problem)
  const { vertices, seat, chairOf, chairsOfAll } = roomOf(problem, weights)
  connectAll(vertices, candidatePairs(weights, problem.seed))
  firstDuals(vertices)

  function solveWithout(away: readonly number[]): Solution {
    openCircles(vertices)
    const here = seat(away)
    for (let pricings = 1; ; pricings += 1) {
      firstMatches(here)
      matchAll(here)
      const { missing, raises } = priceAll(weights, vertices)
      if (missing.length === 0 || pricings === pricingsMost) return { ...solutionIn(vertices, problem.count, raises), pricings }
      openCircles(here)
      priceIn(connectAll(vertices, missing))
    }
  }

  return { weights, chairOf, chairsOfAll, solveWithout }
}

function connectAll(vertices: readonly Vertex[], pairs: readonly Pair[]): readonly Arc[] {
  return pairs.flatMap(({ first, second, weight }) => {
    const [from, to] = [vertices[first], vertices[second]]
    return from && to ? [connect(from, to, weight)] : []
  })
}
