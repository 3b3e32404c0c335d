import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { LabelForm } from './LabelForm.tsx'
import styles from './Rules.module.css'

/** Up to two categories in which people should differ. */
export function Differences(): ReactNode {
  const text = useMessages('hostWishes')
  return (
    <div className={styles.form}>
      <div>
        <h3 className={styles.title}>{text.differ}</h3>
        <p className={styles.why}>{text.differWhy}</p>
      </div>
      <LabelForm of="categories" names={[text.firstCategory, text.secondCategory]} />
    </div>
  )
}
