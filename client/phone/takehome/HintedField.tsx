import { useRef, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Field } from '../../ui/Field.tsx'
import { KnownNames } from '../KnownNames.tsx'
import { hintsFor, withHint } from './hintsFor.ts'
import { useHints } from './Own.tsx'
import styles from './Sheet.module.css'

export type HintedFieldProps = {
  readonly label: string
  readonly text: string
  readonly error: string | null
  readonly onWrite: (text: string) => void
}

/** A line to write in, and beneath it words that others have written too: buttons, which every phone and reader knows. */
export function HintedField({ label, text, error, onWrite }: HintedFieldProps): ReactNode {
  const { suggestions } = useMessages('phoneCard')
  const input = useRef<HTMLInputElement>(null)
  const hints = hintsFor(text, useHints())

  function choose(hint: string): void {
    onWrite(withHint(text, hint))
    input.current?.focus()
  }

  return (
    <div className={styles.form}>
      <Field
        ref={input}
        label={label}
        value={text}
        error={error}
        onChange={(event) => onWrite(event.target.value)}
        autoComplete="off"
        dir="auto"
        enterKeyHint="done"
      />
      <KnownNames label={suggestions} names={hints} onChoose={choose} />
    </div>
  )
}
