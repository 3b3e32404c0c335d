/**
 * The search: from duals that allow everything and a matching along tight pairs (start.ts), to one that is complete.
 *
 * Trees grow from all exposed vertices while time lowers the duals of those who want a partner and raises the duals
 * of those they want. Each time something becomes tight, one of four things happens (Galil 1986 calls them the cases
 * of the dual change): the tree grows, an odd circle shrinks to one vertex, two trees meet or one reaches a bench, or
 * an inner circle has no price left and is taken apart.
 */
import { createAgenda } from './agenda.ts'
import { rebase } from './blossom.ts'
import { settle } from './duals.ts'
import { createForest } from './forest.ts'
import { type Arc, Blossom, type Vertex, idle, outer } from './graph.ts'

export function matchAll(vertices: readonly Vertex[]): void {
  const agenda = createAgenda()
  const forest = createForest(agenda)
  const exposed = vertices.filter(({ match }) => match === null)
  for (const vertex of exposed) forest.plant(vertex)

  let stepsLeft = stepsMost(vertices.length, exposed.length)
  for (let roots = exposed.length; roots > 0; stepsLeft -= 1) {
    if (stepsLeft === 0) throw new Error('The search has taken more steps than there can be.')
    const event = agenda.next()
    if (event === null) throw new Error('Every tree reaches a bench in the end, but one did not.')
    if (event instanceof Blossom) forest.expand(event)
    else roots -= follow(event.from.outermost.label === outer ? event : event.back)
  }
  settle(vertices)

  /** Does what a tight arc from an outer vertex allows. Returns how many roots have been matched by it. */
  function follow(arc: Arc): number {
    const here = arc.from.outermost
    const there = arc.to.outermost
    if (there.label === idle && !isBenched(there.base)) {
      forest.grow(arc)
      return 0
    }
    if (here.tree === there.tree && arc.from !== arc.to) {
      forest.shrink(arc)
      return 0
    }
    swapUpFrom(arc)
    swapUpFrom(arc.back)
    let felled = 0
    for (const tree of new Set([here.tree, there.tree])) {
      if (tree === null) continue
      forest.fell(tree)
      felled += 1
    }
    return felled
  }
}

/**
 * Until a root is matched, outer vertices stay outer, and whenever a tree grows or a circle shrinks one more becomes so.
 * A circle that is taken apart has been there since the last root was matched, for those closed later are outer; and
 * of n vertices there are fewer than n / 2 circles. So for each root there are less than 3n / 2 steps, and its own.
 */
function stepsMost(vertices: number, roots: number): number {
  return 2 * vertices * roots
}

function isBenched(vertex: Vertex): boolean {
  return vertex.match === vertex.bench
}

/**
 * Matches the end of an arc by it, and swaps matched and unmatched on its way up to the root, which is no longer
 * exposed then. Whoever is in no tree is their own root: someone benched, who gets up.
 */
function swapUpFrom(arc: Arc): void {
  let next: Arc | null = arc
  while (next !== null) {
    const outermost = next.from.outermost
    rebase(outermost, next.from)
    next.from.match = next
    next = passInner(outermost.entry)
  }
}

/** From the arc that enters an outer blossom to the one that enters the inner blossom above it, now to be matched. */
function passInner(entry: Arc | null): Arc | null {
  const above = entry?.from.outermost
  const way = above?.entry ?? null
  if (above === undefined || way === null) return null
  rebase(above, way.to)
  way.to.match = way.back
  return way
}
