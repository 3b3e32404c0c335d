import { useState, type FormEvent, type ReactNode } from 'react'
import type { OpenRoom } from '../../shared/protocol.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { Field } from '../ui/Field.tsx'
import styles from './OpeningForm.module.css'
import { useOpening } from './useOpening.ts'

export type OpeningFormProps = {
  /** What the button says. */
  readonly label: string
  /** The room to open; null where something is still wrong. */
  readonly wanted: () => Omit<OpenRoom, 'hostSecret' | 'passphrase'> | null
  /** The key that the room is to have: the same again leads to the same room. */
  readonly secret?: string | null
  /** For what the room's console is to find. */
  readonly onOpened: (code: string) => void
  readonly children?: ReactNode
}

/** Opens a room, and asks for the operator's passphrase where there is one. */
export function OpeningForm({ label, wanted, secret = null, onOpened, children }: OpeningFormProps): ReactNode {
  const text = useMessages('home')
  const [passphrase, setPassphrase] = useState('')
  const { open, isOpening, problem, needsPassphrase } = useOpening(secret)
  const isAboutPassphrase = problem === 'passphraseNeeded' || problem === 'passphraseWrong'

  function begin(event: FormEvent): void {
    event.preventDefault()
    const room = wanted()
    if (room !== null) void open({ ...room, ...(passphrase === '' ? {} : { passphrase }) }, onOpened)
  }

  return (
    <form className={styles.form} onSubmit={begin} noValidate aria-label={label}>
      {children}
      {needsPassphrase && (
        <Field
          label={text.passphrase}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
          error={isAboutPassphrase ? text[problem] : null}
          type="password"
          autoComplete="off"
          enterKeyHint="go"
        />
      )}
      <div>
        <Button type="submit" isWide isBusy={isOpening}>
          {label}
        </Button>
        <ErrorText text={problem === null || isAboutPassphrase ? null : text[problem]} />
      </div>
    </form>
  )
}
