import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useMessages } from '../../messages/language.ts'
import { Choice } from '../../ui/Choice.tsx'

/** One question for the whole meeting, or a new one each round. */
export function QuestionMode(): ReactNode {
  const { questions } = useConsole().settings
  const text = useMessages('hostQuestions')
  const { give, problem } = useHostCommand()
  return (
    <>
      <Choice
        legend={text.questionMode}
        isLegendHidden
        options={[
          { value: 'same', label: text.sameAllEvening },
          { value: 'eachRound', label: text.newEachRound },
        ]}
        value={questions}
        onChoose={(wanted) => void give({ type: 'configure', settings: { questions: wanted } })}
      />
      <Problem reason={problem} />
    </>
  )
}
