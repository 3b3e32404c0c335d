/**
 * The only reader of time. The room clock is wall time at boot plus what has passed since, so that nobody who
 * sets the computer's clock moves a deadline, and it never runs backwards.
 */
import { uptime } from 'node:os'

export type Clock = {
  /** Room-clock milliseconds, whole ones: what deadlines are made of. */
  readonly now: () => number
  /** The same instant with its fraction, for phones that set their clock by it. */
  readonly exactNow: () => number
  /** Runs `run` once, at `when` or as soon after as may be, never before; returns the way to call it off. */
  readonly at: (when: number, run: () => void) => () => void
}

/** Three readings in milliseconds; only the first knows the date. */
export type Readings = {
  readonly wall: () => number
  /** Fine, but stands still on some systems while the computer sleeps. */
  readonly monotonic: () => number
  /** Coarse, to the second on some systems, but counts sleep. */
  readonly sinceBoot: () => number
}

const systemReadings: Readings = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  sinceBoot: () => uptime() * 1000,
}

/** When the two readings drift apart by more than this, which no coarseness explains, the computer slept. */
const sleepMs = 2_500
/** To look whether it did costs as much as a packet, so it is not done for each of them. */
const lookEveryMs = 10
/** A timer is set for no longer, so that sleep is noticed soon; and past 2^31 ms a timer fires at once. */
const longestWaitMs = 1_000

/** Starts at the larger of wall time and `startNoEarlierThan`, such as the last event in the log. */
export function systemClock(startNoEarlierThan = 0, readings: Readings = systemReadings): Clock {
  const start = Math.max(readings.wall(), startNoEarlierThan) - readings.monotonic()
  const lag = (): number => readings.sinceBoot() - readings.monotonic()
  const lagAtStart = lag()
  let slept = 0
  let lookedAt = -Infinity

  const exactNow = (): number => start + slept + readings.monotonic()
  const now = (): number => {
    const passed = readings.monotonic()
    if (passed - lookedAt >= lookEveryMs) {
      lookedAt = passed
      const missing = lag() - lagAtStart - slept
      if (missing > sleepMs) slept += missing
    }
    return Math.floor(exactNow())
  }

  const at = (when: number, run: () => void): (() => void) => {
    let timer: NodeJS.Timeout
    const wait = (): void => {
      const left = Math.ceil(when - now())
      timer = setTimeout(wake, Math.min(Math.max(left, 0), longestWaitMs))
    }
    const wake = (): void => {
      if (now() < when) wait()
      else run()
    }
    wait()
    return () => clearTimeout(timer)
  }

  return { now, exactNow, at }
}
