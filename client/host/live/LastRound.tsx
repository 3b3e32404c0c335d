import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useNowAndNextWords } from '../../programme/useNowAndNext.ts'
import styles from './LastRound.module.css'

/** In place of the next question, when there is none. */
export function LastRound(): ReactNode {
  const text = useMessages('host')
  const { next } = useNowAndNextWords()
  return (
    <section>
      <h2 className={styles.title}>{text.afterTheClap}</h2>
      <p>
        {text.everyoneGathers} {next}
      </p>
    </section>
  )
}
