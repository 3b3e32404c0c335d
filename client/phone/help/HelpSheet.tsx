import { useState, type FormEvent, type ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { LinkedSheet } from '../LinkedSheet.tsx'
import type { Insider } from '../scene.ts'
import { useDraft } from '../useDraft.ts'
import styles from './HelpSheet.module.css'
import { arrangementFor, keepNeeds, needsIn, rememberToldIn, useNeeds, type Need } from './needs.ts'

/** What makes the evening work for this one person. */
export function HelpSheet({ you }: { readonly you: Insider }): ReactNode {
  const text = useMessages('phoneHelp')
  return (
    <LinkedSheet title={text.title} what={text.what}>
      {(isOpen) => isOpen && <HelpForm you={you} />}
    </LinkedSheet>
  )
}

function HelpForm({ you }: { readonly you: Insider }): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('phoneHelp') }
  const language = useLanguage()
  const { code } = useCommon()
  const chosen = useDraft('needs', presentNeeds(you, useNeeds()).join(' '))
  const where = useDraft('where', you.where === null ? '' : textIn(you.where, language))
  const [isSaved, setIsSaved] = useState(false)
  const { run, isBusy, error } = useCommand()
  const needs = needsIn(chosen.text)
  const { stays, beckons } = arrangementFor(needs)

  function choose(need: Need, isChosen: boolean): void {
    setIsSaved(false)
    chosen.write(isChosen ? [...needs, need].join(' ') : needs.filter((other) => other !== need).join(' '))
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    const words = beckons && where.text.trim() !== '' ? { [language]: where.text } : null
    if (!(await run({ type: 'arrange', stays, beckons, where: words }))) return
    keepNeeds(needs)
    rememberToldIn(code)
    chosen.settle(chosen.text)
    where.settle(where.text)
    setIsSaved(true)
  }

  const options = [
    { need: 'sight', label: text.sight, why: text.sightWhy },
    { need: 'hearing', label: text.hearing, why: text.hearingWhy },
    { need: 'staying', label: text.staying, why: text.stayingWhy },
  ] as const
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      {options.map(({ need, label, why }) => (
        <label key={need} className={styles.need}>
          <input type="checkbox" checked={needs.includes(need)} onChange={(event) => choose(need, event.target.checked)} />
          <span>
            {label} <span className={styles.why}>{why}</span>
          </span>
        </label>
      ))}
      {beckons && <Field label={text.where} value={where.text} autoComplete="off" onChange={(event) => where.write(event.target.value)} />}
      <p className={styles.why}>{text.othersLearn}</p>
      <ErrorText text={error} />
      <Button type="submit" isBusy={isBusy}>
        {text.save}
      </Button>
      <p role="status">{isSaved && text.saved}</p>
    </form>
  )
}

/** What this phone knows; and what the host has arranged, or what it knew before it was told to forget. */
function presentNeeds({ stays, beckons }: Insider, known: readonly Need[]): readonly Need[] {
  if (beckons && !known.includes('sight')) return [...known, 'sight']
  return stays && known.length === 0 ? ['staying'] : known
}
