/** How the console's components reach their room. */
import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { Room } from '../room/connection.ts'
import { RoomProvider } from '../ui/RoomContext.tsx'

const HostContext = createContext<Room<HostSlices> | null>(null)

export type HostProviderProps = { readonly room: Room<HostSlices>; readonly children: ReactNode }

export function HostProvider({ room, children }: HostProviderProps): ReactNode {
  return (
    <HostContext value={room}>
      <RoomProvider room={room}>{children}</RoomProvider>
    </HostContext>
  )
}

export const useConsole = (): HostSlices['console'] => useSlice('console')
export const useRoster = (): HostSlices['roster'] => useSlice('roster')
export const useDeck = (): HostSlices['deck'] => useSlice('deck')

function useSlice<Name extends keyof HostSlices>(name: Name): HostSlices[Name] {
  const room = use(HostContext)
  if (room === null) throw new Error('There is no HostProvider above this component.')
  const slice = useStore(room.store, (state): Partial<HostSlices>[Name] => state.slices[name])
  if (slice === undefined) throw new Error('The first view has not come yet.')
  return slice
}
