/** How components reach their room: one slice, the present stage, the seconds left, and `send`. */
import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { timeUpAt } from '../../shared/stages.ts'
import type { CommonView, ProgrammeView, StageView } from '../../shared/views.ts'
import type { Room } from '../room/connection.ts'
import type { Link } from '../room/store.ts'
import { presentStage, secondsUntil, stageSecondsLeft, watchSeconds, watchStage } from '../room/watch.ts'
import type { CommonSlices } from '../room/watch.ts'

const RoomContext = createContext<Room<CommonSlices> | null>(null)

export type RoomProviderProps = { readonly room: Room<CommonSlices>; readonly children: ReactNode }

export function RoomProvider({ room, children }: RoomProviderProps): ReactNode {
  return <RoomContext value={room}>{children}</RoomContext>
}

export function useRoom(): Room<CommonSlices> {
  const room = use(RoomContext)
  if (room === null) throw new Error('There is no RoomProvider above this component.')
  return room
}

export function useSend(): Room<CommonSlices>['send'] {
  return useRoom().send
}

export function useLink(): Link {
  return useStore(useRoom().store, (state) => state.link)
}

/** What everybody sees. To be used below a place that has waited for the first view (`useHasArrived`). */
export function useCommon(): CommonView {
  const common = useStore(useRoom().store, (state) => state.slices.common)
  if (common === undefined) throw new Error('The first view has not come yet.')
  return common
}

/** What happens in the room, item by item. */
export function useProgramme(): ProgrammeView {
  return useStore(useRoom().store, (state) => state.slices.programme ?? noProgramme)
}

/** Whether the first view has come. */
export function useHasArrived(): boolean {
  return useStore(useRoom().store, (state) => state.slices.common !== undefined)
}

/** The present stage by this device's room clock; renders anew exactly when it changes, network or not. */
export function useStage(): StageView {
  const { store } = useRoom()
  const subscribe = useCallback((listener: () => void) => watchStage(store, listener), [store])
  const stage = useSyncExternalStore(subscribe, () => presentStage(store))
  if (stage === null) throw new Error('The first view has not come yet.')
  return stage
}

/** Whole seconds until a room-clock instant, on the beat of the room clock; null for none. */
export function useSecondsUntil(at: number | null): number | null {
  const { store } = useRoom()
  const subscribe = useCallback(
    (listener: () => void) => (at === null ? nothingToWatch : watchSeconds(store, at, listener)),
    [store, at],
  )
  return useSyncExternalStore(subscribe, () => (at === null ? null : secondsUntil(store, at)))
}

/** Whole seconds left of the present stage; null where it does not end by the clock, still while paused. */
export function useSeconds(): number | null {
  const { store } = useRoom()
  const stage = useStage()
  const upAt = 'endsAt' in stage ? timeUpAt(stage) : null
  const running = useSecondsUntil(upAt)
  return upAt === null ? stageSecondsLeft(store, stage) : running
}

const noProgramme: ProgrammeView = { items: [], current: null, next: null, eveningEndsAt: null }

const nothingToWatch = (): void => undefined
