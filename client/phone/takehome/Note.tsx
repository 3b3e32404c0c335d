import { useState, type FormEvent, type ReactNode } from 'react'
import { pageNoteGraphemes } from '../../../shared/limits.ts'
import type { MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import box from '../../ui/WritingArea.module.css'
import styles from './Sheet.module.css'
import { useDraft } from '../useDraft.ts'

/** For nobody but oneself. */
export function Note({ met: { id: about, note } }: { readonly met: MetView }): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('phoneMet') }
  const { run, isBusy, error, reason } = useCommand()
  const draft = useDraft(`note ${about}`, note)
  const [isSaved, setIsSaved] = useState(false)

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy || !draft.isChanged) return
    const sent = draft.text
    if (!(await run({ type: 'noteDown', about, text: sent }))) return
    draft.settle(sent)
    setIsSaved(true)
  }

  function write(words: string): void {
    setIsSaved(false)
    draft.write(words)
  }

  return (
    <section className={styles.section}>
      <h3>{text.note}</h3>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <label className={box.area}>
          <span className={box.label}>{text.noteWhy}</span>
          <textarea className={box.input} rows={2} dir="auto" value={draft.text} onChange={(event) => write(event.target.value)} />
        </label>
        <ErrorText text={reason === 'textTooLong' ? text.noteTooLong(pageNoteGraphemes) : error} />
        {draft.isChanged && (
          <Button type="submit" look="quiet" isBusy={isBusy}>
            {text.save}
          </Button>
        )}
        <p role="status" className={styles.small}>{isSaved && !draft.isChanged && text.saved}</p>
      </form>
    </section>
  )
}
