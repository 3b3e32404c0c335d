import { expect, test } from 'vitest'
import { endTime, freshRounds, planMs, roundsWithin, timeAfter } from '../../../client/host/gathering/planFigures.ts'

const lengths = { talkingMs: 120_000, movingMs: 30_000 }

test('a plan lasts from the first step to the last clap', () => {
  expect(planMs(6, lengths)).toBe(15 * 60_000)
})

test('only whole rounds count', () => {
  expect([0, 149_999, 150_000, 15 * 60_000].map((ms) => roundsWithin(ms, lengths))).toEqual([0, 0, 1, 6])
  expect(roundsWithin(-1, lengths)).toBe(0)
  expect(roundsWithin(24 * 60 * 60_000, lengths)).toBe(50)
})

test('new partners last for all pairs there are, by the pairs that one round uses', () => {
  expect(freshRounds(24, 'trio')).toBe(23)
  expect(freshRounds(25, 'bye')).toBe(25)
  // With a host who joins in, everybody meets the host too.
  expect(freshRounds(25, 'hostJoins')).toBe(25)
  // A trio is three pairs at once: of the ten pairs that five people make, a round uses four.
  expect(freshRounds(5, 'trio')).toBe(2)
  expect(freshRounds(3, 'trio')).toBe(1)
})

test('a time is later today, or soon after midnight, or has passed', () => {
  const now = new Date(2026, 2, 3, 19, 12)
  expect(endTime('19:45', now)).toEqual({ kind: 'today', at: new Date(2026, 2, 3, 19, 45).getTime() })
  expect(endTime('00:15', now)).toEqual({ kind: 'tomorrow', at: new Date(2026, 2, 4, 0, 15).getTime() })
  expect(endTime('01:13', now)).toEqual({ kind: 'passed' })
  expect(endTime('19:12', now)).toEqual({ kind: 'passed' })
})

test('no time is no time', () => {
  expect(endTime('', new Date())).toEqual({ kind: 'none' })
})

test('a suggested end is on a full five minutes, and past midnight if need be', () => {
  expect(timeAfter(new Date(2026, 2, 3, 19, 12), 15 * 60_000)).toBe('19:30')
  expect(timeAfter(new Date(2026, 2, 3, 19, 15), 15 * 60_000)).toBe('19:30')
  expect(timeAfter(new Date(2026, 2, 3, 23, 55), 15 * 60_000)).toBe('00:10')
})
