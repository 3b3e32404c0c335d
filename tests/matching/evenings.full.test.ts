import { describe, expect, it } from 'vitest'
import { seedsUpTo, withRematches } from '../support/eveningChecks.ts'
import { churning, playRounds, rematchesIn, stable } from '../support/matchedRounds.ts'

describe('many evenings', () => {
  it.each(Array.from({ length: 35 }, (_, index) => index + 6))('[P5] [P11] %i people who stay: no rematch while one can be avoided', (count) => {
    const rounds = count % 2 === 0 ? count - 1 : count
    expect(withRematches(seedsUpTo(12), () => ({ rounds, leftover: 'bye', present: stable(count) }))).toEqual([])
  })

  it.each([
    [20, 19],
    [21, 21],
  ])('[P5] [P11] %i people who stay, %i rounds, 200 seeds: no rematch', (count, rounds) => {
    expect(withRematches(seedsUpTo(200), () => ({ rounds, leftover: 'bye', present: stable(count) }))).toEqual([])
  })

  it('[P5] 21 people with trios: no rematch through round 16, hardly one in the 17th', () => {
    const evenings = seedsUpTo(200).map((seed) => playRounds({ rounds: 17, seed, leftover: 'trio', present: stable(21) }))
    expect(evenings.map((played) => rematchesIn(played.slice(0, 16)))).toEqual(evenings.map(() => 0))
    expect(evenings.reduce((sum, played) => sum + (played.at(-1)?.report.rematches ?? 0), 0) / evenings.length).toBeLessThanOrEqual(1.5)
  })

  it.each([
    [20, 'bye', 200],
    [21, 'bye', 200],
    [21, 'trio', 60],
    [100, 'bye', 200],
    [101, 'bye', 200],
    [101, 'trio', 20],
  ] as const)('[P5] %i people of whom one in ten goes and comes each round, %s: no rematch', (count, leftover, seeds) => {
    expect(withRematches(seedsUpTo(seeds), (seed) => ({ rounds: 20, leftover, present: churning(count, 20, seed) }))).toEqual([])
  })
})
