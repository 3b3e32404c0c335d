import { useCallback, useSyncExternalStore } from 'react'
import { isEnding, watchEnding } from '../room/ending.ts'
import { useRoom } from './RoomContext.tsx'

/** Whether the last half minute of a talk runs: to be shown, and not to be heard. */
export function useIsEnding(): boolean {
  const { store } = useRoom()
  const subscribe = useCallback((listener: () => void) => watchEnding(store, listener), [store])
  return useSyncExternalStore(subscribe, () => isEnding(store))
}
