import { useSyncExternalStore } from 'react'

const wide = matchMedia('(min-width: 60rem)')

/** Room for two columns: a laptop, not a phone. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      wide.addEventListener('change', listener)
      return () => wide.removeEventListener('change', listener)
    },
    () => wide.matches,
  )
}
