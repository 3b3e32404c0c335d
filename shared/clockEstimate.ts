/**
 * The room clock as one device sees it. Each probe gives one reading of the offset between the room's clock and the
 * device's own; the faster the answer, the better the reading. Weighted least squares through the readings, with a
 * prior on how fast two quartz clocks can drift apart, give offset, skew and how sure of them we may be. Slow readings
 * lean to one side, and the more the slower they were; that lean is learnt with the rest, so that they help as well.
 * Method and constants: measured in a simulated room of 500 phones, `npm run bench -- clap`.
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
/** A slow answer was held up more on one way than on the other; which, and by what share of it, the readings tell. */
const leanPrior = 0.6
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
  const sums = { w: 0, wx: 0, wxx: 1 / skewPrior ** 2, wy: 0, wxy: 0, we: 0, wxe: 0, wee: 1 / leanPrior ** 2, wey: 0 }
  for (const reading of readings) {
    const e = (reading.rttMs - leastRtt) / 2
    const w = 1 / (noiseFloorMs ** 2 + e ** 2 / 2)
    const x = reading.at - at
    const y = reading.offsetMs - base
    sums.w += w
    sums.wx += w * x
    sums.wxx += w * x * x
    sums.wy += w * y
    sums.wxy += w * x * y
    sums.we += w * e
    sums.wxe += w * x * e
    sums.wee += w * e * e
    sums.wey += w * e * y
  }
  // The lean is eliminated first; what remains is a line.
  const { we, wxe, wee, wey } = sums
  const w = sums.w - (we * we) / wee
  const wx = sums.wx - (we * wxe) / wee
  const wxx = sums.wxx - (wxe * wxe) / wee
  const wy = sums.wy - (we * wey) / wee
  const wxy = sums.wxy - (wxe * wey) / wee
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
