import { useState, type FormEvent, type ReactNode } from 'react'
import { cardGraphemes } from '../../../shared/limits.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { LanguageChips } from '../../ui/LanguageChips.tsx'
import { languagesByName } from '../../ui/languagesByName.ts'
import { useCommand } from '../../ui/useCommand.ts'
import { cardChange, languageLine, languagesIn } from './cardChange.ts'
import type { CardSheetProps } from './CardSheet.tsx'
import styles from './CardForm.module.css'
import { HintedField } from './HintedField.tsx'
import { useDraft, type Draft } from '../useDraft.ts'

/** A few lines, none of them needed. What is written stays until it is saved, whatever comes between. */
export function CardForm({ mine: { card, isShown } }: Pick<CardSheetProps, 'mine'>): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('phoneCard') }
  const { run, isBusy, error, reason } = useCommand()
  const lines = {
    offers: useDraft('offers', card.offers),
    seeks: useDraft('seeks', card.seeks),
    does: useDraft('does', card.does),
    languages: useDraft('languages', languageLine(card.languages)),
  }
  const [isSaved, setIsSaved] = useState(false)
  const isByHost = !isShown && `${card.does}${card.seeks}${card.offers}${card.languages.join('')}` !== ''
  const isChanged = Object.values(lines).some((line) => line.isChanged)
  const isTooLong = reason === 'lineTooLong'
  const errorOf = (line: Draft): string | null => (isTooLong && [...line.text].length > cardGraphemes ? text.tooLong(cardGraphemes) : null)

  async function save(): Promise<void> {
    const sent = Object.values(lines).map((line) => ({ line, text: line.text }))
    if (!(await run({ type: 'describeMe', card: cardChange(lines) }))) return
    for (const { line, text } of sent) if (line.isChanged) line.settle(text)
    setIsSaved(true)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isBusy && (isChanged || isByHost)) void save()
  }

  return (
    <form className={styles.form} onSubmit={submit} onInput={() => setIsSaved(false)} noValidate>
      {isByHost && <p className={styles.small}>{text.byHost}</p>}
      <HintedField label={text.offers} text={lines.offers.text} error={errorOf(lines.offers)} onWrite={lines.offers.write} />
      <HintedField label={text.seeks} text={lines.seeks.text} error={errorOf(lines.seeks)} onWrite={lines.seeks.write} />
      <HintedField label={text.does} text={lines.does.text} error={errorOf(lines.does)} onWrite={lines.does.write} />
      <SpokenLanguages line={lines.languages} />
      <ErrorText text={isTooLong ? null : error} />
      {(isChanged || isByHost) && (
        <Button type="submit" isBusy={isBusy}>
          {text.save}
        </Button>
      )}
      <p role="status" className={styles.small}>{isSaved && !isChanged && text.saved}</p>
    </form>
  )
}

/** Folded together: most speak one or two of many. */
function SpokenLanguages({ line }: { readonly line: Draft }): ReactNode {
  const text = useMessages('phoneCard')
  const spoken = languagesIn(line.text)
  const names = languagesByName(useLanguage()).flatMap(({ one, name }) => (spoken.includes(one) ? [name] : []))
  return (
    <details className={styles.languages}>
      <summary>{names.length === 0 ? text.languages : text.speaks(names)}</summary>
      <LanguageChips legend={text.languages} spoken={spoken} onChoose={(chosen) => line.write(languageLine(chosen))} />
    </details>
  )
}
