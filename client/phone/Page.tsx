import { useEffect, type ReactNode } from 'react'
import { spotLook } from '../../shared/spots.ts'
import styles from './Page.module.css'

export type PageProps = {
  /** The small line at the top: which room, which round. */
  readonly top?: ReactNode
  readonly children: ReactNode
  /** Fills the whole page with this spot's colour. */
  readonly spot?: number | null
  /** At rest in a pocket: dark, and still readable. */
  readonly isDim?: boolean
}

/** One phone page: a line at the top, and below it one thing. */
export function Page({ top, children, spot = null, isDim = false }: PageProps): ReactNode {
  const colour = spot === null ? undefined : spotLook(spot).colour
  usePageColour(colour)
  return (
    <main className={styles.page} data-spot={colour} data-theme={isDim ? 'dark' : undefined}>
      <header className={styles.top}>{top}</header>
      {children}
    </main>
  )
}

/** The browser's own bars, and what shows when the page is pulled, take the page's colour. */
function usePageColour(colour: number | undefined): void {
  useEffect(() => {
    const root = document.documentElement
    if (colour === undefined) delete root.dataset['spot']
    else root.dataset['spot'] = String(colour)
    const ground = getComputedStyle(root).getPropertyValue(colour === undefined ? '--paper' : '--ground')
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', ground)
  }, [colour])
}
