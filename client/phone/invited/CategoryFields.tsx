import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Field } from '../../ui/Field.tsx'
import { useAnnounced } from '../takehome/Own.tsx'
import styles from './Invited.module.css'
import type { Answers } from './useAnswers.ts'

/** What the host would like to mix. Left empty it is nobody's business, and that is said. */
export function CategoryFields({ answers }: { readonly answers: Answers }): ReactNode {
  const text = useMessages('phoneSignUp')
  const { categories } = useAnnounced() ?? { categories: ['', ''] as const }
  const asked = ([0, 1] as const).filter((category) => categories[category] !== '')
  if (asked.length === 0) return null
  return (
    <>
      {asked.map((category) => (
        <Field
          key={category}
          label={text.ifYouLike(categories[category])}
          value={answers.lines[category].text}
          onChange={(event) => answers.lines[category].write(event.target.value)}
          autoComplete="off"
          dir="auto"
        />
      ))}
      <p className={styles.small}>{text.whyAsked}</p>
    </>
  )
}
