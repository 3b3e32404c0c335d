import { useCallback, useSyncExternalStore } from 'react'
import { isEnding, watchEnding } from '../room/ending.ts'
import { useRoom } from './RoomContext.tsx'

/** Whether the last half minute of a talk runs: to be shown, and not to be heard. `turns`: how many take turns; 1 for none. */
export function useIsEnding(turns: number): boolean {
  const { store } = useRoom()
  const subscribe = useCallback((listener: () => void) => watchEnding(store, turns, listener), [store, turns])
  return useSyncExternalStore(subscribe, () => isEnding(store, turns))
}
