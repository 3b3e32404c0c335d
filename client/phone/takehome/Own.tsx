/** What the server tells this phone of its owner's own: their card, whom they met, the room's board. */
import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { AnnouncedView, SignUpView } from '../../../shared/inviting.ts'
import type { MineView, NeedsView, TakeHomeView } from '../../../shared/takeHome.ts'
import type { PhoneSlices } from '../../../shared/views.ts'
import type { RoomStore } from '../../room/store.ts'

const OwnContext = createContext<RoomStore<PhoneSlices> | null>(null)

export type OwnProviderProps = { readonly store: RoomStore<PhoneSlices>; readonly children: ReactNode }

export function OwnProvider({ store, children }: OwnProviderProps): ReactNode {
  return <OwnContext value={store}>{children}</OwnContext>
}

export const useMine = (): MineView => useOwn(({ mine }) => mine ?? null)
export const useTakeHome = (): TakeHomeView => useOwn(({ takeHome }) => takeHome ?? later)
export const useNeedsOfRoom = (): NeedsView => useOwn(({ needs }) => needs ?? noNeeds)
export const useHints = (): readonly string[] => useOwn(({ hints }) => hints ?? noHints)
/** The evening to come; null where nobody can sign up. */
export const useAnnounced = (): AnnouncedView => useOwn(({ announced }) => announced ?? null)
export const useSignUp = (): SignUpView => useOwn(({ signUp }) => signUp ?? null)

function useOwn<Value>(pick: (slices: Partial<PhoneSlices>) => Value): Value {
  const store = use(OwnContext)
  if (store === null) throw new Error('There is no OwnProvider above this component.')
  return useStore(store, ({ slices }) => pick(slices))
}

const later: TakeHomeView = { kind: 'later' }
const noNeeds: NeedsView = { seeks: [], offers: [] }
const noHints: readonly string[] = []
