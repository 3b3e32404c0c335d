import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { conduct } from '../../../client/clap/conduct.ts'
import { armAheadMs, type Signal } from '../../../client/clap/schedule.ts'
import type { CommonView } from '../../../shared/views.ts'
import { moving, someCommon, storeAtZero, talking } from '../someViews.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const round: CommonView['schedule'] = [talking(1, -60_000, 10_000), moving(2, 10_000, 40_000)]

function givenDevice(schedule: CommonView['schedule']) {
  const store = storeAtZero(schedule)
  const told: string[] = []
  const note = (what: string, signal: Signal): void => void told.push(`${what} ${signal.kind} ${signal.round}`)
  const stop = conduct(store, {
    arm: (signal) => {
      note('arm', signal)
      return () => note('stop', signal)
    },
    give: (signal, isSilent) => note(isSilent ? 'show' : 'give', signal),
  })
  return {
    told,
    stop,
    knows: (offsetMs: number, uncertaintyMs: number) =>
      store.setState((state) => ({ clock: { ...state.clock, offsetMs: state.clock.offsetMs + offsetMs, uncertaintyMs } })),
    sees: (next: CommonView['schedule']) => store.setState({ slices: { common: someCommon(next) } }),
  }
}

test('the sound is armed ahead of the clap, and the clap given once', () => {
  const { told } = givenDevice(round)
  vi.advanceTimersByTime(10_000 - armAheadMs - 10)
  expect(told).toEqual([])
  vi.advanceTimersByTime(100)
  expect(told).toEqual(['arm clap 1'])
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
})

test('a pause in the last moment takes the sound back', () => {
  const { told, sees } = givenDevice(round)
  vi.advanceTimersByTime(9_000)
  sees([{ kind: 'paused', startsAt: 9_000, held: 'talking', round: 1, msLeft: 1_000, why: 'host' }])
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'stop clap 1'])
})

test('to a slow clock the server seems to go on too early: the clap sounds all the same', () => {
  const { told, sees } = givenDevice(round)
  vi.advanceTimersByTime(9_980)
  sees([moving(2, 10_000, 40_000)])
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
})

test('a page that is busy as the clap comes, and hears first how the server goes on, gives it all the same', () => {
  const { told, sees } = givenDevice(round)
  vi.advanceTimersByTime(10_000)
  sees([moving(2, 10_000, 40_000)])
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
})

test('a phone that fell asleep just before the clap, and wakes when it is over, is silent', () => {
  const { told, sees, knows } = givenDevice(round)
  vi.advanceTimersByTime(9_980)
  knows(20_000, 1)
  sees([moving(2, 10_000, 40_000)])
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual(['arm clap 1', 'stop clap 1'])
})

test('a wall clock that is set in the last moment makes nobody miss the clap', () => {
  const { told, knows } = givenDevice(round)
  vi.advanceTimersByTime(9_000)
  knows(1_600, Infinity)
  vi.advanceTimersByTime(30)
  knows(-1_600, 2)
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'stop clap 1', 'show clap 1', 'arm clap 1', 'give clap 1'])
})

test('"clap now" is heard at its own time, not at the old one', () => {
  const { told, sees } = givenDevice(round)
  vi.advanceTimersByTime(2_000)
  sees([talking(1, -60_000, 3_500), moving(2, 3_500, 33_500)])
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
  vi.advanceTimersByTime(20_000)
  expect(told).toHaveLength(2)
})

test('a clap that was taken back is given again at its old time', () => {
  const { told, sees } = givenDevice(round)
  sees([talking(1, -60_000, 1_000), moving(2, 1_000, 31_000)])
  vi.advanceTimersByTime(1_500)
  sees(round)
  vi.advanceTimersByTime(10_000)
  expect(told.filter((what) => what === 'give clap 1')).toHaveLength(2)
})

test('a clap that comes to light a second late is only seen, and after three seconds not at all', () => {
  const { told, sees } = givenDevice([talking(1, -60_000, 60_000), moving(2, 60_000, 90_000)])
  sees([talking(1, -60_000, -1_000), moving(2, -1_000, 29_000)])
  expect(told).toEqual(['show clap 1'])
  const later = givenDevice([{ kind: 'gathering', startsAt: -60_000, isLookHere: false }])
  later.sees([talking(1, -60_000, -3_000), moving(2, -3_000, 27_000)])
  expect(later.told).toEqual([])
})

test('[R19] with the server gone, the claps go on as planned', () => {
  const { told } = givenDevice(round)
  vi.advanceTimersByTime(10_100 + 2 * 150_000)
  expect(told.filter((what) => what.startsWith('give'))).toEqual(['give clap 1', 'give talk 2', 'give clap 2', 'give talk 3', 'give clap 3'])
})

test('[R15] where the host claps, a device that hears nothing claps when the wait is over', () => {
  const { told } = givenDevice([{ kind: 'talking', round: 1, startsAt: -60_000, upAt: 10_000, endsAt: 25_000 }, moving(2, 25_000, 55_000)])
  vi.advanceTimersByTime(24_900)
  expect(told).toEqual(['arm clap 1'])
  vi.advanceTimersByTime(200)
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
})

test('[R17] "look here" takes the sound back, and nothing sounds until it is over', () => {
  const { told, sees } = givenDevice(round)
  vi.advanceTimersByTime(8_400)
  sees([{ kind: 'paused', startsAt: 8_400, held: 'talking', round: 1, msLeft: 1_600, why: 'lookHere' }])
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual(['arm clap 1', 'stop clap 1'])
})

test('who leaves the room hears nothing more', () => {
  const { told, stop } = givenDevice(round)
  vi.advanceTimersByTime(9_000)
  stop()
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'stop clap 1'])
})

test('where the time becomes better known, the sound is aimed anew', () => {
  const { told, knows } = givenDevice(round)
  vi.advanceTimersByTime(9_000)
  knows(1, 1)
  expect(told).toEqual(['arm clap 1'])
  knows(5, 1)
  expect(told).toEqual(['arm clap 1', 'stop clap 1', 'arm clap 1'])
})

test('who loses track of the time in the last moment takes the sound back, and only shows the clap', () => {
  const { told, knows } = givenDevice(round)
  vi.advanceTimersByTime(9_000)
  knows(0, 60)
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'stop clap 1', 'show clap 1'])
})

test('who learns the time in the last moment sounds with the others', () => {
  const { told, knows } = givenDevice(round)
  knows(0, Infinity)
  vi.advanceTimersByTime(9_500)
  expect(told).toEqual([])
  knows(0, 1)
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual(['arm clap 1', 'give clap 1'])
})
