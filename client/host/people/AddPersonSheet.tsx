import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './NameForm.module.css'

/** People without a phone, one after the other: the sheet stays open, with the field empty again. */
export function AddPersonSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useMessages('hostPeople')
  const { give, problem, slow } = useHostCommand()
  const [name, setName] = useState('')
  const [added, setAdded] = useState<string | null>(null)

  async function add(): Promise<void> {
    setAdded(null)
    if (!(await give({ type: 'addPerson', name }))) return
    setAdded(name.trim())
    setName('')
  }

  return (
    <Sheet title={text.addPerson} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <p>{text.addPersonWhy}</p>
        <Field
          data-first
          label={text.name}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" isBusy={slow !== null}>
          {text.add}
        </Button>
        <Problem reason={problem} />
        <p role="status">{added !== null && text.added(added)}</p>
      </form>
    </Sheet>
  )
}
