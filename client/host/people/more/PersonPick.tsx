import { useRef, useState, type ReactNode } from 'react'
import type { PersonId } from '../../../../shared/ids.ts'
import { Field } from '../../../ui/Field.tsx'
import { useRoster } from '../../HostContext.tsx'
import { namesLike } from '../peopleFigures.ts'
import { useMessages } from '../../../messages/language.ts'
import chips from '../../../ui/Chips.module.css'
import styles from './MoreAbout.module.css'

/** More than a few names are no longer an offer but a list; one more letter makes them fewer. */
const offeredMost = 6

export type PersonPickProps = { readonly except: PersonId; readonly onPick: (person: PersonId) => Promise<boolean> }

/** Somebody else in the room, by a few letters of their name. Enter takes the first; then the next can be written. */
export function PersonPick({ except, onPick }: PersonPickProps): ReactNode {
  const text = useMessages('hostWishes')
  const others = useRoster().filter(({ id }) => id !== except)
  const [typed, setTyped] = useState('')
  const found = typed.trim() === '' ? [] : namesLike(others, typed)
  const [first] = found
  const field = useRef<HTMLInputElement>(null)

  async function pick(person: PersonId): Promise<void> {
    if (!(await onPick(person))) return
    setTyped('')
    field.current?.focus()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (first !== undefined) void pick(first.id)
      }}
    >
      <Field
        ref={field}
        label={text.otherName}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <div role="status">
        {typed.trim() !== '' && found.length === 0 && <p>{text.noSuchName(typed.trim())}</p>}
      </div>
      {found.length > 0 && (
        <div className={chips.chips}>
          {found.slice(0, offeredMost).map(({ id, name }) => (
            <button key={id} type="button" className={chips.chip} onClick={() => void pick(id)}>
              {name}
            </button>
          ))}
        </div>
      )}
    </form>
  )
}
