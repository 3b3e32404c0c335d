/**
 * What helps the owner of this phone. Kept here alone: the room is told what follows from it (RULES, C), and never why.
 */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Arrangement } from '../../../shared/beckoning.ts'
import { recall, remember } from '../../room/storage.ts'

const kinds = ['sight', 'hearing', 'staying'] as const
export type Need = (typeof kinds)[number]

const store = createStore<{ readonly needs: readonly Need[] }>(() => ({ needs: needsIn(recall('needs') ?? '') }))

export const useNeeds = (): readonly Need[] => useStore(store, ({ needs }) => needs)

/** As they are written where they are kept, in whatever order. */
export function needsIn(words: string): readonly Need[] {
  const kept = words.split(' ')
  return kinds.filter((kind) => kept.includes(kind))
}

export function keepNeeds(needs: readonly Need[]): void {
  remember('needs', needs.join(' '))
  store.setState({ needs })
}

export function arrangementFor(needs: readonly Need[]): Omit<Arrangement, 'where'> {
  const staysAnywhere = needs.length > 0 ? 'anywhere' : 'no'
  return { stays: needs.includes('hearing') ? 'front' : staysAnywhere, beckons: needs.includes('sight') }
}

/** The room has been told by this phone: only the first time does it say so by itself. */
export const isToldIn = (code: string): boolean => recall('needsToldIn') === code
export const rememberToldIn = (code: string): void => remember('needsToldIn', code)
