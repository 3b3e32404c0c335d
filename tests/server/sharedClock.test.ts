import { describe, expect, it, vi } from 'vitest'

import { sharedClock } from '../../server/redis/sharedClock.ts'
import { readingOf } from '../../shared/clockEstimate.ts'
import { handClock } from '../support/handClock.ts'

/** What Redis answers, `aheadMs` ahead of our own clock, with an answer that took `rttMs`. */
function readingAt(at: number, aheadMs: number, rttMs = 0.5) {
  const redis = at - rttMs / 2 + aheadMs
  return readingOf(at - rttMs, { receivedAt: redis, sentAt: redis }, at)
}

describe('the clock that nodes share', () => {
  it('is our own until Redis has said what time it is', () => {
    expect(sharedClock(handClock(5_000)).now()).toBe(5_000)
  })

  it("is Redis's from then on", () => {
    const clock = sharedClock(handClock(5_000))
    clock.take(readingAt(5_000, 700))
    expect(clock.exactNow()).toBeCloseTo(5_700, 3)
  })

  it('is the same on two nodes, whatever their own clocks say', async () => {
    const [early, late] = [handClock(1_000), handClock(900_000)]
    const [one, other] = [sharedClock(early), sharedClock(late)]
    for (let second = 0; second < 10; second += 1) {
      await early.advance(1_000)
      await late.advance(1_000)
      one.take(readingAt(early.now(), 500_000 - 1_000, 0.4 + second / 10))
      other.take(readingAt(late.now(), 500_000 - 900_000, 0.4 + (second % 3)))
    }
    expect(Math.abs(one.exactNow() - other.exactNow())).toBeLessThan(0.5)
  })

  it('never runs backwards', () => {
    const clock = sharedClock(handClock(5_000))
    clock.take(readingAt(5_000, 700))
    const before = clock.exactNow()
    clock.take(readingAt(5_000, 100))
    clock.take(readingAt(5_000, 100))
    expect(clock.exactNow()).toBe(before)
  })

  it("follows within seconds when somebody sets Redis's clock, on a node that has long known it as on a new one", async () => {
    const own = handClock(5_000)
    const [long, fresh] = [sharedClock(own), sharedClock(own)]
    for (let second = 0; second < 200; second += 1) {
      await own.advance(1_000)
      long.take(readingAt(own.now(), 0))
    }
    for (let second = 0; second < 4; second += 1) {
      await own.advance(1_000)
      for (const clock of [long, fresh]) clock.take(readingAt(own.now(), 10_000))
    }
    expect(Math.abs(long.exactNow() - fresh.exactNow())).toBeLessThan(1)
    expect(fresh.exactNow()).toBeCloseTo(own.now() + 10_000, 1)
  })

  it('takes no notice of an answer that came late', async () => {
    const own = handClock(5_000)
    const clock = sharedClock(own)
    for (let second = 0; second < 60; second += 1) {
      await own.advance(1_000)
      clock.take(readingAt(own.now(), 700))
    }
    for (let late = 0; late < 5; late += 1) clock.take(readingOf(own.now() - 400, { receivedAt: own.now() + 700, sentAt: own.now() + 700 }, own.now()))
    expect(clock.exactNow()).toBeCloseTo(own.now() + 700, 0)
  })

  it('takes no notice of one answer that cannot be true', async () => {
    const own = handClock(5_000)
    const clock = sharedClock(own)
    for (let second = 0; second < 60; second += 1) {
      await own.advance(1_000)
      clock.take(readingAt(own.now(), second === 30 ? 900 : 700))
    }
    expect(clock.exactNow()).toBeCloseTo(own.now() + 700, 0)
  })

  it('goes on where Redis is away', async () => {
    const own = handClock(5_000)
    const clock = sharedClock(own)
    clock.take(readingAt(5_000, 700))
    await own.advance(60_000)
    expect(clock.exactNow()).toBeCloseTo(65_700, 0)
  })

  it('forgets what it read long ago', async () => {
    const own = handClock(5_000)
    const clock = sharedClock(own)
    clock.take(readingAt(own.now(), 0))
    await own.advance(6 * 60_000)
    clock.take(readingAt(own.now(), 1_000))
    expect(clock.exactNow()).toBeCloseTo(own.now() + 1_000, 3)
  })
})

describe('waiting by the shared clock', () => {
  it('runs once, at its time and not before', async () => {
    const own = handClock(0)
    const clock = sharedClock(own)
    clock.take(readingAt(0, 10_000))
    const run = vi.fn<() => void>()
    clock.at(12_500, run)
    await own.advance(2_499)
    expect(run).not.toHaveBeenCalled()
    await own.advance(1)
    expect(run).toHaveBeenCalledTimes(1)
    await own.advance(60_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('follows the clock where that learns something meanwhile', async () => {
    const own = handClock(0)
    const clock = sharedClock(own)
    const run = vi.fn<() => void>()
    clock.at(10_000, run)
    await own.advance(1_000)
    clock.take(readingAt(1_000, 5_000))
    await own.advance(4_001)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('can be called off, also after having waited for a while', async () => {
    const own = handClock(0)
    const clock = sharedClock(own)
    const run = vi.fn<() => void>()
    const callOff = clock.at(5_000, run)
    await own.advance(3_000)
    callOff()
    await own.advance(10_000)
    expect(run).not.toHaveBeenCalled()
  })
})
