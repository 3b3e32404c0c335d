import { useState, type ReactNode } from 'react'
import type { SuggestionView } from '../../../shared/hostViews.ts'
import type { PromptChoice } from '../../../shared/protocol.ts'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Switch } from '../settings/Switch.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './FromTheRoom.module.css'
import { QuestionTile } from './QuestionTile.tsx'
import { useQuestion } from './useQuestion.ts'

type FromTheRoomProps = { readonly round: number; readonly onChoose: (choice: PromptChoice) => void }

/** What people suggested: a tap asks it, with or without the name of who did. Nothing where nobody has. */
export function FromTheRoom({ round, onChoose }: FromTheRoomProps): ReactNode {
  const { suggestions } = useConsole()
  const text = useMessages('hostQuestions')
  const [isNamed, setIsNamed] = useState(false)
  if (suggestions.length === 0) return null
  return (
    <section>
      <h3 className={styles.title}>{text.fromTheRoom}</h3>
      <Switch label={text.withName} why={isNamed ? text.nameIsShown : text.nameIsNotShown} isOn={isNamed} onSwitch={setIsNamed} />
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <Suggested
            key={suggestion.id}
            suggestion={suggestion}
            round={round}
            onAsk={() => onChoose({ kind: 'suggested', id: suggestion.id, isNamed })}
          />
        ))}
      </ul>
    </section>
  )
}

type SuggestedProps = { readonly suggestion: SuggestionView; readonly round: number; readonly onAsk: () => void }

function Suggested({ suggestion, round, onAsk }: SuggestedProps): ReactNode {
  const language = useLanguage()
  const text = messagesIn(language).hostQuestions
  const { give, problem } = useHostCommand()
  const isChosen = useQuestion(round)?.suggestion === suggestion.id
  const words = textIn(suggestion.text, language)
  return (
    <li>
      <QuestionTile words={words} isChosen={isChosen} choice={{ kind: 'suggested', id: suggestion.id, isNamed: false }} onChoose={onAsk} />
      <div className={styles.foot}>
        <span>{suggestion.isAsked ? text.suggestedAndAsked(suggestion.by) : suggestion.by}</span>
        <Button look="link" aria-label={text.dropThis(words)} onClick={() => void give({ type: 'dropSuggestion', id: suggestion.id })}>
          {text.drop}
        </Button>
      </div>
      <Problem reason={problem} />
    </li>
  )
}
