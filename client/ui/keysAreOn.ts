/** Whether single keys do anything on this device: for whoever speaks to it, or presses them unawares, they can be off. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { recall, remember } from '../room/storage.ts'

const wish = createStore<{ readonly areOn: boolean }>(() => ({ areOn: recall('keys') !== 'off' }))

export const keysAreOn = (): boolean => wish.getState().areOn
export const useKeysAreOn = (): boolean => useStore(wish, ({ areOn }) => areOn)

export function switchKeys(areOn: boolean): void {
  remember('keys', areOn ? 'on' : 'off')
  wish.setState({ areOn })
}
