import type { ReactNode } from 'react'
import styles from './ErrorText.module.css'

export type ErrorTextProps = { readonly text: string | null; readonly id?: string }

/** Always in the page, so that a screen reader speaks the text the moment it appears. */
export function ErrorText({ text, id }: ErrorTextProps): ReactNode {
  return (
    <p id={id} className={styles.error} role="alert">
      {text}
    </p>
  )
}
