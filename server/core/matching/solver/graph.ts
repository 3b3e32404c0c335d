/**
 * The parts that everything here is made of.
 *
 * A *vertex* is a person. An *arc* is one direction of a pair that may be matched; each vertex also has a loop to
 * itself, its *bench*, so that being left out is a way of being matched like any other.
 *
 * A *blossom* is a vertex alone, or an odd circle of smaller blossoms, its *petals*, that is treated as one vertex
 * (Edmonds 1965). Inside a blossom all are matched but one vertex, the *base*, and any vertex could be the base: that
 * is why an odd circle can be treated as one. Of the blossoms round a vertex only the *outermost* takes part in a search.
 *
 * Classes, because these parts know one another from birth, which a literal cannot say.
 */

/**
 * Where a blossom stands in the search (see forest.ts), written as what a unit of time does to the duals of its
 * vertices: outer ones fall, inner ones rise, idle ones stand still.
 */
export const outer = -1
export const idle = 0
export const inner = 1
export type Label = typeof outer | typeof idle | typeof inner

/** The blossoms that joined an alternating tree, in order; some may have gone into other blossoms since. */
export type Tree = { readonly blossoms: Blossom[] }

export class Arc {
  readonly from: Vertex
  readonly to: Vertex
  readonly weight: number
  /** The same pair seen from the other end. A bench is its own. */
  readonly back: Arc

  constructor(from: Vertex, to: Vertex, weight: number, back?: Arc) {
    this.from = from
    this.to = to
    this.weight = weight
    this.back = back ?? (from === to ? this : new Arc(to, from, weight, this))
  }
}

/**
 * The vertices of an outermost blossom live in one house, so that all of them learn by a single change what blossom is
 * round them now, and how far their duals have moved together.
 */
export type House = {
  outermost: Blossom
  /** What is to be added to the dual of each that lives here. */
  shift: number
}

export const houseFor = (outermost: Blossom): House => ({ outermost, shift: 0 })

export class Vertex {
  readonly index: number
  readonly arcs: Arc[] = []
  /** It weighs twice the cost, for a loop meets the dual of its vertex twice. */
  readonly bench: Arc
  readonly alone: Blossom
  house: House
  /** Null while exposed: neither matched nor benched. `match.from` is always this vertex. */
  match: Arc | null = null
  /** Four times the price u of this vertex; while a search runs, less the shift of its house and as at time 0 (duals.ts). */
  dual = 0

  constructor(index: number, benchCost: number) {
    this.index = index
    this.bench = new Arc(this, this, -2 * benchCost)
    this.alone = new Blossom(this)
    this.house = houseFor(this.alone)
  }

  get outermost(): Blossom {
    return this.house.outermost
  }
}

export class Blossom {
  base: Vertex
  /** The petal that holds the base; null for a vertex alone. */
  first: Blossom | null
  /** How many vertices it holds. */
  readonly size: number
  /** The blossom that this is a petal of. */
  parent: Blossom | null = null
  /** The next petal round the circle, and the arc that leads from this one to it. */
  follower: Blossom
  onward: Arc
  /** Twice the price z of a circle, never negative; as it was at time 0 while a search runs (duals.ts). */
  dual = 0
  label: Label = idle
  tree: Tree | null = null
  /** The arc by which the tree reached this blossom; null at the root, and outside trees. */
  entry: Arc | null = null
  /** The last walk up to a root that came by here. */
  mark: symbol | null = null

  constructor(base: Vertex, first: Blossom | null = null, size = 1) {
    this.base = base
    this.first = first
    this.size = size
    this.follower = this
    this.onward = base.bench
  }
}

export function connect(from: Vertex, to: Vertex, weight: number): Arc {
  const arc = new Arc(from, to, weight)
  from.arcs.push(arc)
  to.arcs.push(arc.back)
  return arc
}

export function match(arc: Arc): void {
  arc.from.match = arc
  arc.to.match = arc.back
}
