/** Light, as paper is, or dark for a dark room: chosen on this device, and remembered by it. */
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { recall, remember } from '../room/storage.ts'

export type Theme = 'light' | 'dark'

const theme = createStore<{ readonly theme: Theme }>(() => ({ theme: 'light' }))
theme.subscribe(({ theme }) => {
  document.documentElement.dataset.theme = theme
})

/** Before the first picture, so that a dark room is not lit up by a reload. */
export function recallTheme(): void {
  theme.setState({ theme: recall('theme') === 'dark' ? 'dark' : 'light' })
}

export function switchTheme(): void {
  const next = theme.getState().theme === 'dark' ? 'light' : 'dark'
  remember('theme', next)
  theme.setState({ theme: next })
}

export function useTheme(): Theme {
  return useStore(theme, (state) => state.theme)
}
