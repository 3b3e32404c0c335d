import type { ReactNode } from 'react'
import type { NamedPerson } from '../../../shared/hostViews.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Door.module.css'

export type AnswersProps = { readonly person: NamedPerson; readonly says: string }

/** One who waits: yes or no. A no bars the device; it can be taken back, and lifted later. */
export function Answers({ person: { id, name }, says }: AnswersProps): ReactNode {
  const text = useMessages('hostDoor')
  const { give, problem } = useHostCommand()
  return (
    <>
      <div className={styles.name}>
        <p>{says}</p>
        <Problem reason={problem} />
      </div>
      <span className={styles.answers}>
        <Button
          look="quiet"
          className={styles.answer}
          aria-label={text.turnAwayName(name)}
          onClick={() => void give({ type: 'removePerson', person: id })}
        >
          {text.turnAway}
        </Button>
        <Button className={styles.answer} aria-label={text.letInName(name)} onClick={() => void give({ type: 'letIn', person: id })}>
          {text.letIn}
        </Button>
      </span>
    </>
  )
}
