/**
 * Keeps this device's estimate of the room clock. Probes go in short bursts, many at first and few once the estimate
 * is good; the estimator itself is shared/clockEstimate.ts.
 */
import { estimateClock, readingLifeMs, readingOf, roomTime, uncertaintyAt } from '../../shared/clockEstimate.ts'
import type { ClockEstimate, Reading } from '../../shared/clockEstimate.ts'
import type { ProbeReply } from '../../shared/protocol.ts'
import { openSleepWatch } from './sleepWatch.ts'

/** Counted from the start: so many probes, so long after it. */
const openingBursts = [
  { atMs: 0, probes: 12 },
  { atMs: 1_500, probes: 8 },
  { atMs: 3_500, probes: 8 },
] as const
/** For half a minute more, bursts follow each other quickly: how the two clocks drift apart shows only over time. */
const learningMs = 30_000
const learningEveryMs = 3_000
/** Then every ten seconds, bursts until the estimate would hold for two minutes without the network, or single probes. */
const laterEveryMs = 10_000
const probesInBurst = 6
/** As long as it is not known to this, twice as many, and sooner. */
const unsureMs = 1.5
const unsureEveryMs = 1_000
const offlineMs = 120_000
const sureMs = 0.85
/** A last burst before each clap. Each device has its own lead, for a thousand at once would slow each other. */
const leadLeastMs = 5_000
const leadMostMs = 25_000
/** A server that kept a probe longer than this was busy, and the reading is worth little. */
const heldMostMs = 20
/** What one reading may be off by beyond half its round trip, before it must be of another clock. */
const surpriseMs = 30
/** A whole burst says it sooner: off by this much, and by this many standard deviations. */
const burstLeast = 6
const burstSurpriseMs = 2
const burstSurpriseDeviations = 5
/** No two quartz clocks drift apart so fast: readings that say so are of two clocks. */
const skewMost = 85e-6

export type RoomClock = {
  /** Begins with the opening bursts, `afterMs` from now. What was learnt before still counts. */
  readonly start: (afterMs?: number) => void
  /** For good. A lost connection needs no stop: the next `start` goes on. */
  readonly stop: () => void
  /** The page is being looked at again: its own clock may have stood still meanwhile. */
  readonly wake: () => void
}

export type RoomClockParts = {
  /** Asks the server. An answer may never come; then the next `start` goes on. */
  readonly probe: (answer: (reply: ProbeReply) => void) => void
  readonly read: () => ClockEstimate
  readonly write: (estimate: ClockEstimate) => void
  /** Milliseconds to the next clap; null where none is known. */
  readonly msToClap: () => number | null
}

