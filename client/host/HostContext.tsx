/** How the console's components reach their room. */
import { createContext, use, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { Room } from '../room/connection.ts'
import { RoomProvider, useCommon, useStage } from '../ui/RoomContext.tsx'
import { useLongLost } from '../ui/useLongLost.ts'

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
export const useAtDoor = (): HostSlices['atDoor'] => useSlice('atDoor')
export const useCalls = (): HostSlices['calls'] => useSlice('calls')
export const useGroups = (): HostSlices['groups'] => useSlice('groups')
export const useEvening = (): HostSlices['evening'] => useSlice('evening')
export const useOnWall = (): HostSlices['onWall'] => useSlice('onWall')
export const useWhoMet = (): HostSlices['whoMet'] => useSlice('whoMet')
export const useAnnounced = (): HostSlices['announced'] => useSlice('announced')
export const useSnowball = (): HostSlices['snowball'] => useSlice('snowball')
export const useDeck = (): HostSlices['deck'] => useSlice('deck')

/** Everybody. Whom they are with is left out where it is an earlier round's. */
export function useRoster(): HostSlices['roster'] {
  const roster = useSlice('roster')
  const isOld = useArePlacesOld()
  return useMemo(() => (isOld ? roster.map((entry) => ({ ...entry, place: null })) : roster), [roster, isOld])
}

/** Cut off from the server, the console goes on with the evening, but knows only who was with whom before. */
export function useArePlacesOld(): boolean {
  const stage = useStage()
  const { rounds } = useCommon()
  return useLongLost() && 'round' in stage && stage.round !== rounds.number
}

function useSlice<Name extends keyof HostSlices>(name: Name): HostSlices[Name] {
  const room = use(HostContext)
  if (room === null) throw new Error('There is no HostProvider above this component.')
  const slice = useStore(room.store, (state): Partial<HostSlices>[Name] => state.slices[name])
  if (slice === undefined) throw new Error('The first view has not come yet.')
  return slice
}
