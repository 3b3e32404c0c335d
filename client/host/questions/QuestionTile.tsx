import type { ReactNode } from 'react'
import type { PromptChoice } from '../../../shared/protocol.ts'
import styles from './QuestionTile.module.css'

export type QuestionTileProps = {
  readonly words: string
  readonly isChosen: boolean
  readonly choice: PromptChoice
  readonly onChoose: (choice: PromptChoice) => void
}

/** One question to choose. */
export function QuestionTile({ words, isChosen, choice, onChoose }: QuestionTileProps): ReactNode {
  return (
    <button type="button" className={styles.tile} aria-pressed={isChosen} onClick={() => onChoose(choice)}>
      {words}
    </button>
  )
}
