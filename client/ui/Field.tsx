import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react'
import { ErrorText } from './ErrorText.tsx'
import styles from './Field.module.css'

export type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string
  /** What is wrong and what to do; null while nothing is. */
  readonly error?: string | null
  readonly ref?: Ref<HTMLInputElement>
}

/** One line to write in. What was typed stays, whatever the error. */
export function Field({ label, error = null, className, ...rest }: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className={className}>
      <label className={styles.field} data-wrong={error !== null} htmlFor={`${id}-input`}>
        <span className={styles.label}>{label}</span>
        <input
          id={`${id}-input`}
          className={styles.input}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          {...rest}
        />
      </label>
      <ErrorText id={`${id}-error`} text={error} />
    </div>
  )
}
