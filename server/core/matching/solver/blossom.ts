/**
 * What can be done with a blossom by itself: close a circle, walk it, turn it, and move its base.
 *
 * The invariant: starting at the petal with the base and following `onward`, the arcs are unmatched, matched,
 * unmatched, matched, …, unmatched. So each petal but the first is matched to a neighbour on the circle, and every
 * petal's own base is where its matched arc ends.
 */
import { type Arc, Blossom, type Vertex, match } from './graph.ts'

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
  return new Blossom(ancestor.base, ancestor)
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

/** Makes the petals of a circle outermost again. */
export function openCircle(first: Blossom): void {
  eachPetal(first, (petal) => {
    petal.parent = null
    eachVertex(petal, (vertex) => {
      vertex.outermost = petal
    })
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
