import type { ReactNode } from 'react'
import { textIn } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useStage } from '../ui/RoomContext.tsx'
import { LinkedSheet } from './LinkedSheet.tsx'
import type { Insider } from './scene.ts'
import { SuggestionForm } from './SuggestionForm.tsx'
import styles from './SuggestionSheet.module.css'

/** Something to talk about, for the host to see. Only while people gather: nobody writes in the middle of a talk. */
export function SuggestionSheet({ you }: { readonly you: Insider }): ReactNode {
  const text = useMessages('phoneSuggestions')
  const isGathering = useStage().kind === 'gathering'
  if (!isGathering) return null
  return (
    <LinkedSheet title={text.suggest} what={text.suggestWhat}>
      {(isOpen) => (
        <>
          {isOpen && <SuggestionForm />}
          <Suggested suggestions={you.suggestions} />
        </>
      )}
    </LinkedSheet>
  )
}

/** Always in the page, so that a screen reader speaks of what comes to stand in it. */
function Suggested({ suggestions }: Pick<Insider, 'suggestions'>): ReactNode {
  const text = useMessages('phoneSuggestions')
  const language = useLanguage()
  const { run, isBusy, error } = useCommand()
  return (
    <section aria-live="polite">
      {suggestions.length > 0 && <h3 className={styles.suggested}>{text.hostHasIt}</h3>}
      <ErrorText text={error} />
      <ul>
        {suggestions.map(({ id, text: words }) => (
          <li key={id} className={styles.suggestion}>
            <span>{textIn(words, language)}</span>
            <Button
              look="link"
              isBusy={isBusy}
              aria-label={text.takeBackThis(textIn(words, language))}
              onClick={() => void run({ type: 'takeBackSuggestion', id })}
            >
              {text.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
