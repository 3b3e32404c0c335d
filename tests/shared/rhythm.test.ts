import { expect, test } from 'vitest'
import { hostClapMs, startRounds } from '../../shared/limits.ts'
import { foreseenSchedule } from '../../shared/rhythm.ts'
import { clapsIn } from '../../shared/stages.ts'
import { moving, someCommon, talking } from '../client/someViews.ts'

/** Talks of 120 s, walks of 30 s, and six rounds planned. */
const known = someCommon([talking(1, 0, 120_000), moving(2, 120_000, 150_000)])
const open = { ...known, rounds: { number: 1, of: null, isLast: false, uncounted: 0 } }

test('[R19] the rounds go on at the known rhythm until the plan is through', () => {
  const schedule = foreseenSchedule(known)
  expect(schedule.slice(0, 2)).toEqual(known.schedule)
  expect(schedule[2]).toEqual({ kind: 'talking', round: 2, startsAt: 150_000, upAt: 270_000, endsAt: 270_000 })
  expect(clapsIn(schedule).map(({ round, at }) => [round, at])).toEqual(
    [1, 2, 3, 4, 5, 6].map((round) => [round, 120_000 + (round - 1) * 150_000]),
  )
  expect(schedule.at(-1)).toEqual({ kind: 'gathering', startsAt: 870_000, isLookHere: false })
})

test('[R19] [R15] where the host claps, each clap waits for them as long as it would', () => {
  const schedule = foreseenSchedule({ ...known, whoClaps: 'host' })
  expect(schedule[2]).toMatchObject({ upAt: 270_000, endsAt: 270_000 + hostClapMs })
  expect(schedule[3]).toMatchObject({ kind: 'moving', round: 3, startsAt: 270_000 + hostClapMs })
})

test('[R19] rounds without an end go on for as long as anybody could want', () => {
  expect(clapsIn(foreseenSchedule(open)).length).toBeGreaterThanOrEqual(startRounds)
})

test('[R19] nothing is foreseen where the host is waited for', () => {
  const paused = { kind: 'paused', startsAt: 0, held: 'talking', round: 1, msLeft: 60_000, why: 'lookHere' } as const
  const gathering = { kind: 'gathering', startsAt: 0, isLookHere: false } as const
  for (const stage of [paused, gathering]) expect(foreseenSchedule(someCommon([stage]))).toEqual([stage])
})

test('the same view foresees the very same stages', () => {
  expect(foreseenSchedule(known)).toBe(foreseenSchedule(known))
})
