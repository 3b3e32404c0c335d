import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './NameForm.module.css'

export type NameFormProps = {
  readonly label: string
  /** What the button does. */
  readonly verb: string
  readonly first: string
  readonly isBusy: boolean
  readonly onName: (name: string) => void
}

/** One name to write. */
export function NameForm({ label, verb, first, isBusy, onName }: NameFormProps): ReactNode {
  const [name, setName] = useState(first)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onName(name)
      }}
    >
      <Field label={label} value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      <Button type="submit" look="quiet" isBusy={isBusy}>
        {verb}
      </Button>
    </form>
  )
}
