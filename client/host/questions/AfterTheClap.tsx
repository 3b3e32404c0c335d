import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useMessages } from '../../messages/language.ts'
import styles from './AfterTheClap.module.css'
import { QuestionTile } from './QuestionTile.tsx'
import { RoomQuestionsLink } from './RoomQuestionsLink.tsx'
import { useIsCrowded } from './useIsCrowded.ts'
import { useNextQuestion } from './useNextQuestion.ts'

/** The question of the round after `round`: the same, one of a few that fit, any of the deck, or one's own. */
export function AfterTheClap({ round }: { readonly round: number }): ReactNode {
  const { questions } = useConsole().settings
  const text = useMessages('host')
  const { open } = useSheets()
  const { same, others } = useNextQuestion(round)
  const { give, problem, slow } = useHostCommand(round)
  const isCrowded = useIsCrowded(round)
  const choose = (prompt: Parameters<typeof QuestionTile>[0]['choice']): void =>
    void give({ type: 'setPrompt', round: round + 1, prompt })
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{text.afterTheClap}</h2>
        <p className={styles.now}>{questions === 'same' ? text.nowTheSame : text.nowNew}</p>
      </div>
      <div className={styles.tiles} data-crowded={isCrowded} aria-busy={slow !== null}>
        {same !== null && <QuestionTile {...same} words={text.sameQuestion} onChoose={choose} />}
        {others.map(({ key, ...offer }) => (
          <QuestionTile key={key} {...offer} onChoose={choose} />
        ))}
        <button type="button" className={styles.wide} onClick={() => open({ kind: 'question', round: round + 1 })}>
          <span className={styles.own}>{text.writeOwn}</span>
          <span className={styles.all}>{text.allQuestions}</span>
        </button>
      </div>
      <RoomQuestionsLink round={round + 1} />
      <Problem reason={problem} />
    </section>
  )
}
