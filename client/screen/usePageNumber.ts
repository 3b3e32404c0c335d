import { useCallback, useSyncExternalStore } from 'react'
import type { Room } from '../room/connection.ts'
import { roomNow } from '../room/store.ts'
import { watchClock, type CommonSlices } from '../room/watch.ts'
import { useRoom } from '../ui/RoomContext.tsx'

const pageMs = 6_000
/** The clap lies over the first page for this long, which therefore stays longer. */
const underClapMs = 2_000

/** Which of `pages` shows now, from 0. By the room clock, so that two projectors turn their pages together. */
export function usePageNumber(since: number, pages: number): number {
  const turned = useTurns(since, pageMs)
  return pages === 0 ? 0 : turned % pages
}

/** How often a page has been turned since then, one each `everyMs`. */
export function useTurns(since: number, everyMs: number): number {
  const { store } = useRoom()
  const begin = since + underClapMs
  const subscribe = useCallback(
    (listener: () => void) => watchClock(store, listener, () => everyMs - (msSince(store, begin) % everyMs)),
    [store, begin, everyMs],
  )
  return useSyncExternalStore(subscribe, () => Math.floor(msSince(store, begin) / everyMs))
}

function msSince(store: Room<CommonSlices>['store'], begin: number): number {
  return Math.max(0, roomNow(store.getState()) - begin)
}
