import { useId, type ReactNode } from 'react'
import type { Language } from '../../shared/text.ts'
import styles from './WritingArea.module.css'

export type WritingAreaProps = {
  readonly label: string
  readonly lang: Language
  readonly value: string
  readonly onWrite: (words: string) => void
}

/** A few lines to write in. Enter sends, as a question is one sentence. */
export function WritingArea({ label, lang, value, onWrite }: WritingAreaProps): ReactNode {
  const id = useId()
  return (
    <label className={styles.area} htmlFor={id}>
      <span className={styles.label}>{label}</span>
      <textarea
        id={id}
        className={styles.input}
        lang={lang}
        rows={2}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
    </label>
  )
}
