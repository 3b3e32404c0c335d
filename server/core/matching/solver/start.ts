/**
 * Where a search starts: duals that no pair is worth more than, and a matching along pairs that are tight.
 *
 * All stays whole if every exposed vertex starts with an even dual. Along the tight arcs of a tree the duals of all its
 * vertices are odd or even together, and time passes alike in all trees; so the slack between two outer vertices is even,
 * and half of it, the time until they meet, is whole. At first all duals are even. Later some that become exposed are
 * not, and are raised by one, which is a quarter of a unit of weight.
 */
import type { Arc, Vertex } from './graph.ts'
import { houseFor, match } from './graph.ts'

/** Prices from nothing: each vertex asks as much as its best pair is worth, and less than its bench never. */
export function firstDuals(vertices: readonly Vertex[]): void {
  for (const vertex of vertices) {
    vertex.dual = 2 * vertex.bench.weight
    for (const { weight } of vertex.arcs) vertex.dual = Math.max(vertex.dual, 2 * weight)
  }
}

/** The least that a vertex may ask who comes to others that have their prices. */
export function dualBeside(vertex: Vertex): number {
  return vertex.arcs.reduce((most, { to, weight }) => Math.max(most, 4 * weight - to.dual), 2 * vertex.bench.weight)
}

/** Takes all circles apart: each vertex takes the circle's price upon itself, so that what was tight within it stays so. */
export function openCircles(vertices: readonly Vertex[]): void {
  for (const vertex of vertices) {
    for (let { parent } = vertex.alone; parent !== null; parent = parent.parent) vertex.dual += parent.dual
  }
  for (const vertex of vertices) {
    vertex.alone.parent = null
    vertex.house = houseFor(vertex.alone)
  }
}

/** Raises prices until no arc of these is worth more than its own; none is within a circle. */
export function priceIn(arcs: readonly Arc[]): void {
  for (const { from, to, weight } of arcs) from.dual += Math.max(0, 4 * weight - from.dual - to.dual)
}

/** Unmatches what is not tight, and lets all who are exposed find a match the quick way, as far as that goes. */
export function firstMatches(vertices: readonly Vertex[]): void {
  for (const vertex of vertices) {
    if (vertex.match !== null && slack(vertex.match) > 0) expose(vertex.match)
  }
  for (const vertex of vertices) if (vertex.match === null) haggle(vertex)
}

/** Longer chains match few more, and in small steps. */
const hagglesMost = 10

/**
 * An exposed vertex goes for its best. If somebody has that already, it outbids them: it goes down to where its second
 * best would be as good, gives the difference to its best, and whoever had it is exposed instead and goes on. This is
 * the auction of Bertsekas (1981), and the row reduction of Jonker and Volgenant (1987). It leaves a fifth of those
 * exposed whom it finds, and a search costs far more for each.
 */
function haggle(exposed: Vertex): void {
  let bidder: Vertex | null = exposed
  for (let haggles = 0; bidder !== null && haggles < hagglesMost; haggles += 1) bidder = bid(bidder)
}

/** Returns who is exposed by it and may bid in turn, if anybody. */
function bid(bidder: Vertex): Vertex | null {
  const { best, room, secondRoom } = twoTightest(bidder)
  const held = best.to.match
  bidder.dual -= room
  if (held === null) {
    match(best)
    return null
  }
  const more = secondRoom - room
  if (more === 0 || more === Infinity) {
    bidder.dual = even(bidder.dual)
    return null
  }
  bidder.dual -= more
  best.to.dual += more
  expose(held)
  match(best)
  const outbid = held.to
  if (outbid === best.to) return null // It was on the bench.
  outbid.dual = even(outbid.dual)
  return outbid
}

/** The arc with the least slack, one with a free end before others, and the least slack of the rest. */
function twoTightest(vertex: Vertex): { readonly best: Arc; readonly room: number; readonly secondRoom: number } {
  let best = vertex.bench
  let room = slack(vertex.bench) / 2
  let secondRoom = Infinity
  for (const arc of vertex.arcs) {
    const least = slack(arc)
    if (least < room || (least === room && arc.to.match === null)) {
      secondRoom = room
      room = least
      best = arc
    } else if (least < secondRoom) secondRoom = least
  }
  return { best, room, secondRoom }
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
