import { describe, expect, it } from 'vitest'
import { seedsUpTo, unfairByes, withRematches, wrongIn } from '../support/eveningChecks.ts'
import { churning, keyOf, playRounds, rematchesIn, stable } from '../support/matchedRounds.ts'

describe('a room in which nobody comes or goes', () => {
  it.each([6, 8, 10, 12, 14, 16, 18, 20])('[P5] [P11] %i people: everybody meets everybody once', (count) => {
    expect(withRematches(seedsUpTo(9), () => ({ rounds: count - 1, leftover: 'bye', present: stable(count) }))).toEqual([])
  })

  it.each([3, 5, 7, 9, 11, 13, 15, 17, 19, 21])('[P4] [P11] %i people with byes: each sits out once, and meets all', (count) => {
    for (const seed of seedsUpTo(8)) {
      const played = playRounds({ rounds: count, seed, leftover: 'bye', present: stable(count) })
      expect(rematchesIn(played), `seed ${seed}`).toBe(0)
      expect(new Set(played.flatMap(({ matching }) => matching.byes)).size, `seed ${seed}`).toBe(count)
    }
  })

  it('[P5] [P10] 21 people with trios: no rematch through round 16, hardly one in the 17th', () => {
    const evenings = seedsUpTo(12).map((seed) => playRounds({ rounds: 17, seed, leftover: 'trio', present: stable(21) }))
    expect(evenings.map((played) => rematchesIn(played.slice(0, 16)))).toEqual(evenings.map(() => 0))
    const last = evenings.reduce((sum, played) => sum + (played.at(-1)?.report.rematches ?? 0), 0)
    expect(last / evenings.length).toBeLessThanOrEqual(1.5)
  })

  it('[P13] one of each pairing stays, in every round: half of the room walks', () => {
    for (const seed of seedsUpTo(10)) {
      const [, ...later] = playRounds({ rounds: 12, seed, leftover: 'bye', present: stable(24) })
      expect(later.map(({ report }) => report.walkers), `seed ${seed}`).toEqual(later.map(() => 12))
    }
  })

  it('whoever has walked more stays: nobody walks much more than others', () => {
    for (const seed of seedsUpTo(5)) {
      const walks = Object.values(playRounds({ rounds: 14, seed, leftover: 'bye', present: stable(30) }).at(-1)?.request.walks ?? {})
      expect(Math.max(...walks) - Math.min(...walks), `seed ${seed}`).toBeLessThanOrEqual(8)
    }
  })

  it('[P5] once all have met all, it begins anew and nobody meets a third time before all have met twice', () => {
    for (const seed of seedsUpTo(5)) {
      const played = playRounds({ rounds: 14, seed, leftover: 'bye', present: stable(8) })
      const times = new Map<string, number>()
      for (const { matching } of played) for (const { members } of matching.pairings) times.set(keyOf(members), (times.get(keyOf(members)) ?? 0) + 1)
      expect([...times.values()], `seed ${seed}`).toEqual(Array.from({ length: 28 }, () => 2))
    }
  })
})

describe('a room in which one in ten goes and comes each round', () => {
  it.each([
    [20, 'bye', 10],
    [21, 'bye', 10],
    [21, 'trio', 6],
    [100, 'bye', 3],
    [101, 'bye', 3],
    [101, 'trio', 2],
  ] as const)('[P5] %i people, %s: no rematch in 20 rounds', (count, leftover, seeds) => {
    expect(withRematches(seedsUpTo(seeds), (seed) => ({ rounds: 20, leftover, present: churning(count, 20, seed) }))).toEqual([])
  })

  it('[P4] between two byes of one person everyone who was there throughout had one', () => {
    const unfair = seedsUpTo(10).flatMap((seed) => unfairByes(playRounds({ rounds: 24, seed, leftover: 'bye', present: churning(9, 24, seed) })))
    expect(unfair).toEqual([])
  })

  it('[P1] everyone is placed once, and nobody else', () => {
    const rounds = seedsUpTo(5).flatMap((seed) => playRounds({ rounds: 10, seed, leftover: 'trio', present: churning(15, 10, seed) }))
    expect(rounds.flatMap(wrongIn)).toEqual([])
  })
})
