import { useSyncExternalStore } from 'react'

/** Whether the page fills the screen; null where the browser can't do that. */
export function useFullScreen(): boolean | null {
  const isFull = useSyncExternalStore(follow, () => document.fullscreenElement !== null)
  return document.fullscreenEnabled ? isFull : null
}

export function switchFullScreen(): void {
  const change = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
  // The browser may refuse, for instance within a frame; then all stays as it is.
  change.catch(() => undefined)
}

function follow(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
