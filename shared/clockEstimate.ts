/**
 * The room clock as one device sees it. Each probe gives one reading of the offset between the room's clock and the
 * device's own; the faster the answer, the better the reading. A weighted least-squares line through the readings,
 * with a prior on how fast two quartz clocks can drift apart, gives offset, skew and how sure of them we may be.
 * Method and constants: measured against published estimators in a simulated room of 500 phones.
 */
import type { ProbeReply } from './protocol.ts'

/** One probe's outcome. `at` and `rttMs` by the device's own clock; `offsetMs` is room clock minus own clock. */
export type Reading = { readonly at: number; readonly offsetMs: number; readonly rttMs: number }

/** The line: at own time `at` the offset is `offsetMs`, and it grows by `skew` per millisecond. */
export type ClockEstimate = {
  readonly at: number
  readonly offsetMs: number
  readonly skew: number
  /** One standard deviation of the offset at `at`; Infinity before the first reading. */
  readonly uncertaintyMs: number
  /** One standard deviation of the skew: so much surety is lost with each millisecond that brings no reading. */
  readonly skewUncertainty: number
}

/** Readings older than this say little about now. */
export const readingLifeMs = 5 * 60_000
/** Two clocks rarely drift apart by more than this (30 ppm). */
const skewPrior = 30e-6
/** Timer and scheduling noise that even the fastest answer has. */
const noiseFloorMs = 0.35

export function readingOf(sentAt: number, reply: ProbeReply, receivedAt: number): Reading {
  const { receivedAt: arrived, sentAt: answered } = reply
  return {
    at: receivedAt,
    offsetMs: (arrived - sentAt + (answered - receivedAt)) / 2,
    rttMs: receivedAt - sentAt - (answered - arrived),
  }
}

/** What a single message tells before any probe has: the room clock when it was sent. */
export function firstGuess(roomNow: number, ownNow: number): ClockEstimate {
  return { at: ownNow, offsetMs: roomNow - ownNow, skew: 0, uncertaintyMs: Infinity, skewUncertainty: skewPrior }
}

/** The estimate at own time `at`, from one reading or more. */
export function estimateClock(readings: readonly [Reading, ...Reading[]], at: number): ClockEstimate {
  const leastRtt = Math.min(...readings.map((reading) => reading.rttMs))
  // Offsets are of the size of a date; the sums are kept small by counting from one of them.
  const base = readings[0].offsetMs
  let w = 0
  let wx = 0
  let wxx = 1 / skewPrior ** 2
  let wy = 0
  let wxy = 0
  for (const reading of readings) {
    const excess = (reading.rttMs - leastRtt) / 2
    const weight = 1 / (noiseFloorMs ** 2 + excess ** 2 * (1 + excess))
    const x = reading.at - at
    const y = reading.offsetMs - base
    w += weight
    wx += weight * x
    wxx += weight * x * x
    wy += weight * y
    wxy += weight * x * y
  }
  const determinant = w * wxx - wx * wx
  // All of a few readings may have been slow, and one way slower than the other, which no round trip shows.
  const unseenMs = leastRtt / 2 / readings.length
  return {
    at,
    offsetMs: base + (wxx * wy - wx * wxy) / determinant,
    skew: (w * wxy - wx * wy) / determinant,
    uncertaintyMs: Math.hypot(Math.sqrt(wxx / determinant), unseenMs),
    skewUncertainty: Math.sqrt(w / determinant),
  }
}

/** Own clock to room clock. */
export function roomTime(clock: ClockEstimate, own: number): number {
  return own + clock.offsetMs + clock.skew * (own - clock.at)
}

/** How sure of the room clock one may be at own time `own`: one standard deviation, rather too large than too small. */
export function uncertaintyAt(clock: ClockEstimate, own: number): number {
  return clock.uncertaintyMs + clock.skewUncertainty * Math.abs(own - clock.at)
}
