import { expect, test } from 'vitest'
import { endTime, planMs, plannedRounds, roundsWithin, timeAfter } from '../../../client/host/gathering/planFigures.ts'

const lengths = { talkingMs: 120_000, movingMs: 30_000 }

test('a plan lasts from the first step to the last clap', () => {
  expect(planMs(6, lengths)).toBe(15 * 60_000)
})

test('only whole rounds count', () => {
  expect([0, 149_999, 150_000, 15 * 60_000].map((ms) => roundsWithin(ms, lengths))).toEqual([0, 0, 1, 6])
  expect(roundsWithin(-1, lengths)).toBe(0)
  expect(roundsWithin(24 * 60 * 60_000, lengths)).toBe(50)
})

test('a draft asks for so many rounds, or for those there is time for, or does not say', () => {
  const now = new Date(2026, 2, 3, 19, 12)
  const draft = { kind: 'rounds', count: 6, until: '19:45' } as const
  expect(plannedRounds(draft, lengths, now)).toBe(6)
  expect(plannedRounds({ ...draft, kind: 'until' }, lengths, now)).toBe(13)
  expect(plannedRounds({ ...draft, kind: 'until', until: '' }, lengths, now)).toBeNull()
  expect(plannedRounds({ ...draft, kind: 'open' }, lengths, now)).toBeNull()
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
