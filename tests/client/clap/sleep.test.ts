import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { conduct } from '../../../client/clap/conduct.ts'
import { createRoomClock } from '../../../client/room/clock.ts'
import { roomNow } from '../../../client/room/store.ts'
import { onWake } from '../../../client/room/wake.ts'
import type { CommonView } from '../../../shared/views.ts'
import { moving, storeAtZero, talking } from '../someViews.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
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
  onWake(clock.wake)
  clock.start()
  return {
    told,
    errorMs: () => Math.abs(roomNow(store.getState()) - roomTrue()),
    /** The device's own clock and its timers stand still; the wall's and the room's do not. Some say when they wake. */
    sleepFor: (ms: number, { isTold = false } = {}) => {
      serverAhead += ms
      // A wall clock is never quite right.
      vi.setSystemTime(Date.now() + ms + 15)
      if (isTold) document.dispatchEvent(new Event('visibilitychange'))
    },
  }
}

test.each([
  ['before the clap', { lockedAfterMs: 30_000, isTold: false, told: [] }],
  ['within the two seconds in which its sound is armed', { lockedAfterMs: 58_900, isTold: false, told: ['arm clap 1', 'stop clap 1'] }],
  ['within its last tenths of a second', { lockedAfterMs: 59_850, isTold: true, told: ['arm clap 1', 'stop clap 1'] }],
  ['within its last tenth of a second', { lockedAfterMs: 59_950, isTold: true, told: ['arm clap 1', 'stop clap 1'] }],
])('a phone that locks %s and wakes 45 s later is silent, and right within 2 s', (_, { lockedAfterMs, isTold, told }) => {
  const phone = givenPhone([talking(1, -60_000, 60_000), moving(2, 60_000, 200_000)])
  vi.advanceTimersByTime(lockedAfterMs)
  phone.sleepFor(45_000, { isTold })
  vi.advanceTimersByTime(isTold ? 0 : 500)
  // Nothing that was armed is left to sound by now.
  expect(phone.told).toEqual(told)
  vi.advanceTimersByTime(isTold ? 2_000 : 1_500)
  expect(phone.errorMs()).toBeLessThan(1)
  vi.advanceTimersByTime(90_000)
  expect(phone.told).toEqual(told)
})

test('a phone that wakes 10 s before the clap claps with the others', () => {
  const phone = givenPhone([talking(1, -60_000, 60_000), moving(2, 60_000, 200_000)])
  vi.advanceTimersByTime(5_000)
  phone.sleepFor(45_000)
  vi.advanceTimersByTime(20_000)
  expect(phone.told).toEqual(['arm clap 1', 'give clap 1'])
})
