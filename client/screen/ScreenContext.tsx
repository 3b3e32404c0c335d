/** What a screen sees beyond what everybody sees: who is here, and who stands where. */
import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { BoardView, ScreenSlices } from '../../shared/views.ts'
import type { Room } from '../room/connection.ts'
import type { RoomStore } from '../room/store.ts'
import { RoomProvider } from '../ui/RoomContext.tsx'

const StoreContext = createContext<RoomStore<ScreenSlices> | null>(null)

export type ScreenProviderProps = { readonly room: Room<ScreenSlices>; readonly children: ReactNode }

export function ScreenProvider({ room, children }: ScreenProviderProps): ReactNode {
  return (
    <RoomProvider room={room}>
      <StoreContext value={room.store}>{children}</StoreContext>
    </RoomProvider>
  )
}

/** Names in order of arrival. */
export function useNames(): readonly string[] {
  return useStore(useScreenStore(), (state) => state.slices.names ?? nobody)
}

/** Who stands where in a round; null while that is not known. */
export function useBoard(round: number): BoardView | null {
  return useStore(
    useScreenStore(),
    (state) => state.slices.boards?.find((board) => board.round === round) ?? null,
  )
}

function useScreenStore(): RoomStore<ScreenSlices> {
  const store = use(StoreContext)
  if (store === null) throw new Error('There is no ScreenProvider above this component.')
  return store
}

const nobody: readonly string[] = []
