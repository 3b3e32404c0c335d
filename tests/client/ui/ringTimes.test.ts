import { expect, test } from 'vitest'
import { ringTimes } from '../../../client/ui/ringTimes.ts'
import { talking } from '../someViews.ts'

test('the ring runs from the start of a stage to its end', () => {
  expect(ringTimes(talking(1, 1_000, 121_000), 31_000, 120_000)).toEqual({
    elapsedMs: 30_000,
    totalMs: 120_000,
    isRunning: true,
  })
})

test('a pause holds it where it was, also when time had been added', () => {
  const paused = { kind: 'paused', startsAt: 0, held: 'talking', round: 1, why: 'host' } as const
  expect(ringTimes({ ...paused, msLeft: 90_000 }, 500_000, 120_000)).toEqual({
    elapsedMs: 30_000,
    totalMs: 120_000,
    isRunning: false,
  })
  expect(ringTimes({ ...paused, msLeft: 150_000 }, 0, 120_000)).toMatchObject({ elapsedMs: 0, totalMs: 150_000 })
})

test('a stage without an end shows a whole ring', () => {
  expect(ringTimes({ kind: 'gathering', startsAt: 0, isLookHere: false }, 5_000, 120_000)).toMatchObject({ elapsedMs: 0, isRunning: false })
})
