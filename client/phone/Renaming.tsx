import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { rememberName } from '../room/identity.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useCommand } from '../ui/useCommand.ts'
import styles from './Renaming.module.css'
import { useDraft } from './useDraft.ts'

export type RenamingProps = {
  readonly name: string
  /** Opened on purpose: one can type at once. */
  readonly takesFocus?: boolean
  readonly onDone: () => void
}

export function Renaming({ name, takesFocus = false, onDone }: RenamingProps): ReactNode {
  const text = useMessages('phone')
  const common = useMessages('common')
  const draft = useDraft('name', name)
  const { run, isBusy, error } = useCommand()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  async function rename(): Promise<void> {
    const wanted = draft.text
    if (!(await run({ type: 'rename', name: wanted }))) return
    rememberName(wanted)
    draft.settle(wanted)
    onDone()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isBusy) void rename()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        ref={input}
        label={text.changeName}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        error={error}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="done"
      />
      {draft.isChanged && (
        <Button type="submit" isBusy={isBusy}>
          {common.save}
        </Button>
      )}
    </form>
  )
}
