/**
 * The room clock as one device sees it. No packet arrives before it was sent, so each probe bounds the offset between
 * the two clocks: from above by its way up, from below by its way down. The offset's line lies midway between the two
 * edges of all the probes. How steep it is and how sure we may be follows from Bayes' rule: if waits are exponential,
 * a slope is the likelier the further apart it leaves the edges (Jeske, "On maximum-likelihood estimation of clock
 * offset", 2005, with a skew besides), and quartz clocks drift apart slowly. Unlike the fastest round trips alone, this
 * uses the fastest way up and the fastest way down of different probes, which counts where all answers are slow.
 * Constants: measured in simulated rooms of 500 phones, `npm run bench -- clap`.
 */
import { edgeOf, type Edge } from './edge.ts'
import { likelyOf, meanOf, peakOf } from './likely.ts'
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
  // Offsets are of the size of a date; what is reckoned with is kept small by counting from one of them.
  const base = readings[0].offsetMs
  const inOrder = readings.toSorted((one, other) => one.at - other.at)
  const up = edgeOf(inOrder.map(({ at: x, offsetMs, rttMs }) => ({ x: x - at, y: rttMs / 2 + (offsetMs - base) })))
  const down = edgeOf(inOrder.map(({ at: x, offsetMs, rttMs }) => ({ x: x - at, y: rttMs / 2 - (offsetMs - base) })))
  const sharp = sharpnessOf(up, down, readings.length)
  const x = readings.reduce((sum, reading) => sum + reading.at - at, 0) / readings.length

  const skews = likelyOf(
    (skew) =>
      (up.at(skew) + skew * x) / sharp.upMs + (down.at(-skew) - skew * x) / sharp.downMs - (skew / skewPrior) ** 2 / 2,
    skewLimit,
  )
  const offset = meanOf(skews, (skew) => (up.at(skew) - down.at(-skew)) / 2)
  const skew = meanOf(skews, (value) => value)
  return {
    at,
    offsetMs: base + offset.mean,
    skew: skew.mean,
    uncertaintyMs: Math.hypot(offset.deviation, sharp.upMs / 2, sharp.downMs / 2, unseenMs(readings), noiseMs),
    skewUncertainty: skew.deviation,
  }
}

/** How far the truth is from each of the two edges, along the slope that leaves the widest gap between them. */
function sharpnessOf(up: Edge, down: Edge, readings: number): { readonly upMs: number; readonly downMs: number } {
  const skew = peakOf((slope) => up.at(slope) + down.at(-slope), skewLimit)
  return {
    upMs: (blunt * Math.max(leastWaitMs, up.meanWait(skew))) / readings,
    downMs: (blunt * Math.max(leastWaitMs, down.meanWait(-skew))) / readings,
  }
}

/** All of a few readings may have been slow, and one way slower than the other, which no round trip shows. */
const unseenMs = (readings: readonly Reading[]): number =>
  Math.min(...readings.map(({ rttMs }) => rttMs)) / 2 / readings.length

/** Own clock to room clock. */
export function roomTime(clock: ClockEstimate, own: number): number {
  return own + clock.offsetMs + clock.skew * (own - clock.at)
}

/** How sure of the room clock one may be at own time `own`: one standard deviation, rather too large than too small. */
export function uncertaintyAt(clock: ClockEstimate, own: number): number {
  return clock.uncertaintyMs + clock.skewUncertainty * Math.abs(own - clock.at)
}
