import { expect, test } from 'vitest'
import { createRoomStore, receive } from '../../../client/room/store.ts'
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

test('two messages of the same moment both count', () => {
  expect(after(view(1, 5, { count: 5 }), view(1, 5, { names: ['Amina'] }))).toEqual({ count: 5, names: ['Amina'] })
})

test('a new epoch begins anew, whatever its numbers', () => {
  expect(after(view(7, 900, { count: 5 }), view(8, 1, { count: 6 }))).toEqual({ count: 6 })
})
