import type { ReactNode, RefObject } from 'react'
import { useNowAndNextWords } from '../../programme/useNowAndNext.ts'
import styles from './PageFrame.module.css'

export type PageFrameProps = {
  readonly title: string
  /** What people can do about it on their phones. */
  readonly hint: string
  /** Null where all is on one picture. */
  readonly pages: { readonly number: number; readonly of: number } | null
  readonly area: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/** A heading, the page itself, and below it, clear of the way in, what is now. */
export function PageFrame({ title, hint, pages, area, children }: PageFrameProps): ReactNode {
  const { now, next } = useNowAndNextWords()
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <h1>{title}</h1>
        {pages !== null && (
          <p className={styles.number}>
            {pages.number}/{pages.of}
          </p>
        )}
      </header>
      <div ref={area} className={styles.area}>
        {children}
      </div>
      <footer className={styles.foot}>
        <p className={styles.hint}>{hint}</p>
        {now !== null && <p>{next === null ? now : `${now} ${next}`}</p>}
      </footer>
    </main>
  )
}
