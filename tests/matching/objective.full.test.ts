import { describe, expect, it } from 'vitest'
import { matchWithReport } from '../../server/core/matching/match.ts'
import { anyRequest } from '../support/anyRequest.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { peopleUpTo, requestFor } from '../support/matchedRounds.ts'
import { notTheBest } from '../support/notTheBest.ts'

describe('one round, often', () => {
  it.each([
    ['bye', 9, 6_000],
    ['trio', 11, 6_000],
  ] as const)('[P6] %s: up to %i people, as good as the best of all ways to group them', (leftover, most, cases) => {
    expect(seedsUpTo(cases).flatMap((seed) => notTheBest(anyRequest(seed + 10_000, seed % (most + 1), leftover)))).toEqual([])
  })

  it.each([4_999, 5_000])('[P16] %i people who are all alike', (count) => {
    const { matching, report } = matchWithReport(requestFor(peopleUpTo(count)))
    expect(matching.byes).toEqual([])
    expect(report).toMatchObject({ rematches: 0, trios: count % 2, gap: 0 })
  })
})
