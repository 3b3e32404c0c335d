import type { FormEvent, ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { WritingArea } from '../ui/WritingArea.tsx'
import styles from './SuggestionSheet.module.css'
import { useDraft } from './useDraft.ts'

/** One sentence, sent with Enter. Refused, what was written stays. */
export function SuggestionForm(): ReactNode {
  const text = useMessages('phoneSuggestions')
  const language = useLanguage()
  const { text: words, write } = useDraft('suggestion', '')
  const { run, isBusy, error } = useCommand()

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!isBusy && (await run({ type: 'suggest', text: { [language]: words } }))) write('')
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <WritingArea label={text.yourQuestion} lang={language} value={words} onWrite={write} />
      <ErrorText text={error} />
      <Button type="submit" isBusy={isBusy}>
        {text.send}
      </Button>
    </form>
  )
}
