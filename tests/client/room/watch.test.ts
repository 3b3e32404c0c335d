import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { presentStage, secondsUntil, watchSeconds, watchStage } from '../../../client/room/watch.ts'
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

test('the next stage is there when its time comes, with no word from the server', () => {
  const store = storeAtZero([talking(1, 0, 5_000), moving(2, 5_000, 9_000), talking(2, 9_000, 20_000)])
  const seen: string[] = []
  watchStage(store, () => void seen.push(presentStage(store)?.kind ?? 'none'))
  vi.advanceTimersByTime(4_900)
  expect(seen).toEqual([])
  vi.advanceTimersByTime(200)
  expect(seen).toEqual(['moving'])
  vi.advanceTimersByTime(4_000)
  expect(seen).toEqual(['moving', 'talking'])
})

test('a new schedule is told at once, and its boundaries hold', () => {
  const store = storeAtZero([talking(1, 0, 5_000), moving(2, 5_000, 9_000)])
  const listener = vi.fn<() => void>()
  watchStage(store, listener)
  store.setState({ slices: { common: someCommon([talking(1, 0, 8_000), moving(2, 8_000, 12_000)]) } })
  expect(listener).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(6_000)
  expect(listener).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(2_100)
  expect(presentStage(store)?.kind).toBe('moving')
})

test('seconds fall on the beat of the room clock, down to zero and no further', () => {
  const store = storeAtZero([talking(1, 0, 2_500)])
  const seen: number[] = []
  watchSeconds(store, 2_500, () => void seen.push(secondsUntil(store, 2_500)))
  expect(secondsUntil(store, 2_500)).toBe(3)
  vi.advanceTimersByTime(10_000)
  expect(seen).toEqual([2, 1, 0])
})

test('whoever stops watching is left alone', () => {
  const store = storeAtZero([talking(1, 0, 5_000), moving(2, 5_000, 9_000)])
  const listener = vi.fn<() => void>()
  watchStage(store, listener)()
  vi.advanceTimersByTime(20_000)
  expect(listener).not.toHaveBeenCalled()
})