export function createRoomClock({ probe, read, write, msToClap }: RoomClockParts): RoomClock {
  let readings: readonly Reading[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let starts = 0
  let startedAt = 0
  const leadMs = leadLeastMs + Math.random() * (leadMostMs - leadLeastMs)
  const sleepWatch = openSleepWatch(jumped)

  function start(afterMs = 0): void {
    starts += 1
    startedAt = performance.now() + afterMs
    sleepWatch.start()
    clearTimeout(timer)
    // Back with the time still known, one burst tells whether it is still that clock; a thousand come back at once.
    const isKnown = readings.length > 0 && uncertaintyAt(read(), performance.now()) <= unsureMs
    if (isKnown) runIn(afterMs, openingBursts.length - 1, probesInBurst)
    else plan(0)
  }

  function stop(): void {
    starts += 1
    clearTimeout(timer)
    sleepWatch.stop()
  }

  function plan(burst: number): void {
    clearTimeout(timer)
    const opening = openingBursts[burst]
    if (opening !== undefined) return runIn(startedAt + opening.atMs - performance.now(), burst, opening.probes)
    const isLearning = performance.now() - startedAt < learningMs
    const isUnsure = uncertaintyAt(read(), performance.now()) > unsureMs
    const everyMs = !isLearning ? laterEveryMs : isUnsure ? unsureEveryMs : learningEveryMs
    const probes = isUnsure ? 2 * probesInBurst : probesInBurst
    const untilLeadMs = (msToClap() ?? Infinity) - leadMs
    if (untilLeadMs > 0 && untilLeadMs < everyMs) return runIn(untilLeadMs, burst, probes)
    const isSure = !isLearning && uncertaintyAt(read(), performance.now() + offlineMs) < sureMs
    runIn(everyMs, burst, isSure ? 1 : probes)
  }

  function runIn(ms: number, burst: number, probes: number): void {
    timer = setTimeout(() => run(burst, probes), Math.max(0, ms))
  }

  /** One probe after the other; a newer start or a stop takes over from here. */
  function run(burst: number, probes: number): void {
    const mine = starts
    const fresh: Reading[] = []
    const next = (left: number): void => {
      if (left === 0) {
        learn(fresh)
        return plan(burst + 1)
      }
      const sentAt = performance.now()
      probe((reply) => {
        if (mine !== starts) return
        // An answer that waited for a sleeping phone to wake says nothing about the way.
        if (sleepWatch.check()) return
        if (reply.sentAt - reply.receivedAt <= heldMostMs) fresh.push(take(readingOf(sentAt, reply, performance.now())))
        next(left - 1)
      })
    }
    next(probes)
  }

  function take(reading: Reading): Reading {
    // A reading is wrong by half its round trip at most. An estimate further off than that is of another clock:
    // the server started anew, or this device slept.
    const error = Math.abs(reading.offsetMs + reading.at - roomTime(read(), reading.at))
    const isNew = readings.length === 0 || error > reading.rttMs / 2 + surpriseMs
    readings = isNew ? [reading] : [...readings.filter((earlier) => reading.at - earlier.at < readingLifeMs), reading]
    if (isNew) write(estimateClock([reading], reading.at))
    return reading
  }

  /** A restarted server's clock may be off by a little only; a burst that contradicts all that was before is right. */
  function learn(fresh: readonly Reading[]): void {
    const at = performance.now()
    const [first, ...rest] = readings
    if (first === undefined) return
    const together = estimateClock([first, ...rest], at)
    const [freshFirst, ...freshRest] = fresh
    if (freshFirst === undefined || fresh.length < burstLeast) return write(together)
    const alone = estimateClock([freshFirst, ...freshRest], at)
    const isOther = contradicts(alone, fresh) || Math.abs(together.skew) > skewMost
    if (isOther) readings = fresh
    write(isOther ? alone : together)
  }

  function contradicts(now: ClockEstimate, fresh: readonly Reading[]): boolean {
    const before = read()
    const earlier = readings.filter((reading) => !fresh.includes(reading))
    const slowerMs = Math.max(0, leastRtt(fresh) - leastRtt(earlier)) / 2
    const doubtMs = burstSurpriseDeviations * Math.hypot(now.uncertaintyMs, uncertaintyAt(before, now.at))
    return Math.abs(now.offsetMs + now.at - roomTime(before, now.at)) > slowerMs + burstSurpriseMs + doubtMs
  }

  /** `hasSlept`: own time is behind by `ms`. Otherwise somebody set the wall clock, or something odd happened. */
  function jumped(ms: number, hasSlept: boolean): void {
    const estimate = read()
    if (hasSlept) {
      readings = []
      write({ ...estimate, offsetMs: estimate.offsetMs + ms, uncertaintyMs: Infinity })
    } else {
      write({ ...estimate, uncertaintyMs: estimate.uncertaintyMs + Math.abs(ms) })
    }
    start()
  }

  return {
    start,
    stop,
    wake: () => {
      if (!sleepWatch.check()) start()
    },
  }
}

const leastRtt = (readings: readonly Reading[]): number => Math.min(...readings.map(({ rttMs }) => rttMs))
