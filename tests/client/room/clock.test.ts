import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRoomClock } from '../../../client/room/clock.ts'
import { firstGuess, roomTime, type ClockEstimate } from '../../../shared/clockEstimate.ts'
import type { ProbeReply } from '../../../shared/protocol.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A device 20 ms from a server whose room clock is `aheadMs` ahead of the device's own. */
function givenDevice(aheadMs: number) {
  let estimate: ClockEstimate = firstGuess(0, performance.now())
  let ahead = aheadMs
  let probes = 0
  let isCut = false
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

  async function probe(): Promise<ProbeReply | null> {
    probes += 1
    await pause(10)
    const at = performance.now() + ahead
    await pause(10)
    return isCut ? null : { receivedAt: at, sentAt: at }
  }

  const clock = createRoomClock(probe, { read: () => estimate, write: (next) => (estimate = next) })
  return {
    clock,
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

test('once it is sure, it asks rarely', async () => {
  const device = givenDevice(5_000)
  device.clock.start()
  await vi.advanceTimersByTimeAsync(10_000)
  const atFirst = device.probes()
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(atFirst).toBeLessThan(40)
  expect(device.probes() - atFirst).toBeLessThanOrEqual(60)
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
  expect(device.errorMs()).toBeCloseTo(0, 3)
})
