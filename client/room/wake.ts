/** Calls `listener` when somebody looks at the page again, or the network is back. Returns the way to stop. */
export function onWake(listener: () => void): () => void {
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') listener()
  }
  // The page coming out of the browser's back-forward cache; its first showing is no waking.
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) listener()
  }
  document.addEventListener('visibilitychange', onVisible)
  window.addEventListener('pageshow', onPageShow)
  window.addEventListener('online', listener)
  return () => {
    document.removeEventListener('visibilitychange', onVisible)
    window.removeEventListener('pageshow', onPageShow)
    window.removeEventListener('online', listener)
  }
}
