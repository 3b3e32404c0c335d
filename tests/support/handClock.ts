import type { Clock } from '../../server/clock.ts'

export type HandClock = Clock & {
  /** Lets `ms` pass. Resolves when all that fell due has run, in order, and what it set off has settled. */
  readonly advance: (ms: number) => Promise<void>
  readonly advanceTo: (when: number) => Promise<void>
  /** When each wait that is not over yet ends, the earliest first. */
  readonly pending: () => readonly number[]
}

type Wait = { readonly when: number; readonly run: () => void }

/**
 * A clock that moves only by hand. Each thing that falls due sees its own instant as now, and may ask for more.
 * `settle` waits between two of them for what the first set off; a turn of the event loop unless given.
 */
export function handClock(startsAt = 0, settle: () => Promise<void> = nextTurn): HandClock {
  let time = startsAt
  let waits: readonly Wait[] = []
  const now = (): number => time

  const at = (when: number, run: () => void): (() => void) => {
    const wait = { when, run }
    // The sort is stable: of two at the same instant, the one that was asked for first runs first.
    waits = [...waits, wait].sort((one, other) => one.when - other.when)
    return () => {
      waits = waits.filter((other) => other !== wait)
    }
  }

  const advanceTo = async (when: number): Promise<void> => {
    if (when < time) throw new RangeError(`The clock stands at ${time} and can't go back to ${when}.`)
    await settle()
    for (let next = waits[0]; next !== undefined && next.when <= when; next = waits[0]) {
      waits = waits.slice(1)
      time = Math.max(time, next.when)
      next.run()
      await settle()
    }
    time = when
  }

  return {
    now,
    exactNow: now,
    at,
    advance: (ms) => advanceTo(time + ms),
    advanceTo,
    pending: () => waits.map((wait) => wait.when),
  }
}

/** Everything that was promised by now is settled, and one round of I/O is done. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
