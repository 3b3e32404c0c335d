/** What a screen sees beyond what everybody sees: who is here, and who stands where. */
import { createContext, use, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { GroupsView, NetworkView, ScreenName, ScreenSlices } from '../../shared/screenViews.ts'
import type { NeedsView } from '../../shared/takeHome.ts'
import { useMessages } from '../messages/language.ts'
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

/** Names in order of arrival, as they are to be shown. */
export function useNames(): readonly string[] {
  const names = useStore(useScreenStore(), (state) => state.slices.names ?? nobody)
  const { guest } = useMessages('screen')
  return useMemo(() => names.map((name) => shown(name, guest)), [names, guest])
}

export type ShownBoard = { readonly entries: readonly ShownEntry[] }
type ShownEntry = { readonly name: string; readonly spot: number | null; readonly partners: readonly string[] }

/** Who stands where in a round; null while that is not known. */
export function useBoard(round: number): ShownBoard | null {
  const board = useStore(useScreenStore(), (state) => state.slices.boards?.find((one) => one.round === round) ?? null)
  const { guest } = useMessages('screen')
  return useMemo(() => {
    if (board === null) return null
    const nameOf = (name: ScreenName): string => shown(name, guest)
    return { entries: board.entries.map(({ name, spot, partners }) => ({ name: nameOf(name), spot, partners: partners.map(nameOf) })) }
  }, [board, guest])
}

/** What the host hides of the picture. */
export function useHides(): ScreenSlices['hides'] {
  return useStore(useScreenStore(), (state) => state.slices.hides ?? nothing)
}

/** What the host has chosen for all screens, and the way into the network. */
export function useLook(): ScreenSlices['look'] {
  return useStore(useScreenStore(), (state) => state.slices.look ?? plainLook)
}

/** What pairs have in common, without names. */
export function useWall(): readonly string[] {
  return useStore(useScreenStore(), (state) => state.slices.wall ?? bare)
}

/** What the room seeks and offers; nothing where the host hides what people have written. */
export function useNeeds(): NeedsView {
  const isPlain = useHides().isPlain
  const needs = useStore(useScreenStore(), (state) => state.slices.needs ?? noNeeds)
  return isPlain ? noNeeds : needs
}

export type ShownNetwork = { readonly names: readonly string[]; readonly pairs: NetworkView['pairs'] }

/** Who talked with whom; no names and no pairs before anybody has. */
export function useNetwork(): ShownNetwork {
  const network = useStore(useScreenStore(), (state) => state.slices.network ?? noNetwork)
  const { guest } = useMessages('screen')
  return useMemo(() => ({ names: network.names.map((name) => shown(name, guest)), pairs: network.pairs }), [network, guest])
}

const shown = (name: ScreenName, guest: (number: number) => string): string => (typeof name === 'number' ? guest(name) : name)

/** Who is in which group, and what they do there. */
export function useGroups(): GroupsView {
  const board = useStore(useScreenStore(), (state) => state.slices.groupBoard ?? nobodyInGroups)
  const { guest } = useMessages('screen')
  return useMemo(() => {
    const nameOf = (name: ScreenName): string => shown(name, guest)
    if (board.kind === 'none') return board
    if (board.kind === 'discussing') return { kind: board.kind, groups: board.groups.map((group) => ({ ...group, names: group.names.map(nameOf) })) }
    const groups = board.groups.map(({ spot, names, turns }) => ({
      spot,
      names: names.map(nameOf),
      turns: turns.map(({ turn, name, presents }) => ({ turn, name: nameOf(name), presents: presents === null ? null : nameOf(presents) })),
    }))
    return { kind: board.kind, groups }
  }, [board, guest])
}

function useScreenStore(): RoomStore<ScreenSlices> {
  const store = use(StoreContext)
  if (store === null) throw new Error('There is no ScreenProvider above this component.')
  return store
}

const nobody: readonly ScreenName[] = []
const nobodyInGroups: ScreenSlices['groupBoard'] = { kind: 'none' }
const nothing: ScreenSlices['hides'] = { title: false, question: false, isPlain: false, askers: [] }
const plainLook: ScreenSlices['look'] = { theme: 'light', secondLanguage: null, wifi: null, shows: 'byTurns' }
const noNeeds: NeedsView = { seeks: [], offers: [] }
const bare: readonly string[] = []
const noNetwork: NetworkView = { names: [], pairs: [] }
