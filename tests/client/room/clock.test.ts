import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createRoomClock } from '../../../client/room/clock.ts'
import { firstGuess, roomTime, uncertaintyAt, type ClockEstimate } from '../../../shared/clockEstimate.ts'
import type { ProbeReply } from '../../../shared/protocol.ts'
import { chanceFrom } from '../../support/venue/chance.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A device 20 ms from a server whose room clock is `aheadMs` ahead of the device's own. */
function givenDevice(aheadMs: number) {
  let estimate: ClockEstimate = firstGuess(0, performance.now())
  let ahead = aheadMs
  let probes = 0
  let isCut = false
  let heldMs = 0
  let delayMs = (): number => 10
  let clapAt: number | null = null
  const sentAt: number[] = []

  function probe(answer: (reply: ProbeReply) => void): void {
    probes += 1
    sentAt.push(performance.now())
    setTimeout(() => {
      const at = performance.now() + ahead
      setTimeout(() => !isCut && answer({ receivedAt: at, sentAt: at + heldMs }), delayMs() + heldMs)
    }, delayMs())
  }

  const clock = createRoomClock({
    probe,
    read: () => estimate,
    write: (next) => (estimate = next),
    msToClap: () => (clapAt === null ? null : clapAt - performance.now()),
  })
  onTestFinished(clock.stop)
  return {
    clock,
    estimate: () => estimate,
    /** When each probe was sent, by own time. */
    sentAt,
    clapAt: (at: number) => (clapAt = at),
    hold: (ms: number) => (heldMs = ms),
    /** How long each packet takes; else 10 ms. */
    delay: (ms: () => number) => (delayMs = ms),
    errorMs: () => roomTime(estimate, performance.now()) - (performance.now() + ahead),
    probes: () => probes,
    moveServerClock: (ms: number) => (ahead += ms),
    cut: () => (isCut = true),
  }
}

test('within a second of joining it knows the room clock', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(device.errorMs()).toBeCloseTo(0, 3)
})

test('once it is sure, it asks six times a minute', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  const before = device.probes()
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(device.probes() - before).toBeGreaterThanOrEqual(59)
  expect(device.probes() - before).toBeLessThanOrEqual(61)
})

test('another clock behind the same address is believed at its first reading', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(60_000)
  device.moveServerClock(-700)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(30)
  expect(device.errorMs()).toBeCloseTo(0, 3)
})

test('a device that slept knows the time as soon as it wakes, before any probe', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(10_000)
  // While the device sleeps its own clock stands still; the room's does not, and neither does the wall's.
  device.moveServerClock(45_000)
  vi.setSystemTime(Date.now() + 45_000)
  device.clock.wake()
  expect(device.errorMs()).toBeCloseTo(0, 3)
})

test('a lost connection stops the probes, and what was learnt stays', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(10_000)
  device.cut()
  device.clock.start()
  await vi.advanceTimersByTimeAsync(60_000)
  const probes = device.probes()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(device.probes()).toBe(probes)
  expect(device.errorMs()).toBeCloseTo(0, 2)
})

test('it asks 12 times at joining, 8 times at 1.5 s, and 8 times at 3.5 s', async () => {
  const device = givenDevice(5_000)
  const joinedAt = performance.now()
  device.clock.start()
  await vi.advanceTimersByTimeAsync(9_000)
  const within = (from: number, to: number): number =>
    device.sentAt.filter((at) => at - joinedAt >= from && at - joinedAt < to).length
  expect([within(0, 1_500), within(1_500, 3_500), within(3_500, 6_000)]).toEqual([12, 8, 8])
})

test('as long as the time is not well known, it asks more, and sooner', async () => {
  const [even, uneven] = [givenDevice(5_000), givenDevice(5_000)]
  const chance = chanceFrom(1)
  uneven.delay(() => chance.between(5, 80))
  even.clock.start()
  uneven.clock.start()
  await vi.advanceTimersByTimeAsync(8_000)
  expect(uneven.probes()).toBeGreaterThan(even.probes() + 6)
})

test('in the half minute before a clap it asks six times more', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  const clapAt = performance.now() + 60_000
  const within = (from: number): number => device.sentAt.filter((at) => at >= from && at < from + 30_000).length
  device.clapAt(clapAt)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(within(clapAt - 60_000)).toBe(3)
  expect(within(clapAt - 30_000)).toBeGreaterThanOrEqual(8)
  expect(within(clapAt - 30_000)).toBeLessThanOrEqual(9)
})

test('an answer that the server held for long is not believed', async () => {
  const device = givenDevice(5_000)
  device.hold(25)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(device.estimate().uncertaintyMs).toBe(Infinity)
})

test('a restarted server whose clock is off by little is believed after one burst', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(60_000)
  device.moveServerClock(12)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(device.errorMs()).toBeCloseTo(0, 3)
  expect(device.estimate().skew).toBeCloseTo(0, 9)
})

test('a phone locked for 45 s is right within 2 s of waking, whether anybody told it or not', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(10_000)
  device.moveServerClock(45_000)
  vi.setSystemTime(Date.now() + 45_000 + 200)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(device.errorMs()).toBeCloseTo(0, 3)
  expect(uncertaintyAt(device.estimate(), performance.now())).toBeLessThan(2)
})

test('a wall clock that is set moves nothing, but the device asks again', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(10_000)
  const probes = device.probes()
  device.cut()
  vi.setSystemTime(Date.now() - 3_000)
  await vi.advanceTimersByTimeAsync(1_100)
  expect(device.errorMs()).toBeCloseTo(0, 3)
  expect(uncertaintyAt(device.estimate(), performance.now())).toBeGreaterThan(3_000)
  expect(device.probes()).toBeGreaterThan(probes)
})

test('without the server it grows unsure, slowly', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(3 * 60_000)
  const before = uncertaintyAt(device.estimate(), performance.now())
  const later = uncertaintyAt(device.estimate(), performance.now() + 10 * 60_000)
  expect(later).toBeGreaterThan(before)
  expect(later).toBeLessThan(10)
})
