/**
 * The parts of a room: two people are in one part if a chain of pairs that may be matched leads from one to the other.
 * Nobody is matched outside their part, so in a part with an odd number somebody is left out.
 */
import { type Weights, weightOf } from './weights.ts'

export type Part = readonly number[]

/** Each part begins with the lowest number in it, and comes after those that begin lower. */
export function partsOf(weights: Weights): readonly Part[] {
  const parts: Part[] = []
  let unseen = [...weights.keys()]
  for (let first = unseen.shift(); first !== undefined; first = unseen.shift()) {
    const part = [first]
    // The part grows while it is walked: whoever is reached is looked at in turn, and no longer among the unseen.
    for (const one of part) {
      const reached = unseen.filter((other) => weightOf(weights, one, other) > -Infinity)
      if (reached.length === 0) continue
      part.push(...reached)
      unseen = unseen.filter((other) => weightOf(weights, one, other) === -Infinity)
    }
    parts.push(part)
  }
  return parts
}

/** Whether a part has two sides that meet only across, so that no three of it may all meet. */
export function hasTwoSides(part: Part, weights: Weights): boolean {
  const sides = new Int8Array(weights.length)
  const reached = part.slice(0, 1)
  for (const one of reached) sides[one] = 1
  for (const one of reached) {
    const across = -(sides[one] ?? 0)
    for (const other of part) {
      if (other === one || sides[other] === across || weightOf(weights, one, other) === -Infinity) continue
      if (sides[other] !== 0) return false
      sides[other] = across
      reached.push(other)
    }
  }
  return true
}
