/**
 * Light, as paper is, or dark for a dark room. The host chooses for all screens; whoever stands at one may switch it,
 * and that holds on this device until the host chooses anew [S4].
 */
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { ScreenTheme } from '../../shared/settings.ts'
import { recall, remember } from '../room/storage.ts'

type Themes = {
  /** The host's choice, as this screen knows it. */
  readonly ofRoom: ScreenTheme
  readonly shown: ScreenTheme
}

const themes = createStore<Themes>(() => ({ ofRoom: 'light', shown: 'light' }))
themes.subscribe(({ ofRoom, shown }) => {
  remember('theme', shown)
  remember('theme.room', ofRoom)
  document.documentElement.dataset.theme = shown
})

/** Before the first picture, so that a dark room is not lit up by a reload. */
export function recallTheme(): void {
  themes.setState({ ofRoom: known(recall('theme.room')), shown: known(recall('theme')) })
}

/** What the host has chosen; where that is what it was, this screen stays as it is. */
export function roomThemeIs(theme: ScreenTheme): void {
  if (theme !== themes.getState().ofRoom) themes.setState({ ofRoom: theme, shown: theme })
}

export function switchTheme(): void {
  themes.setState({ shown: themes.getState().shown === 'dark' ? 'light' : 'dark' })
}

export function useTheme(): ScreenTheme {
  return useStore(themes, ({ shown }) => shown)
}

const known = (stored: string | null): ScreenTheme => (stored === 'dark' ? 'dark' : 'light')
