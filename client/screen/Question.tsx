import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Fitted } from './Fitted.tsx'
import styles from './Question.module.css'
import type { ShownQuestion } from './useQuestion.ts'

const sizes = [11.5, 10.5, 9.5, 8.75, 8, 7.25, 6.5, 6, 5.5, 5, 4.5, 4, 3.6, 3.3]

export type QuestionProps = ShownQuestion & { readonly className?: string | undefined }

/** What to talk about, as large as it fits, with the other language and who suggested it smaller beneath. */
export function Question({ text, other, by, className }: QuestionProps): ReactNode {
  const { askedBy } = useMessages('screen')
  return (
    <Fitted as="h1" text={text} sizes={sizes} className={className}>
      {other !== null && (
        <p className={styles.other} lang={other.language} dir="auto">
          {other.text}
        </p>
      )}
      {by !== null && <p className={styles.by}>{askedBy(by)}</p>}
    </Fitted>
  )
}
