/** Made-up people, each with a field, a generation, a background, needs and offers, and a score from 0 to 100 for every pair. */
import { hashOf } from '../../server/core/matching/chance.ts'
import { randomFrom } from './random.ts'

/** A score for every pair, the same for the same seed; with `noise`, finer than whole points, so that few pairs tie. */
export function scoresOfPeople(count: number, seed: number, { noise = 0 } = {}): (first: number, second: number) => number {
  const random = randomFrom(seed)
  // Some fields are far more common than others, as in any room.
  const common = (kinds: number): number => Math.floor(kinds * (random.below(1000) / 1000) ** 2)
  const some = (): number => Array.from({ length: 1 + random.below(3) }, () => 1 << common(24)).reduce((set, one) => set | one)
  const people = Array.from({ length: count }, () => ({
    field: common(12),
    generation: random.below(5),
    background: common(6),
    needs: some(),
    offers: some(),
  }))
  return (first, second) => {
    const one = people[first]
    const other = people[second]
    if (one === undefined || other === undefined) return -Infinity
    const differ = (one.field === other.field ? 0 : 20) + (one.generation === other.generation ? 0 : 10) + (one.background === other.background ? 0 : 10)
    const help = 15 * (Math.min(2, ones(one.needs & other.offers)) + Math.min(2, ones(other.needs & one.offers)))
    const points = differ + help
    return noise === 0 ? points : points * noise + (hashOf(seed, Math.min(first, second), Math.max(first, second)) % noise)
  }
}

/** How many bits are set, of 24. */
function ones(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
