/** What a search leaves behind, told so that others can check it: the matching, its value, the duals and the bound. */
import { eachVertex } from './blossom.ts'
import type { Blossom, Vertex } from './graph.ts'
import type { Duals, OddSet, Solution } from './problem.ts'

/** `count` is the number of people; the vertices after them are chairs. */
export function solutionIn(vertices: readonly Vertex[], count: number, raises: Float64Array): Omit<Solution, 'pricings'> {
  const duals = dualsOf(vertices, raises)
  const partners = Int32Array.from(vertices.slice(0, count), (vertex) => partnerOf(vertex, count))
  return { partners, value: valueOf(vertices), bound: boundOf(duals), duals }
}

function partnerOf({ match, bench }: Vertex, count: number): number {
  return match === null || match === bench || match.to.index >= count ? -1 : match.to.index
}

function dualsOf(vertices: readonly Vertex[], raises: Float64Array): Duals {
  const circles = new Set<Blossom>()
  for (const { alone } of vertices) {
    for (let circle = alone.parent; circle !== null && !circles.has(circle); circle = circle.parent) circles.add(circle)
  }
  return {
    vertices: Float64Array.from(vertices, ({ dual, index }) => (dual + (raises[index] ?? 0)) / 2),
    oddSets: [...circles].filter(({ dual }) => dual > 0).map(oddSet),
  }
}

function oddSet(circle: Blossom): OddSet {
  const members: number[] = []
  eachVertex(circle, ({ index }) => members.push(index))
  return { members, dual: circle.dual / 2 }
}

/** The sum of the duals of all who are here, as duals.ts has it: what no matching can be worth more than. */
function boundOf({ vertices, oddSets }: Duals): number {
  const here = [...vertices].filter((dual) => dual < Infinity)
  const prices = [...here.map((dual) => 2 * dual), ...oddSets.map(({ members, dual }) => 2 * dual * (members.length - 1))]
  return exactSum(prices) / 4
}

/** Pairs count from both ends; with a bench, whose weight is twice the cost, half of each is right. */
function valueOf(vertices: readonly Vertex[]): number {
  return exactSum(vertices.map(({ match }) => match?.weight ?? 0)) / 2
}

/** Duals of both signs grow large before they cancel, so the sum is taken where nothing is rounded. */
function exactSum(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, number) => sum + BigInt(number), 0n))
}
