/**
 * Keeps this device's estimate of the room clock. Probes go in short bursts, many at first and few once the estimate
 * is good; the estimator itself is shared/clockEstimate.ts.
 */
import { estimateClock, readingLifeMs, readingOf, roomTime } from '../../shared/clockEstimate.ts'
import type { ClockEstimate, Reading } from '../../shared/clockEstimate.ts'
import type { ProbeReply } from '../../shared/protocol.ts'

/** After connecting: so many probes, so long after the burst before. */
const openingBursts = [
  { afterMs: 0, probes: 12 },
  { afterMs: 1_500, probes: 8 },
  { afterMs: 2_000, probes: 8 },
] as const
const laterProbes = 6
const sureMs = 2
const pauseWhenSureMs = 60_000
const pauseWhenUnsureMs = 10_000
/** A server that kept a probe longer than this was busy, and the reading is worth little. */
const heldMostMs = 20
/** Own and wall clock drifting apart by more than this mean that the device slept. */
const sleptMs = 30

export type RoomClock = {
  /** Begins with the opening bursts, `afterMs` from now. */
  readonly start: (afterMs?: number) => void
  readonly stop: () => void
  /** The page is being looked at again: its own clock may have stood still meanwhile. */
  readonly wake: () => void
}

type Clock = { readonly read: () => ClockEstimate; readonly write: (estimate: ClockEstimate) => void }

/** `probe` answers null where no answer came in time. */
export function createRoomClock(probe: () => Promise<ProbeReply | null>, clock: Clock): RoomClock {
  let readings: readonly Reading[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let ownBehindWall = Date.now() - performance.now()
  let starts = 0

  function start(afterMs = 0): void {
    starts += 1
    plan(0, afterMs)
  }

  function stop(): void {
    clearTimeout(timer)
  }

  function plan(burst: number, extraMs = 0): void {
    clearTimeout(timer)
    const later = { afterMs: isSure() ? pauseWhenSureMs : pauseWhenUnsureMs, probes: laterProbes }
    const { afterMs, probes } = openingBursts[burst] ?? later
    timer = setTimeout(() => void run(probes).then((isAnswered) => isAnswered && plan(burst + 1)), afterMs + extraMs)
  }

  const isSure = (): boolean => clock.read().uncertaintyMs < sureMs

  /** False once a probe stays unanswered or a newer start has taken over: then the next start goes on. */
  async function run(probes: number): Promise<boolean> {
    const mine = starts
    for (let sent = 0; sent < probes; sent += 1) {
      const sentAt = performance.now()
      const reply = await probe()
      if (reply === null || mine !== starts) return false
      if (reply.sentAt - reply.receivedAt <= heldMostMs) learn(readingOf(sentAt, reply, performance.now()))
    }
    return true
  }

  function learn(reading: Reading): void {
    // A reading is wrong by half its round trip at most. An estimate further off than that is of another clock:
    // the server started anew, or this device slept.
    const error = Math.abs(reading.offsetMs + reading.at - roomTime(clock.read(), reading.at))
    if (error > reading.rttMs / 2 + sleptMs) readings = []
    const young = readings.filter((earlier) => reading.at - earlier.at < readingLifeMs)
    readings = [...young, reading]
    clock.write(estimateClock([reading, ...young], reading.at))
  }

  function wake(): void {
    const jumpMs = Date.now() - performance.now() - ownBehindWall
    ownBehindWall += jumpMs
    if (Math.abs(jumpMs) < sleptMs) return
    readings = []
    const estimate = clock.read()
    clock.write({ ...estimate, offsetMs: estimate.offsetMs + jumpMs, uncertaintyMs: Infinity })
  }

  return { start, stop, wake }
}
