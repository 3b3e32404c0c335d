/**
 * What a grouping with this or that trio can come to at most, by the duals of a solution in pairs. Taking three people
 * out of the room takes their duals out, and that of the empty chair of their part, if that is not odd any more; and
 * each odd set that loses two of these holds a pair fewer.
 *
 * Any duals will do that allow every pair. Those of the room without some trio bound that trio exactly, and trios like
 * it well; so every trio that is tried is a witness against others.
 */
import type { Duals, Solver } from '../solver/solve.ts'
import { weightOf } from '../solver/weights.ts'

export type Trio = readonly [number, number, number]

export type TrioRoom = Pick<Solver, 'weights' | 'chairOf' | 'chairsOfAll'> & {
  readonly benchCost: (person: number) => number
  /** What being one of the three costs. */
  readonly inTrio: (person: number) => number
}

export type Witness = {
  /** The bound on everybody in pairs. */
  readonly whole: number
  readonly dual: (vertex: number) => number
  /** What the odd sets pay less when these go. */
  readonly lost: (gone: readonly number[]) => number
  /** No grouping with this trio is worth more. */
  readonly boundWith: (trio: Trio) => number
}

export function witnessOf(room: TrioRoom, { vertices, oddSets }: Duals): Witness {
  const duals = pricesOfAll(room, vertices)
  const dual = (vertex: number): number => duals[vertex] ?? 0
  const sets = oddSets.map(({ members, dual }) => ({ members: new Set(members), dual, pairs: (members.length - 1) / 2 }))
  const setsOf = Array.from(duals, (): (typeof sets)[number][] => [])
  for (const set of sets) for (const member of set.members) setsOf[member]?.push(set)

  function lost(gone: readonly number[]): number {
    let sum = 0
    for (const { members, dual, pairs } of new Set(gone.flatMap((vertex) => setsOf[vertex] ?? []))) {
      const here = members.size - gone.filter((vertex) => members.has(vertex)).length
      sum += dual * (pairs - Math.floor(here / 2))
    }
    return sum
  }

  const chairs = [...vertices.keys()].filter((vertex) => vertex >= room.weights.length && vertices[vertex] !== Infinity)
  /** Chairs that must not stand in the room without this trio, all three of one part, since the number there is even. */
  const chairsGone = ([third]: Trio): readonly number[] =>
    chairs.filter((chair) => room.chairsOfAll.includes(chair) === (chair === room.chairOf(third)))

  const whole = duals.reduce((sum, price) => sum + price, 0) + sets.reduce((sum, set) => sum + set.dual * set.pairs, 0)
  return {
    whole,
    dual,
    lost,
    boundWith: (trio) => {
      const gone = [...trio, ...chairsGone(trio)]
      return whole - gone.reduce((sum, vertex) => sum + dual(vertex), 0) - lost(gone) + worthOf(trio, room)
    },
  }
}

function worthOf([a, b, c]: Trio, { weights, inTrio }: TrioRoom): number {
  const pairs = weightOf(weights, a, b) + weightOf(weights, b, c) + weightOf(weights, a, c)
  return pairs - inTrio(a) - inTrio(b) - inTrio(c)
}

/** Halved, as they count once here. A chair that is away costs nothing; people who are away ask the least that allows their pairs. */
function pricesOfAll({ weights, chairOf, benchCost }: TrioRoom, vertices: Float64Array): Float64Array {
  const isAway = (vertex: number): boolean => vertices[vertex] === Infinity
  const prices = vertices.map((dual, vertex) => (isAway(vertex) && vertex >= weights.length ? 0 : dual / 2))
  const price = (vertex: number): number => prices[vertex] ?? 0
  for (const person of weights.keys()) {
    if (!isAway(person)) continue
    prices[person] = -benchCost(person) - Math.min(0, price(chairOf(person)))
    for (const other of weights.keys()) {
      if (other !== person) prices[person] = Math.max(price(person), weightOf(weights, person, other) - price(other))
    }
  }
  return prices
}
