import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { conduct } from '../../../client/clap/conduct.ts'
import { createRoomClock } from '../../../client/room/clock.ts'
import { roomNow } from '../../../client/room/store.ts'
import type { CommonView } from '../../../shared/views.ts'
import { moving, storeAtZero, talking } from '../someViews.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wayMs = 20

/** A phone whose room clock shows 0 now, and that asks a server which is 20 ms away. */
function givenPhone(schedule: CommonView['schedule']) {
  const store = storeAtZero(schedule)
  const told: string[] = []
  let serverAhead = -performance.now()
  const roomTrue = (): number => performance.now() + serverAhead
  const clock = createRoomClock({
    probe: (answer) =>
      void setTimeout(() => {
        const at = roomTrue()
        setTimeout(() => answer({ receivedAt: at, sentAt: at }), wayMs)
      }, wayMs),
    read: () => store.getState().clock,
    write: (estimate) => store.setState({ clock: estimate }),
    msToClap: () => null,
  })
  conduct(store, {
    arm: ({ kind, round }) => {
      told.push(`arm ${kind} ${round}`)
      return () => told.push(`stop ${kind} ${round}`)
    },
    give: ({ kind, round }, isSilent) => void told.push(`${isSilent ? 'show' : 'give'} ${kind} ${round}`),
  })
  onTestFinished(clock.stop)
  clock.start()
  return {
    told,
    errorMs: () => Math.abs(roomNow(store.getState()) - roomTrue()),
    /** The device's own clock and its timers stand still; the wall's and the room's do not. */
    sleepFor: (ms: number) => {
      serverAhead += ms
      // A wall clock is never quite right.
      vi.setSystemTime(Date.now() + ms + 15)
    },
  }
}

test.each([
  ['before the clap', 30_000],
  ['within the two seconds in which its sound is armed', 58_900],
])('a phone that locks %s and wakes 45 s later is silent, and right within 2 s', (_, lockedAfterMs) => {
  const phone = givenPhone([talking(1, -60_000, 60_000), moving(2, 60_000, 200_000)])
  vi.advanceTimersByTime(lockedAfterMs)
  phone.sleepFor(45_000)
  vi.advanceTimersByTime(2_000)
  expect(phone.errorMs()).toBeLessThan(1)
  vi.advanceTimersByTime(90_000)
  expect(phone.told.filter((what) => what.startsWith('give'))).toEqual([])
  expect(phone.told.filter((what) => what.startsWith('stop'))).toHaveLength(lockedAfterMs > 58_000 ? 1 : 0)
})

test('a phone that wakes 10 s before the clap claps with the others', () => {
  const phone = givenPhone([talking(1, -60_000, 60_000), moving(2, 60_000, 200_000)])
  vi.advanceTimersByTime(5_000)
  phone.sleepFor(45_000)
  vi.advanceTimersByTime(20_000)
  expect(phone.told).toEqual(['arm clap 1', 'give clap 1'])
})
