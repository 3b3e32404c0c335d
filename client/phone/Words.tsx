import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import styles from './Words.module.css'

export type WordsProps = {
  /** Small, above the heading. */
  readonly over?: string | undefined
  readonly heading: string
  readonly children?: ReactNode
  /** Buttons and what belongs to them, at the foot of the page where a thumb reaches. */
  readonly actions?: ReactNode
}

/** A page that says one thing: the heading in the middle, and perhaps one thing to do. */
export function Words({ over, heading, children, actions }: WordsProps): ReactNode {
  return (
    <>
      <div className={styles.words}>
        {over !== undefined && <p className={styles.over}>{over}</p>}
        <Heading className={styles.heading}>{heading}</Heading>
        {children !== undefined && <div className={styles.text}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </>
  )
}
