import { describe, expect, it } from 'vitest'
import { fewestRematches, mostPoints } from '../support/hindsight.ts'
import { stable } from '../support/matchedRounds.ts'
import { rematchesOf, rematchesWithTrios, shareOfPoints, slowly } from '../support/wholeEvenings.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'

describe('whole evenings, next to what no evening can be better than', () => {
  it.each([
    [20, 10, 5, 0.99],
    [100, 20, 1, 0.999],
  ])('%i people, %i rounds: the points are nearly all that can be had', (count, rounds, seeds, least) => {
    for (const seed of seedsUpTo(seeds)) {
      const share = shareOfPoints(count, rounds, { seed, walks: false })
      expect(share, `seed ${seed}`).toBeGreaterThanOrEqual(least)
      expect(share, `seed ${seed}`).toBeLessThanOrEqual(1 + 1e-9)
    }
  })

  it('[P5] beyond the rounds that can be all new, rematches are at most 1.3 times the fewest, and the fewest where people stay', () => {
    for (const seed of seedsUpTo(3)) {
      for (const compared of [rematchesOf({ rounds: 20, seed, present: stable(8) }), rematchesWithTrios(9, 16, seed)]) {
        expect(compared.rematches, `seed ${seed}`).toBe(compared.fewest)
      }
      const changing = rematchesOf({ rounds: 20, seed, present: slowly(8, 20, { every: 5, seed }) })
      expect(changing.rematches, `seed ${seed}`).toBeLessThanOrEqual(1.3 * changing.fewest)
      expect(changing.rematches, `seed ${seed}`).toBeGreaterThanOrEqual(changing.fewest)
    }
  })
})

describe('the bounds', () => {
  it('are what can be had, where that is known', () => {
    const points = (first: number, second: number): number => (first * second) % 7
    const all = [0, 1, 2, 3, 4, 5].flatMap((first) => [1, 2, 3, 4, 5].filter((second) => second > first).map((second) => points(first, second)))
    // In five rounds each of six people meets all others, whoever plans it.
    expect(mostPoints(6, 5, points)).toBeCloseTo(all.reduce((sum, one) => sum + one, 0), 6)
    // The best of the perfect matchings of four: 1 + 9, 4 + 6 or 5 + 5.
    const four = [[0, 1, 4, 5], [1, 0, 5, 6], [4, 5, 0, 9], [5, 6, 9, 0]]
    expect(mostPoints(4, 1, (first, second) => four[first]?.[second] ?? 0)).toBeCloseTo(10, 6)
    expect(fewestRematches(stable(6), 5)).toBe(0)
    expect(fewestRematches(stable(6), 15)).toBe(30)
    expect(fewestRematches(stable(7), 9)).toBe(6)
  })
})
