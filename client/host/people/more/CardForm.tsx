import { useState, type ReactNode } from 'react'
import type { Card } from '../../../../shared/card.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Problem } from '../../Problem.tsx'
import { useHostCommand } from '../../useHostCommand.ts'
import { useMessages } from '../../../messages/language.ts'
import { CategoryFields } from './CategoryFields.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { LanguageChips } from '../../../ui/LanguageChips.tsx'
import styles from './MoreAbout.module.css'
import type { PersonFormProps } from './StayForm.tsx'

/** What is told of a person. Only what was changed here is sent, for they may be writing at it themselves. */
export function CardForm({ entry: { id: person, card: known } }: PersonFormProps): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('hostWishes') }
  const { give, problem, slow } = useHostCommand()
  const [changes, setChanges] = useState<Partial<Card>>({})
  const [saved, setSaved] = useState(changes)
  const card = { ...known, ...changes }
  const isNew = changes !== saved
  const write = (change: Partial<Card>): void => setChanges(isNew ? { ...changes, ...change } : change)

  async function save(): Promise<void> {
    if (await give({ type: 'describePerson', person, card: changes })) setSaved(changes)
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Line label={text.organisation} value={card.organisation} onWrite={(organisation) => write({ organisation })} />
      <GroupChoice group={card.group} onChoose={(group) => write({ group })} />
      <CategoryFields categories={card.categories} onWrite={(categories) => write({ categories })} />
      <div>
        <Line label={text.does} value={card.does} onWrite={(does) => write({ does })} />
        <p className={styles.why}>{text.doesWhy}</p>
      </div>
      <Line label={text.seeks} value={card.seeks} onWrite={(seeks) => write({ seeks })} />
      <div>
        <Line label={text.offers} value={card.offers} onWrite={(offers) => write({ offers })} />
        <p className={styles.why}>{text.helpWhy}</p>
      </div>
      <LanguageChips legend={text.languages} spoken={card.languages} onChoose={(languages) => write({ languages })} />
      {isNew && (
        <Button type="submit" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <p role="status">{Object.keys(saved).length > 0 && !isNew && text.saved}</p>
      <Problem reason={problem} />
    </form>
  )
}

type LineProps = { readonly label: string; readonly value: string; readonly onWrite: (value: string) => void }

function Line({ label, value, onWrite }: LineProps): ReactNode {
  return <Field label={label} value={value} autoComplete="off" onChange={(event) => onWrite(event.target.value)} />
}
