/**
 * The room clock of several nodes is Redis's: each follows it with a clock of its own, as phones follow the room's. It
 * goes on where Redis is away, and never runs backwards.
 */
import { type ClockEstimate, type Reading, estimateClock, firstGuess, readingLifeMs, roomTime } from '../../shared/clockEstimate.ts'
import type { Clock } from '../clock.ts'

export type SharedClock = Clock & { readonly take: (reading: Reading) => void }

/** So often a wait looks at the clock again, which may have learnt something. */
const longestWaitMs = 1_000

/**
 * A reading is off by half its round trip at most. Where it contradicts the estimate by more than that and this, and so
 * many do so in a row, somebody has set Redis's clock, or it is another Redis: what was read before says nothing of it.
 */
const contradictionMs = 50
const contradictionsMost = 3

/** Until the first reading it is `own`. */
export function sharedClock(own: Clock): SharedClock {
  let readings: readonly Reading[] = []
  let estimate: ClockEstimate = firstGuess(own.exactNow(), own.exactNow())
  let latest = -Infinity
  let contradictions = 0

  const exactNow = (): number => {
    latest = Math.max(latest, roomTime(estimate, own.exactNow()))
    return latest
  }
  const now = (): number => Math.floor(exactNow())

  const at = (when: number, run: () => void): (() => void) => {
    let cancel = (): void => {}
    const wait = (): void => {
      const leftMs = Math.min(Math.max(when - exactNow(), 0), longestWaitMs)
      cancel = own.at(Math.ceil(own.exactNow() + leftMs), () => (now() < when ? wait() : run()))
    }
    wait()
    return () => cancel()
  }

  return {
    now,
    exactNow,
    at,
    take: (reading) => {
      const young = readings.filter((older) => reading.at - older.at < readingLifeMs)
      const expectedMs = roomTime(estimate, reading.at) - reading.at
      const isPossible = young.length === 0 || Math.abs(reading.offsetMs - expectedMs) < reading.rttMs / 2 + contradictionMs
      contradictions = isPossible ? 0 : contradictions + 1
      // One alone that can't be true would spoil the estimate for as long as it is kept.
      if (!isPossible && contradictions < contradictionsMost) return
      contradictions = 0
      const fresh = isPossible ? young : []
      readings = [...fresh, reading]
      estimate = estimateClock([reading, ...fresh], reading.at)
    },
  }
}
