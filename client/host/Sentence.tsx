import type { ReactNode } from 'react'
import { Logo } from '../ui/Logo.tsx'
import styles from './Sentence.module.css'

export type SentenceProps = { readonly title: string; readonly why?: string; readonly children?: ReactNode }

/** A page that says one thing. */
export function Sentence({ title, why, children }: SentenceProps): ReactNode {
  return (
    <main className={styles.page}>
      <Logo className={styles.logo} />
      <h1 className={styles.title}>{title}</h1>
      {why !== undefined && <p className={styles.why}>{why}</p>}
      {children !== undefined && <div className={styles.next}>{children}</div>}
    </main>
  )
}
