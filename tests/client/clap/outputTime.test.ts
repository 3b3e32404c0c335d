import { expect, test } from 'vitest'
import { latencyOf, leadOf, startSeconds } from '../../../client/clap/outputTime.ts'

test('a loudspeaker that says nothing of itself is taken to need 40 ms', () => {
  expect(latencyOf({ baseLatency: 0.01, outputLatency: 0 })).toBeCloseTo(0.05)
  expect(latencyOf({ baseLatency: NaN, outputLatency: NaN })).toBeCloseTo(0.04)
  expect(latencyOf({ baseLatency: 0.01, outputLatency: 0.03 })).toBeCloseTo(0.04)
})

test('of a clock that runs in jumps the reading right after a jump counts', () => {
  const bufferSeconds = 0.02
  const pairs = Array.from({ length: 12 }, (_, look) => {
    const ownMs = 1_003 + 7 * look
    const contextSeconds = Math.floor((ownMs / 1000 + 5) / bufferSeconds) * bufferSeconds
    return { contextSeconds, ownMs }
  })
  expect(leadOf(pairs)).toBeGreaterThan(5 - 0.0035)
  expect(leadOf(pairs)).toBeLessThanOrEqual(5)
})

test('a sound starts earlier by what the loudspeaker takes, and by what an ear has added', () => {
  expect(startSeconds({ atMs: 2_000, lead: 5, latency: 0, delayMs: 0 })).toBeCloseTo(7)
  expect(startSeconds({ atMs: 2_000, lead: 5, latency: 0.05, delayMs: 0 })).toBeCloseTo(6.95)
  expect(startSeconds({ atMs: 2_000, lead: 5, latency: 0.05, delayMs: 120 })).toBeCloseTo(6.83)
  expect(startSeconds({ atMs: 2_000, lead: 5, latency: 0.05, delayMs: -100 })).toBeCloseTo(7.05)
})
