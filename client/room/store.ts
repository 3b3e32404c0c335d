/** What this device knows of the room: the link, the slices the server sent, and the room clock. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { firstGuess, roomTime, uncertaintyAt, type ClockEstimate } from '../../shared/clockEstimate.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { ViewMessage } from '../../shared/views.ts'

export type Link =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected' }
  /** Gone for now, `since` own time; the connection is being made again by itself. */
  | { readonly kind: 'lost'; readonly since: number }
  /** The server said no; asking again would not help. */
  | { readonly kind: 'refused'; readonly reason: Rejection }
  /** The same person has opened the room in another place, which now has the seat. */
  | { readonly kind: 'elsewhere' }

export type RoomState<Slices> = {
  readonly link: Link
  readonly slices: Partial<Slices>
  readonly epoch: number
  readonly seq: number
  readonly clock: ClockEstimate
}

/** The store as components see it: to read and to follow, not to write. */
export type RoomStore<Slices> = Pick<StoreApi<RoomState<Slices>>, 'getState' | 'getInitialState' | 'subscribe'>

export function createRoomStore<Slices>(): StoreApi<RoomState<Slices>> {
  return createStore<RoomState<Slices>>(() => ({
    link: { kind: 'connecting' },
    slices: {},
    epoch: 0,
    seq: 0,
    // Until the server has said what time it is, the device's own clock is the best there is.
    clock: firstGuess(Date.now(), performance.now()),
  }))
}

/**
 * Takes in a view. Slices are replaced whole, and what is older than what we have changes nothing; nor does what a
 * server tells that has not heard yet that the log began anew.
 */
export function receive<Slices>(state: RoomState<Slices>, message: ViewMessage<Slices>): RoomState<Slices> {
  const { epoch, seq, slices } = message
  if (epoch < state.epoch || (epoch === state.epoch && seq < state.seq)) return state
  return { ...state, epoch, seq, slices: { ...state.slices, ...slices } }
}

/** The room clock now, in milliseconds. */
export function roomNow(state: { readonly clock: ClockEstimate }): number {
  return roomTime(state.clock, performance.now())
}

/**
 * When the room clock shows `at`, by this device's own clock, to better than the whole milliseconds that Safari's and
 * Firefox's count: waits for its next tick, a millisecond at most. The estimate was made from readings that were half a
 * tick old on average, so at the tick itself it is asked for the middle of the one that has ended. An instant rather
 * than a wait, for a busy phone may lose some milliseconds before it comes to waiting.
 */
export function ownTimeOf(state: { readonly clock: ClockEstimate }, at: number): number {
  let { after, tickMs } = nextTick()
  for (let tries = 1; tickMs > tickMostMs && tries < triesMost; tries += 1) ({ after, tickMs } = nextTick())
  return after + at - roomTime(state.clock, after - tickMs / 2)
}

function nextTick(): { readonly after: number; readonly tickMs: number } {
  const before = performance.now()
  let after = before
  for (let looks = 0; after === before && looks < looksMost; looks += 1) after = performance.now()
  return { after, tickMs: after - before }
}

/** A look takes a ten-thousandth of a millisecond or more. Clocks coarser than a few milliseconds are not waited for. */
const looksMost = 20_000
/** What seems a longer tick was the page being stopped in the middle of it; then another is waited for. */
const tickMostMs = 1.5
const triesMost = 4

/** How sure of `roomNow` we are: one standard deviation, in milliseconds. */
export function roomUncertaintyMs(state: { readonly clock: ClockEstimate }): number {
  return uncertaintyAt(state.clock, performance.now())
}
