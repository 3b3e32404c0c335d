import { useState, type ReactNode } from 'react'
import type { OddRule } from '../../../shared/settings.ts'
import { useMessages } from '../../messages/language.ts'
import { lastName, rememberName } from '../../room/identity.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Choice } from '../../ui/Choice.tsx'
import { hostNameField } from './hostNameField.ts'
import styles from './OddNumber.module.css'

/** Three talk, one sits out, or the host makes it even; for that the host needs a name. */
export function OddNumber(): ReactNode {
  const { settings, hostName } = useConsole()
  const text = useMessages('hostSetup')
  const { give, problem, slow } = useHostCommand()
  const [isNaming, setIsNaming] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const [name, setName] = useState(lastName)

  async function choose(odd: OddRule): Promise<void> {
    setIsNaming(odd === 'hostJoins')
    setIsMissing(false)
    if (odd !== 'hostJoins') await give({ type: 'configure', settings: { odd } })
  }

  async function joinIn(): Promise<void> {
    const isMissing = name.trim() === ''
    setIsMissing(isMissing)
    if (isMissing) return
    rememberName(name)
    if (await give({ type: 'hostJoins', name })) setIsNaming(false)
  }

  return (
    <div className={styles.odd}>
      <Choice
        legend={text.odd}
        options={[
          { value: 'trio', label: text.trio },
          { value: 'bye', label: text.bye },
          { value: 'hostJoins', label: text.hostJoins },
        ]}
        value={isNaming ? 'hostJoins' : settings.odd}
        onChoose={(odd) => void choose(odd)}
      />
      {isNaming && (
        <form
          className={styles.naming}
          onSubmit={(event) => {
            event.preventDefault()
            void joinIn()
          }}
        >
          <Field
            label={text.yourName}
            value={name}
            error={isMissing ? text.nameMissing : null}
            ref={focusIt}
            {...hostNameField}
            autoComplete="given-name"
            onChange={(event) => {
              setName(event.target.value)
              setIsMissing(false)
            }}
          />
          <Button type="submit" isBusy={slow !== null}>
            {text.joinIn}
          </Button>
        </form>
      )}
      {!isNaming && settings.odd === 'hostJoins' && hostName !== null && (
        <p className={styles.joins}>{text.joinsAs(hostName)}</p>
      )}
      <Problem reason={problem} />
    </div>
  )
}

/** The field came because the host asked for it: that is where they want to write. */
function focusIt(field: HTMLInputElement | null): void {
  field?.focus()
}
