import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './Check.module.css'
import type { Grade } from './grades.ts'

export type FindingProps = {
  readonly title: string
  readonly grade: Grade
  /** How it is. */
  readonly says: string
  /** What to do about it, where there is something to do. */
  readonly advice?: string | undefined
  readonly children?: ReactNode
}

const signs = { busy: '…', ask: '?', good: '✓', fair: '!', bad: '✕' } as const

/** One thing that was looked at: a sign and a word for how it is, what that means, and what to do. */
export function Finding({ title, grade, says, advice, children }: FindingProps): ReactNode {
  const text = useMessages('check')
  return (
    <li className={styles.finding} data-grade={grade}>
      <span className={styles.sign} aria-hidden="true">
        {signs[grade]}
      </span>
      <div className={styles.words}>
        <h2>
          {title} <span className={styles.grade}>{text[grade]}</span>
        </h2>
        <p>{says}</p>
        {advice !== undefined && <p className={styles.advice}>{advice}</p>}
        {children}
      </div>
    </li>
  )
}
