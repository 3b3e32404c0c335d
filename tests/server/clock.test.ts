import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { systemClock } from '../../server/clock.ts'

describe('the room clock', () => {
  it('starts at wall time and goes on by what has passed', () => {
    const hand = handReadings({ wall: 1_000_000 })
    const clock = systemClock(0, hand.readings)
    hand.pass(250)
    expect(clock.now()).toBe(1_000_250)
  })

  it('starts no earlier than the last event, if the computer was set back', () => {
    const clock = systemClock(2_000_000, handReadings({ wall: 1_000_000 }).readings)
    expect(clock.now()).toBe(2_000_000)
  })

  it("takes no notice when somebody sets the computer's clock", () => {
    const hand = handReadings({ wall: 1_000_000 })
    const clock = systemClock(0, hand.readings)
    hand.setWall(500)
    hand.pass(10)
    expect(clock.now()).toBe(1_000_010)
  })

  it('counts whole milliseconds, and tells the fraction to those who ask', () => {
    const hand = handReadings({ wall: 1_000 })
    const clock = systemClock(0, hand.readings)
    hand.pass(0.75)
    expect(clock.now()).toBe(1_000)
    expect(clock.exactNow()).toBe(1_000.75)
  })

  it('by default is the time of day', () => {
    expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(100)
  })
})

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('runs once, at its time and not a millisecond before', () => {
    const { clock, pass } = fakeClock()
    const run = vi.fn<() => void>()
    clock.at(clock.now() + 2_750, run)
    pass(2_749)
    expect(run).not.toHaveBeenCalled()
    pass(1)
    expect(run).toHaveBeenCalledTimes(1)
    pass(100_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('looks again when a timer fires early', () => {
    const hand = handReadings({ wall: 0 })
    const clock = systemClock(0, hand.readings)
    const run = vi.fn<() => void>()
    clock.at(100, run)
    hand.pass(99.5)
    vi.advanceTimersByTime(100)
    expect(run).not.toHaveBeenCalled()
    hand.pass(0.5)
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs what is overdue soon, but never within the call', () => {
    const { clock, pass } = fakeClock()
    const run = vi.fn<() => void>()
    clock.at(clock.now() - 5_000, run)
    expect(run).not.toHaveBeenCalled()
    pass(1)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('keeps waiting where a timer would be too long and fire at once', () => {
    const { clock, pass } = fakeClock()
    const run = vi.fn<() => void>()
    clock.at(clock.now() + 2 ** 31 + 500, run)
    pass(60_000)
    expect(run).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(1)
  })

  it('can be called off, also after having waited for a while, and twice', () => {
    const { clock, pass } = fakeClock()
    const run = vi.fn<() => void>()
    const callOff = clock.at(clock.now() + 5_000, run)
    pass(3_000)
    callOff()
    callOff()
    pass(10_000)
    expect(run).not.toHaveBeenCalled()
  })

  it("has counted the computer's sleep when it is next asked, or ten milliseconds later", () => {
    const hand = handReadings({ wall: 0 })
    const clock = systemClock(0, hand.readings)
    hand.sleep(600_000)
    expect(clock.now()).toBe(600_000)
    hand.sleep(300_000)
    hand.pass(10)
    expect(clock.now()).toBe(900_010)
    expect(clock.exactNow()).toBe(900_010)
  })

  it("ends within a second of the computer's waking", () => {
    const hand = handReadings({ wall: 0 })
    const clock = systemClock(0, hand.readings)
    const run = vi.fn<() => void>()
    clock.at(60_000, run)
    hand.sleep(600_000)
    hand.pass(1_000)
    vi.advanceTimersByTime(1_000)
    expect(run).toHaveBeenCalledTimes(1)
    expect(clock.now()).toBe(601_000)
  })

  it('takes no coarse reading for sleep', () => {
    const hand = handReadings({ wall: 0 })
    const clock = systemClock(0, hand.readings)
    hand.sleep(2_000)
    expect(clock.now()).toBe(0)
  })
})

/** Readings that move only by hand. */
function handReadings({ wall }: { wall: number }) {
  let wallMs = wall
  let monotonicMs = 17
  let sinceBootMs = 90_000
  const pass = (ms: number): void => {
    wallMs += ms
    monotonicMs += ms
    sinceBootMs += ms
  }
  return {
    readings: { wall: () => wallMs, monotonic: () => monotonicMs, sinceBoot: () => sinceBootMs },
    pass,
    setWall: (ms: number): void => {
      wallMs = ms
    },
    /** As Linux has it: the fine reading stands still. */
    sleep: (ms: number): void => {
      wallMs += ms
      sinceBootMs += ms
    },
  }
}

/** The system's clock on faked globals, where time and timers pass together. */
function fakeClock() {
  const readings = { wall: () => Date.now(), monotonic: () => performance.now(), sinceBoot: () => performance.now() }
  const clock = systemClock(0, readings)
  return { clock, pass: (ms: number) => vi.advanceTimersByTime(ms) }
}
