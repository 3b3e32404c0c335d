/**
 * The room clock of several nodes is Redis's: each follows it with a clock of its own, as phones follow the room's. It
 * goes on where Redis is away, and never runs backwards.
 */
import { type ClockEstimate, type Reading, estimateClock, firstGuess, readingLifeMs, roomTime } from '../../shared/clockEstimate.ts'
import type { Clock } from '../clock.ts'

export type SharedClock = Clock & { readonly take: (reading: Reading) => void }

/** So often a wait looks at the clock again, which may have learnt something. */
const longestWaitMs = 1_000

/** Until the first reading it is `own`. */
export function sharedClock(own: Clock): SharedClock {
  let readings: readonly Reading[] = []
  let estimate: ClockEstimate = firstGuess(own.exactNow(), own.exactNow())
  let latest = -Infinity

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
      const fresh = readings.filter((older) => reading.at - older.at < readingLifeMs)
      readings = [...fresh, reading]
      estimate = estimateClock([reading, ...fresh], reading.at)
    },
  }
}
