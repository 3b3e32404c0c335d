/**
 * The room clock as one device sees it. No packet arrives before it was sent, so each probe bounds the offset between
 * the two clocks: from above by its way up, from below by its way down. The offset's line lies midway between the two
 * edges of all the probes. How steep it is and how sure we may be follows from Bayes' rule: if waits are exponential,
 * a slope is the likelier the further apart it leaves the edges (Jeske, "On maximum-likelihood estimation of clock
 * offset", 2005, with a skew besides), and quartz clocks drift apart slowly. Unlike the fastest round trips alone, this
 * uses the fastest way up and the fastest way down of different probes, which counts where all answers are slow.
 * Constants: measured in simulated rooms of 500 phones, `npm run bench -- clap`.
 */
import { edgeOf } from './edge.ts'
import { expected, likelyOf, peakOf } from './likely.ts'
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
/** Two clocks rarely drift apart by more than this (30 ppm), and never by more than that. */
const skewPrior = 30e-6
const skewLimit = 200e-6
/** Waits are not quite exponential, the shortest are rarer: the edges are less sharp by this factor. */
const blunt = 2
/** The least mean wait to reckon with, and the noise of timers that no number of probes averages out. */
const leastWaitMs = 0.35
const noiseMs = 0.2

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
  // Offsets are of the size of a date; the sums are kept small by counting from one of them.
  const base = readings[0].offsetMs
  const inOrder = readings.toSorted((one, other) => one.at - other.at)
  const edge = (sign: 1 | -1) =>
    edgeOf(inOrder.map((reading) => ({ x: reading.at - at, y: reading.rttMs / 2 + sign * (reading.offsetMs - base) })))
  const [up, down] = [edge(1), edge(-1)]

  const narrowest = peakOf((skew) => up.at(skew) + down.at(-skew), skewLimit)
  const upMs = Math.max(leastWaitMs, up.meanWait(narrowest)) / readings.length
  const downMs = Math.max(leastWaitMs, down.meanWait(-narrowest)) / readings.length
  const middle = readings.reduce((sum, reading) => sum + reading.at - at, 0) / readings.length
  const skews = likelyOf((skew) => {
    const sharpness = (up.at(skew) + skew * middle) / upMs + (down.at(-skew) - skew * middle) / downMs
    return sharpness / blunt - (skew / skewPrior) ** 2 / 2
  }, skewLimit)

  const offset = expected(skews, (skew) => (up.at(skew) - down.at(-skew)) / 2)
  const skew = expected(skews, (value) => value)
  // All of a few readings may have been slow, and one way slower than the other, which no round trip shows.
  const unseenMs = Math.min(...readings.map(({ rttMs }) => rttMs)) / 2 / readings.length
  return {
    at,
    offsetMs: base + offset.mean,
    skew: skew.mean,
    uncertaintyMs: Math.hypot(offset.deviation, (blunt / 2) * upMs, (blunt / 2) * downMs, unseenMs, noiseMs),
    skewUncertainty: skew.deviation,
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
