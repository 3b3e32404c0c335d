import type { ReactNode } from 'react'
import type { AnswerView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useMine } from './Own.tsx'
import styles from './Answers.module.css'
import { useToldLines } from './useToldLines.ts'

/** Who can help with what one seeks, or would like what one offers: a yes gives the two each other's contact. */
export function Answers({ answers }: { readonly answers: readonly AnswerView[] }): ReactNode {
  const text = useMessages('phoneBoard')
  return (
    <section aria-live="polite" className={answers.length === 0 ? undefined : styles.answers}>
      {answers.length > 0 && (
        <>
          <h2 className={styles.heading}>{text.answersFor}</h2>
          <ul>
            {answers.map((answer) => (
              <Answer key={`${answer.entry} ${answer.by}`} answer={answer} />
            ))}
          </ul>
          <p className={styles.small}>{text.answersWhy}</p>
        </>
      )}
    </section>
  )
}

function Answer({ answer }: { readonly answer: AnswerView }): ReactNode {
  const text = useMessages('phoneBoard')
  const card = useMine()?.card
  const { run, isBusy, error } = useCommand()
  const { entry, by, name, kind } = answer
  const words = card?.[kind] ?? ''
  const settle = (isWanted: boolean): void => void run({ type: 'settleAnswer', entry, by, isWanted })
  const lines = useToldLines()(answer)
  return (
    <li className={styles.answer}>
      <p>
        <strong>{kind === 'seeks' ? text.helpsWith(name, words) : text.likes(name, words)}</strong>
      </p>
      {lines.map((line) => (
        <p key={line} className={styles.small}>
          <bdi>{line}</bdi>
        </p>
      ))}
      <div className={styles.buttons}>
        <Button isBusy={isBusy} aria-label={text.about(text.yes, name)} onClick={() => settle(true)}>
          {text.yes}
        </Button>
        <Button look="quiet" isBusy={isBusy} aria-label={text.about(text.no, name)} onClick={() => settle(false)}>
          {text.no}
        </Button>
      </div>
      <ErrorText text={error} />
    </li>
  )
}
