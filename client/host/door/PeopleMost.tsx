import { useState, type ReactNode } from 'react'
import { roomPeople } from '../../../shared/limits.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Door.module.css'

/** The host's own limit, in figures; empty is none. */
export function PeopleMost(): ReactNode {
  const { peopleMost } = useConsole().settings
  const text = { ...useMessages('common'), ...useMessages('hostDoor') }
  const { give, problem, slow } = useHostCommand()
  const known = peopleMost === null ? '' : String(peopleMost)
  const [typed, setTyped] = useState(known)
  const [isWrong, setIsWrong] = useState(false)

  function save(): void {
    const wanted = limitIn(typed)
    setIsWrong(wanted === undefined)
    if (wanted !== undefined) void give({ type: 'configure', settings: { peopleMost: wanted } })
  }

  return (
    <form
      className={styles.most}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={text.peopleMost}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={isWrong ? text.notANumber : null}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() !== known && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <p className={styles.why}>{text.peopleMostWhy}</p>
      <Problem reason={problem} />
    </form>
  )
}

/** Null for none, undefined for what is no number. */
function limitIn(typed: string): number | null | undefined {
  const figures = typed.replace(/\s/g, '')
  if (figures === '') return null
  return /^[1-9]\d{0,3}$/.test(figures) ? Math.min(Number(figures), roomPeople) : undefined
}
