import type { ReactNode } from 'react'
import styles from './LiveCard.module.css'
import { RoundLine } from './RoundLine.tsx'
import { StageButtons } from './StageButtons.tsx'
import { StageWords } from './StageWords.tsx'
import { TimeRing } from './TimeRing.tsx'

/** On a laptop: time, question and buttons in one card. */
export function LiveCard({ round }: { readonly round: number }): ReactNode {
  return (
    <section className={styles.card}>
      <TimeRing />
      <div className={styles.words}>
        <RoundLine round={round} className={styles.line} />
        <StageWords round={round} />
        <StageButtons />
      </div>
    </section>
  )
}
