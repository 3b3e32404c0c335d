/**
 * Where a search starts: duals that no pair is worth more than, and a matching along pairs that are tight.
 *
 * All stays whole if every exposed vertex starts with an even dual. Along the tight arcs of a tree the duals of all its
 * vertices are odd or even together, and time passes alike in all trees; so the slack between two outer vertices is even,
 * and half of it, the time until they meet, is whole. At first all duals are even. Later some that become exposed are
 * not, and are raised by one, which is a quarter of a unit of weight.
 */
import type { Arc, Vertex } from './graph.ts'
import { match } from './graph.ts'

/** Prices from nothing: each vertex asks as much as its best pair is worth, and less than its bench never. */
export function firstDuals(vertices: readonly Vertex[]): void {
  for (const vertex of vertices) {
    vertex.dual = 2 * vertex.bench.weight
    for (const { weight } of vertex.arcs) vertex.dual = Math.max(vertex.dual, 2 * weight)
  }
}

/**
 * Prices from an earlier search, where arcs have been added since. Circles are taken apart: each vertex takes the
 * circle's price upon itself, so that what was tight within it stays so. Then new pairs are priced in.
 */
export function laterDuals(vertices: readonly Vertex[], added: readonly Arc[]): void {
  for (const vertex of vertices) {
    for (let { parent } = vertex.alone; parent !== null; parent = parent.parent) vertex.dual += parent.dual
  }
  for (const vertex of vertices) {
    vertex.alone.parent = null
    vertex.outermost = vertex.alone
  }
  for (const { from, to, weight } of added) from.dual += Math.max(0, 4 * weight - from.dual - to.dual)
}

/** Unmatches what is not tight, then matches each exposed vertex along its tightest arc where that is free. */
export function firstMatches(vertices: readonly Vertex[]): void {
  for (const vertex of vertices) {
    if (vertex.match !== null && slack(vertex.match) > 0) expose(vertex.match)
  }
  for (const vertex of vertices) if (vertex.match === null) vertex.dual = even(vertex.dual)
  for (const vertex of vertices) if (vertex.match === null) settle(vertex)
}

/** Lowers an exposed vertex until an arc is tight, and matches it if nobody has the other end. */
function settle(vertex: Vertex): void {
  let tightest = vertex.bench
  let room = slack(vertex.bench) / 2
  for (const arc of vertex.arcs) {
    const least = slack(arc)
    if (least > room || (least === room && arc.to.match !== null)) continue
    tightest = arc
    room = least
  }
  vertex.dual -= room
  if (tightest.to.match === null) match(tightest)
  else vertex.dual = even(vertex.dual)
}

/** An arc outside circles, between searches. */
function slack({ from, to, weight }: Arc): number {
  return from.dual + to.dual - 4 * weight
}

function expose(arc: Arc): void {
  arc.from.match = null
  arc.to.match = null
}

function even(dual: number): number {
  return dual + Math.abs(dual % 2)
}
