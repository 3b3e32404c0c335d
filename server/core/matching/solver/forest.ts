/**
 * The forest: alternating trees, one growing from each exposed vertex, all at the same time.
 *
 * The root is outer; what is reached from an outer blossom along a tight arc is inner; and whoever an inner blossom is
 * matched to is outer again. So a path from an outer blossom to its root is unmatched, matched, unmatched, …, and
 * swapping the two along it exposes another vertex of the tree in place of the root. In a tree all arcs are tight.
 * Blossoms in no tree are idle, and each of those is matched to another idle one, or benched.
 *
 * Two invariants that the rest rests on: every arc from an outer vertex to one that is not inner is on the agenda, at
 * or before the time when it will be tight; and every inner circle is, at the time when its price runs out.
 */
import type { Agenda } from './agenda.ts'
import { closeCircle, eachPetal, eachVertex, moveTogether, openCircle, openEmpty, petalAround, turnRound } from './blossom.ts'
import { freeze, openAccount, relabel } from './duals.ts'
import { type Arc, type Blossom, type Label, type Tree, type Vertex, idle, inner, outer } from './graph.ts'

export type Forest = {
  /** Starts a tree at an exposed vertex. */
  readonly plant: (root: Vertex) => void
  /** Takes in an idle blossom that is matched, and whoever it is matched to. */
  readonly grow: (arc: Arc) => void
  /** Makes one blossom of the odd circle that a tight arc closes within a tree. */
  readonly shrink: (arc: Arc) => void
  /** Makes petals outermost again, of an inner circle whose price has run out. */
  readonly expand: (circle: Blossom) => void
  /** Sets all blossoms of a tree idle: its root is no longer exposed. */
  readonly fell: (tree: Tree) => void
}

export function createForest({ now, note }: Pick<Agenda, 'now' | 'note'>): Forest {
  function join(blossom: Blossom, label: Label, entry: Arc | null, tree: Tree): void {
    relabel(blossom, label, now())
    blossom.entry = entry
    blossom.tree = tree
    tree.blossoms.push(blossom)
  }

  function noteArcsOf(blossom: Blossom): void {
    eachVertex(blossom, (vertex) => {
      note(vertex.bench)
      for (const arc of vertex.arcs) note(arc)
    })
  }

  function plant(root: Vertex): void {
    join(root.outermost, outer, null, { blossoms: [] })
    noteArcsOf(root.outermost)
  }

  function grow(arc: Arc): void {
    const reached = arc.to.outermost
    const { tree } = arc.from.outermost
    const { match } = reached.base
    if (tree === null || match === null) return
    const mate = match.to.outermost
    join(reached, inner, arc, tree)
    join(mate, outer, match, tree)
    note(reached)
    noteArcsOf(mate)
  }

  function shrink(arc: Arc): void {
    const ancestor = commonAncestor(arc.from.outermost, arc.to.outermost)
    const { tree, entry } = ancestor
    if (tree === null) return
    const circle = closeCircle(arc, ancestor)
    const wereInner: Blossom[] = []
    eachPetal(ancestor, (petal) => {
      if (petal.label === inner) wereInner.push(petal)
      relabel(petal, outer, now())
      freeze(petal, now())
      petal.parent = circle
      petal.tree = null
      petal.entry = null
    })
    openAccount(circle, outer, now())
    circle.entry = entry
    circle.tree = tree
    tree.blossoms.push(circle)
    moveTogether(circle, ancestor)
    for (const petal of wereInner) noteArcsOf(petal)
  }

  function expand(circle: Blossom): void {
    const { first, entry, tree } = circle
    if (first === null || entry === null || tree === null) return
    const reached = petalAround(entry.to, circle)
    relabel(circle, idle, now())
    circle.tree = null
    openCircle(first)
    // The tree goes on from the petal reached to the one with the base, by the way that begins with a matched arc.
    if (reached.base.match !== reached.onward) turnRound(first)
    let petal = reached
    let way = entry
    while (petal !== first) {
      const mate = petal.follower
      join(petal, inner, way, tree)
      join(mate, outer, petal.onward, tree)
      way = mate.onward
      petal = mate.follower
    }
    join(first, inner, way, tree)
    eachPetal(first, (petal) => (petal.label === inner ? note(petal) : noteArcsOf(petal)))
  }

  function fell(tree: Tree): void {
    const felled = tree.blossoms.filter((blossom) => blossom.tree === tree)
    for (const blossom of felled) {
      relabel(blossom, idle, now())
      blossom.entry = null
      blossom.tree = null
    }
    for (const blossom of felled) {
      openEmpty(blossom)
      noteArcsOf(blossom)
    }
  }

  /** Where two ways up to one root meet. They take turns, so that neither goes much further than it must. */
  function commonAncestor(one: Blossom, other: Blossom): Blossom {
    const walk = Symbol('walk')
    let walker: Blossom | null = one
    let waiting: Blossom | null = other
    while (walker !== null) {
      if (walker.mark === walk) return walker
      walker.mark = walk
      const above: Blossom | null = walker.entry?.from.outermost ?? null
      walker = waiting ?? above
      waiting = waiting === null ? null : above
    }
    throw new Error('Two blossoms of one tree have no common ancestor.')
  }

  return { plant, grow, shrink, expand, fell }
}
