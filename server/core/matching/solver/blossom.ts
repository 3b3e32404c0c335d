/**
 * What can be done with a blossom by itself: close a circle, walk it, turn it, and move its base.
 *
 * The invariant: starting at the petal with the base and following `onward`, the arcs are unmatched, matched,
 * unmatched, matched, …, unmatched. So each petal but the first is matched to a neighbour on the circle, and every
 * petal's own base is where its matched arc ends.
 */
import { type Arc, Blossom, type House, type Vertex, match } from './graph.ts'

export function eachVertex(blossom: Blossom, visit: (vertex: Vertex) => void): void {
  if (blossom.first === null) visit(blossom.base)
  else eachPetal(blossom.first, (petal) => eachVertex(petal, visit))
}

/** All petals of a circle from `first` on, once round. */
export function eachPetal(first: Blossom, visit: (petal: Blossom) => void): void {
  let petal = first
  do {
    const { follower } = petal
    visit(petal)
    petal = follower
  } while (petal !== first)
}

/** The petal of `blossom` that `vertex` is in. */
export function petalAround(vertex: Vertex, blossom: Blossom): Blossom {
  let petal = vertex.alone
  while (petal.parent !== null && petal.parent !== blossom) petal = petal.parent
  return petal
}

/**
 * Closes the circle of an arc between two outer blossoms of one tree and the two ways up to their common ancestor,
 * which becomes the first petal. Only links the circle; what it does to labels and duals is forest.ts.
 */
export function closeCircle(arc: Arc, ancestor: Blossom): Blossom {
  eachStepUp(arc.from.outermost, ancestor, (below, above, entry) => link(above, below, entry))
  link(arc.from.outermost, arc.to.outermost, arc)
  eachStepUp(arc.to.outermost, ancestor, (below, above, entry) => link(below, above, entry.back))
  let size = 0
  eachPetal(ancestor, (petal) => {
    size += petal.size
  })
  return new Blossom(ancestor.base, ancestor, size)
}

type Step = (below: Blossom, above: Blossom, entry: Arc) => void

function eachStepUp(from: Blossom, ancestor: Blossom, visit: Step): void {
  let below = from
  while (below !== ancestor && below.entry !== null) {
    const above = below.entry.from.outermost
    visit(below, above, below.entry)
    below = above
  }
}

function link(petal: Blossom, follower: Blossom, onward: Arc): void {
  petal.follower = follower
  petal.onward = onward
}

/**
 * Makes a circle the outermost blossom of all in its petals, who were outermost until now: all others move in with the
 * largest petal. Whoever moves then lives with at least twice as many, so circles that grow and grow are cheap.
 */
export function moveTogether(circle: Blossom, first: Blossom): void {
  const largest = largestOf(first)
  const { house } = largest.base
  eachPetal(first, (petal) => {
    if (petal !== largest) moveTo(house, petal)
  })
  house.outermost = circle
}

/** Makes the petals of a circle outermost again: all but the largest move out. */
export function openCircle(first: Blossom): void {
  const largest = largestOf(first)
  const { house } = largest.base
  eachPetal(first, (petal) => {
    petal.parent = null
    if (petal !== largest) moveTo({ outermost: petal, shift: house.shift }, petal)
  })
  house.outermost = largest
}

function largestOf(first: Blossom): Blossom {
  let largest = first
  eachPetal(first, (petal) => {
    if (petal.size > largest.size) largest = petal
  })
  return largest
}

function moveTo(house: House, petal: Blossom): void {
  eachVertex(petal, (vertex) => {
    vertex.dual += vertex.house.shift - house.shift
    vertex.house = house
  })
}

/** Opens an idle circle that has no price, and those within: it would only be in the way. */
export function openEmpty(circle: Blossom): void {
  if (circle.first === null || circle.dual > 0) return
  openCircle(circle.first)
  eachPetal(circle.first, openEmpty)
}

/** Makes a circle run the other way round. */
export function turnRound(first: Blossom): void {
  const links: { petal: Blossom; follower: Blossom; onward: Arc }[] = []
  eachPetal(first, (petal) => links.push({ petal, follower: petal.follower, onward: petal.onward }))
  for (const { petal, follower, onward } of links) link(follower, petal, onward.back)
}

/**
 * Moves the base of a blossom to another of its vertices, and the matching inside with it: read from the petal with
 * the new base, every second arc of the circle is matched.
 */
export function rebase(blossom: Blossom, base: Vertex): void {
  if (blossom.base === base) return
  blossom.base = base
  const first = petalAround(base, blossom)
  blossom.first = first
  rebase(first, base)
  for (let petal = first.follower; petal !== first; petal = petal.follower.follower) {
    rebase(petal, petal.onward.from)
    rebase(petal.follower, petal.onward.to)
    match(petal.onward)
  }
}
