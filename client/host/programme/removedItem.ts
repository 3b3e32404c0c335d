/** The item that was removed last, for as long as it can be put back. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Item } from '../../programme/itemName.ts'

type Removed = { readonly item: Item; readonly before: readonly number[] }

/** Nothing waits for it, so nobody need be quick to notice that it was the wrong one (WCAG 2.2.1). */
const keptMs = 60_000

const store = createStore<{ readonly removed: Removed | null }>(() => ({ removed: null }))
let timer: ReturnType<typeof setTimeout> | undefined

export const useRemovedItem = (): Removed | null => useStore(store, ({ removed }) => removed)

export function keepRemoved(removed: Removed | null): void {
  clearTimeout(timer)
  store.setState({ removed })
  if (removed !== null) timer = setTimeout(() => store.setState({ removed: null }), keptMs)
}
