import { useEffect } from 'react'

/** The whole link, pasted over the one that was refused, differs only behind the "#"; a browser would stay where it is. */
export function useLinkPasted(): void {
  useEffect(() => {
    const again = (): void => location.reload()
    addEventListener('hashchange', again)
    return () => removeEventListener('hashchange', again)
  }, [])
}
