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
  const { store } = useRoom()
  const begin = since + underClapMs
  const subscribe = useCallback(
    (listener: () => void) => watchClock(store, listener, () => pageMs - (msSince(store, begin) % pageMs)),
    [store, begin],
  )
  const turned = useSyncExternalStore(subscribe, () => Math.floor(msSince(store, begin) / pageMs))
  return pages === 0 ? 0 : turned % pages
}

function msSince(store: Room<CommonSlices>['store'], begin: number): number {
  return Math.max(0, roomNow(store.getState()) - begin)
}
