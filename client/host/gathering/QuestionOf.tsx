import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { RoomQuestionsLink } from '../questions/RoomQuestionsLink.tsx'
import { useQuestion } from '../questions/useQuestion.ts'
import { useSheets } from '../sheets/SheetsContext.tsx'
import styles from './QuestionOf.module.css'

/** The question of a round that has not begun, and the way to another. */
export function QuestionOf({ round }: { readonly round: number }): ReactNode {
  const question = useQuestion(round)
  const text = useMessages('host')
  const { open } = useSheets()
  return (
    <div className={styles.question}>
      <p className={styles.words} dir="auto">{question?.words}</p>
      <div className={styles.change}>
        <Button look="link" onClick={() => open({ kind: 'question', round })}>
          {text.changeQuestion}
        </Button>
        <RoomQuestionsLink round={round} />
      </div>
    </div>
  )
}
