import { useState, type FormEvent, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { Field } from '../ui/Field.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { WritingArea } from '../ui/WritingArea.tsx'
import { KnownNames } from './KnownNames.tsx'
import { suggestNames } from './nameSuggestions.ts'
import type { Insider } from './scene.ts'
import styles from './TellHost.module.css'
import { useDraft } from './useDraft.ts'
import { useNamesSeen } from './useNamesSeen.ts'

/** Neither a name nor a word is required: the tap alone says enough. Refused, what was written stays. */
export function TellHostForm({ you }: { readonly you: Insider }): ReactNode {
  const text = useMessages('phoneTelling')
  const language = useLanguage()
  const { text: whom, write: writeWhom } = useDraft('tell whom', '')
  const { text: words, write: writeWords } = useDraft('tell words', '')
  const [neverAgain, setNeverAgain] = useState(true)
  const [told, setTold] = useState<{ readonly apartFrom: string | null } | null>(null)
  const { run, isBusy, error, reason } = useCommand()
  const names = suggestNames(useNamesSeen(you), whom)
  const isNamed = whom.trim() !== ''
  const isUnknown = reason === 'unknownPerson'

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const note = words.trim() === '' ? null : { [language]: words }
    const isDone = !isBusy && (await run({ type: 'tellHost', whom: isNamed ? whom : null, words: note, neverAgain: isNamed && neverAgain }))
    if (!isDone) return
    setTold({ apartFrom: isNamed && neverAgain ? whom.trim() : null })
    writeWhom('')
    writeWords('')
  }

  if (told !== null) return <Told apartFrom={told.apartFrom} />
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <Field
        label={text.whom}
        value={whom}
        onChange={(event) => writeWhom(event.target.value)}
        error={isUnknown ? text.nobodyHasThatName : null}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
      />
      <KnownNames label={text.namesYouKnow} names={names} onChoose={writeWhom} />
      {isNamed && (
        <label className={styles.never}>
          <input type="checkbox" checked={neverAgain} onChange={(event) => setNeverAgain(event.target.checked)} />
          <span>
            {text.neverAgain} <span className={styles.why}>{text.neverAgainWhy}</span>
          </span>
        </label>
      )}
      <WritingArea label={text.fewWords} lang={language} value={words} onWrite={writeWords} />
      <ErrorText text={isUnknown ? null : error} />
      <Button type="submit" isBusy={isBusy}>
        {text.send}
      </Button>
    </form>
  )
}

function Told({ apartFrom }: { readonly apartFrom: string | null }): ReactNode {
  const text = useMessages('phoneTelling')
  return (
    <div className={styles.told} role="status">
      <p className={styles.done}>{text.told}</p>
      {apartFrom !== null && <p>{text.apart(apartFrom)}</p>}
      <p>{text.toldWhy}</p>
    </div>
  )
}
