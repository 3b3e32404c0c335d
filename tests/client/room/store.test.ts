import { expect, test, vi } from 'vitest'
import { createRoomStore, ownTimeOf, receive } from '../../../client/room/store.ts'
import { firstGuess } from '../../../shared/clockEstimate.ts'
import type { ViewMessage } from '../../../shared/views.ts'

type Slices = { readonly names: readonly string[]; readonly count: number }

const start = createRoomStore<Slices>().getState()
const view = (epoch: number, seq: number, slices: Partial<Slices>): ViewMessage<Slices> => ({
  epoch,
  seq,
  now: 0,
  slices,
})

const after = (...messages: ViewMessage<Slices>[]): Partial<Slices> => messages.reduce(receive, start).slices

test('a slice is replaced whole', () => {
  expect(after(view(1, 1, { names: ['Amina', 'Björn'] }), view(1, 2, { names: ['Chidi'] }))).toEqual({
    names: ['Chidi'],
  })
})

test('a slice that a message does not carry stays as it was', () => {
  expect(after(view(1, 1, { names: ['Amina'], count: 1 }), view(1, 2, { count: 2 }))).toEqual({
    names: ['Amina'],
    count: 2,
  })
})

test('within an epoch it never goes back', () => {
  expect(after(view(1, 5, { count: 5 }), view(1, 4, { count: 4 }))).toEqual({ count: 5 })
})

test('an epoch that is over does not come back, whatever its numbers', () => {
  expect(after(view(8, 1, { count: 6 }), view(7, 900, { count: 5 }))).toEqual({ count: 6 })
})

test('two messages of the same moment both count', () => {
  expect(after(view(1, 5, { count: 5 }), view(1, 5, { names: ['Amina'] }))).toEqual({ count: 5, names: ['Amina'] })
})

test('a new epoch begins anew, whatever its numbers', () => {
  expect(after(view(7, 900, { count: 5 }), view(8, 1, { count: 6 }))).toEqual({ count: 6 })
})

test.each([
  ['counts whole milliseconds', { tickMs: 1, stopsAtLook: -1 }],
  ['counts whole milliseconds, in a page that is stopped while it looks', { tickMs: 1, stopsAtLook: 20 }],
  ['is a fine one, in a page that is stopped while it looks', { tickMs: 0.005, stopsAtLook: 1 }],
])('an instant is known to a tenth of a millisecond by a clock that %s', (_, { tickMs, stopsAtLook }) => {
  let trueMs = 0.37
  let looks = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    trueMs += looks === stopsAtLook ? 12.3 : 0.01
    looks += 1
    return Math.floor(trueMs / tickMs) * tickMs
  })
  // The room clock is true; what this device reads is half a tick old on average, and so is all its estimate knows.
  const clock = firstGuess(tickMs / 2, 0)
  expect(Math.abs(ownTimeOf({ clock }, 1_000) - 1_000)).toBeLessThan(0.1)
  vi.restoreAllMocks()
})
