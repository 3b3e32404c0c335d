import { useState, type ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Problem } from '../../Problem.tsx'
import { useHostCommand } from '../../useHostCommand.ts'
import { useMessages } from '../../../messages/language.ts'
import styles from './MoreAbout.module.css'
import type { PersonFormProps } from './StayForm.tsx'

/** Somebody who moves along and meets nobody of their own. */
export function CompanionForm({ entry: { id: person, card } }: PersonFormProps): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('hostWishes') }
  const { give, problem, slow } = useHostCommand()
  const [companion, setCompanion] = useState(card.companion)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void give({ type: 'describePerson', person, card: { companion } })
      }}
    >
      <div>
        <Field label={text.companion} value={companion} autoComplete="off" onChange={(event) => setCompanion(event.target.value)} />
        <p className={styles.why}>{text.companionWhy}</p>
      </div>
      {companion.trim() !== card.companion && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
