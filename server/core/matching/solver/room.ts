/**
 * Everybody in the room, and an empty chair for each of its parts (parts.ts).
 *
 * In a part with an odd number somebody is left out whatever happens, and without a chair the one tree that no partner
 * is left for would have to swallow the whole part before it may give up. The chair is a partner for them: whoever is
 * matched to it is left out. It cannot be left out itself, so its dual alone carries what leaving somebody out costs.
 * While the number is even the chair is away.
 */
import { Vertex, connect } from './graph.ts'
import { partsOf } from './parts.ts'
import type { Problem } from './problem.ts'
import { dualBeside } from './start.ts'
import { type Weights, exact } from './weights.ts'

export type Room = {
  /** Everybody by their number, then the chair of each part. */
  readonly vertices: readonly Vertex[]
  /** Lets these people be away, and nobody else. Returns who is here, chairs too; nobody may be in a circle. */
  readonly seat: (away: readonly number[]) => readonly Vertex[]
  /** The chair of a person's part, by its number. */
  readonly chairOf: (person: number) => number
  /** The chairs that are here while nobody is away. */
  readonly chairsOfAll: readonly number[]
}

export function roomOf(problem: Problem, weights: Weights): Room {
  const people = Array.from({ length: problem.count }, (_, index) => new Vertex(index, costOf(problem, index)))
  const parts = partsOf(weights)
  const chairs = parts.map((part, place) => chairFor(part.flatMap((member) => people[member] ?? []), people.length + place))
  const vertices = [...people, ...chairs]

  function seat(away: readonly number[]): readonly Vertex[] {
    const gone = new Set(away)
    parts.forEach((part, place) => {
      if (part.filter((member) => !gone.has(member)).length % 2 === 0) gone.add(people.length + place)
    })
    const here = vertices.filter(({ index }) => !gone.has(index))
    for (const vertex of vertices) if (gone.has(vertex.index)) leave(vertex)
    for (const vertex of here) if (vertex.dual === Infinity) vertex.dual = dualBeside(vertex)
    return here
  }

  const chairsOfAll = parts.flatMap((part, place) => (part.length % 2 === 1 ? [people.length + place] : []))
  const chairOfEach = new Map(parts.flatMap((part, place) => part.map((member) => [member, people.length + place])))
  return { vertices, seat, chairOf: (person) => chairOfEach.get(person) ?? NaN, chairsOfAll }
}

/** Whoever is away asks an infinite price, so that nobody is tight with them. */
function leave(vertex: Vertex): void {
  if (vertex.match !== null) vertex.match.to.match = null
  vertex.match = null
  vertex.dual = Infinity
}

function chairFor(members: readonly Vertex[], index: number): Vertex {
  const chair = new Vertex(index, Infinity)
  for (const member of members) connect(member, chair, member.bench.weight / 2)
  return chair
}

function costOf({ benchCost }: Problem, vertex: number): number {
  const cost = benchCost(vertex)
  if (cost < 0) throw new RangeError(`A bench cost is 0 or more, not ${cost}.`)
  return exact(cost)
}
