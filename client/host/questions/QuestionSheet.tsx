import { useState, type ReactNode } from 'react'
import type { PromptChoice } from '../../../shared/protocol.ts'
import { textIn } from '../../../shared/text.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { useDeck } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { FromTheRoom } from './FromTheRoom.tsx'
import { OwnQuestion } from './OwnQuestion.tsx'
import styles from './QuestionSheet.module.css'
import { QuestionTile } from './QuestionTile.tsx'
import { useNextQuestion } from './useNextQuestion.ts'
import { useQuestion } from './useQuestion.ts'

export type QuestionSheetProps = { readonly round: number; readonly onClose: () => void }

/** All questions by theme, and the host's own, for the round talked about now or the next. */
export function QuestionSheet({ round, onClose }: QuestionSheetProps): ReactNode {
  const language = useLanguage()
  const text = { ...messagesIn(language).host, ...messagesIn(language).hostQuestions }
  const themeNames: { readonly [theme: string]: string } = text.theme
  const stage = useStage()
  const deck = useDeck()
  const present = useQuestion(round)
  const { same } = useNextQuestion(round - 1)
  const { give, problem, slow } = useHostCommand()
  const [theme, setTheme] = useState(() => deck.find(({ questions }) => questions.some(({ id }) => id === present?.id))?.theme)
  const shown = deck.find((part) => part.theme === theme) ?? deck[0]

  async function choose(prompt: PromptChoice): Promise<void> {
    if (await give({ type: 'setPrompt', round, prompt })) onClose()
  }

  const isRunning = 'round' in stage
  const isNext = isRunning && stage.round < round
  const title = !isRunning ? text.questionFirst : isNext ? text.questionNext : text.questionNow
  return (
    <Sheet title={title} onClose={onClose}>
      {isNext && same !== null && (
        <div className={styles.same}>
          <QuestionTile {...same} words={text.sameQuestion} onChoose={(choice) => void choose(choice)} />
        </div>
      )}
      <OwnQuestion round={round} onUsed={onClose} />
      <FromTheRoom round={round} onChoose={(choice) => void choose(choice)} />
      <h3 className={styles.or}>{text.orChoose}</h3>
      <Choice
        legend={text.themes}
        isLegendHidden
        options={deck.map((part) => ({ value: part.theme, label: themeNames[part.theme] ?? part.theme }))}
        value={shown?.theme ?? ''}
        onChoose={setTheme}
      />
      <ul className={styles.list} aria-busy={slow !== null}>
        {shown?.questions.map((question) => (
          <li key={question.id}>
            <QuestionTile
              words={textIn(question.text, language)}
              isChosen={question.id === present?.id}
              choice={{ kind: 'deck', id: question.id }}
              onChoose={(choice) => void choose(choice)}
            />
          </li>
        ))}
      </ul>
      <Problem reason={problem} />
    </Sheet>
  )
}
