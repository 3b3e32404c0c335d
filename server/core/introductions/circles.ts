/** From who talked together to who listens to each other, and in which order. RULES, N4 and N5. */
import type { PersonId } from '../../../shared/ids.ts'
import { introductionsGroup } from '../../../shared/programme.ts'
import { hashOf } from '../matching/chance.ts'
import type { Circle } from '../stage.ts'

/** Who talked together, and where they stand. */
export type Neighbours = { readonly spot: number | null; readonly members: readonly PersonId[] }

/** All in one circle. */
export const oneCircle = (neighbours: readonly Neighbours[], seed: number): Circle => circleOf(neighbours, null, seed)

/** Circles of people who stand near each other, whoever talked together in one; at the spot in the middle. */
export function circlesOf(neighbours: readonly Neighbours[], seed: number): readonly Circle[] {
  const bySpot = neighbours.toSorted((one, other) => (one.spot ?? Infinity) - (other.spot ?? Infinity))
  return cut(bySpot.map(({ members }) => members.length)).map(([from, to], index) => {
    const near = bySpot.slice(from, to)
    const spots = near.flatMap(({ spot }) => spot ?? [])
    return circleOf(near, spots[Math.floor(spots.length / 2)] ?? null, hashOf(seed, index))
  })
}

/** In an order drawn from the seed, so that nobody speaks first because they came first. */
function circleOf(neighbours: readonly Neighbours[], spot: number | null, seed: number): Circle {
  const drawn = neighbours
    .map(({ members }, index) => ({ members: turned(members, hashOf(seed, index, 1)), draw: hashOf(seed, index, 0) }))
    .toSorted((one, other) => one.draw - other.draw)
    .map(({ members }) => members)
  return { spot, neighbours: drawn, order: drawn.flat(), at: 0, skipped: [], listeners: [] }
}

const turned = (members: readonly PersonId[], draw: number): readonly PersonId[] => {
  const first = draw % members.length
  return [...members.slice(first), ...members.slice(0, first)]
}

/** More people than this are never in one circle, if there are others; the largest pairing is three. */
const unitsMost = introductionsGroup.most

/**
 * Where to cut a row of sizes so that each stretch holds six to eight, or as near as can be: the best cut of every
 * beginning of the row, from the best cuts of the shorter ones, as one breaks a paragraph into lines (Knuth and Plass, 1981).
 */
function cut(sizes: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= sizes.length; to += 1) {
    let chosen = { cost: Infinity, from: 0 }
    let size = 0
    for (let from = to - 1; from >= Math.max(0, to - unitsMost); from -= 1) {
      size += sizes[from] ?? 0
      const cost = (best[from]?.cost ?? Infinity) + misfit(size)
      if (cost < chosen.cost) chosen = { cost, from }
    }
    best.push(chosen)
  }
  const stretches: (readonly [number, number])[] = []
  for (let to = sizes.length; to > 0; to = best[to]?.from ?? 0) stretches.push([best[to]?.from ?? 0, to])
  return stretches.toReversed()
}

/** Too few or too many count for more than any number of circles that fit; of those, the even ones are best. */
function misfit(size: number): number {
  const { least, most } = introductionsGroup
  const outside = Math.max(0, least - size, size - most)
  return outside * outside * 10_000 + Math.abs(size - (least + most) / 2)
}
