/**
 * The duals: what proves a matching the best.
 *
 * Every vertex has a price u, every circle a price z >= 0, such that no pair is worth more than it costs:
 *
 *     u(a) + u(b) + (z of all blossoms round both a and b)  >=  weight(a, b)      and      u(a) >= -benchCost(a)
 *
 * So no matching is worth more than the sum of all u and of all z * (size - 1) / 2. The difference in a pair's
 * inequality is its *slack*; a pair without slack is *tight*. The search matches along tight pairs only and keeps
 * circles with a price full, and so what it ends with is worth exactly that sum: nothing can be better.
 *
 * To keep to whole numbers (start.ts says how), a vertex's `dual` is 4u, a circle's is 2z, and a `slack` is four times
 * what it is above.
 *
 * While a search runs, its time tells the duals: in a unit of time an outer vertex falls by 1 and an inner one rises
 * by 1, an outer circle's dual rises by 1 and an inner one's falls by 1, and so pairs inside a tree or a circle keep
 * their slack. Nothing is written down as time goes by. Each `dual` is kept as it would have been at time 0 under the
 * present label, and is rewritten only when the label changes: few changes, however many vertices wait.
 */
import { type Arc, type Blossom, type Label, type Vertex, idle, inner } from './graph.ts'

function dualAt(now: number, vertex: Vertex): number {
  const { outermost, shift } = vertex.house
  return vertex.dual + shift + outermost.label * now
}

/** Of a pair that no circle holds both ends of. */
function slackAt(now: number, arc: Arc): number {
  return dualAt(now, arc.from) + dualAt(now, arc.to) - 4 * arc.weight
}

/** When an arc will be tight, if nothing else happens first; never, unless time brings its ends together. */
export function tightAt(now: number, arc: Arc): number {
  const { from, to } = arc
  if (from.outermost === to.outermost && from !== to) return Infinity
  const closing = -(from.outermost.label + to.outermost.label)
  return closing > 0 ? now + slackAt(now, arc) / closing : Infinity
}

/** When a circle's price will be down to nothing; never, unless it is inner. */
export function emptyAt(circle: Blossom): number {
  return circle.label === inner && circle.first !== null ? circle.dual : Infinity
}

/** Of an outermost blossom. */
export function relabel(blossom: Blossom, label: Label, now: number): void {
  if (blossom.label === label) return
  const shift = (blossom.label - label) * now
  blossom.base.house.shift += shift
  blossom.dual -= shift
  blossom.label = label
}

/** At the end of a search, all idle: every vertex takes what its house has for it. */
export function settle(vertices: readonly Vertex[]): void {
  for (const vertex of vertices) vertex.dual += vertex.house.shift
  for (const { house } of vertices) house.shift = 0
}

/** For a petal that goes into a circle: its own price stands still, while its vertices go on with the circle. */
export function freeze(petal: Blossom, now: number): void {
  petal.dual -= petal.label * now
  petal.label = idle
}

/** For a circle just closed, its petals all outer: it begins with a price of 0, now. */
export function openAccount(circle: Blossom, label: Label, now: number): void {
  circle.label = label
  circle.dual = label * now
}
