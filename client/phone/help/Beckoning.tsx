import { useState, type FormEvent, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import type { PairingPlace } from '../scene.ts'
import styles from './Beckoning.module.css'

export type BeckoningProps = {
  readonly place: PairingPlace
  /** Partners come in every round, and know where. */
  readonly isAlways: boolean
}

/** "Come to me", and the answer to it. Never required. */
export function Beckoning({ place, isAlways }: BeckoningProps): ReactNode {
  const { beckoning, hasFound } = place
  if (hasFound) return null
  if (beckoning === null || (!beckoning.isWaiting && !beckoning.goes)) return <AskToCome place={place} />
  if (beckoning.goes) return <Answer place={place} names={beckoning.waiting.map(({ name }) => name)} />
  return isAlways || beckoning.coming.length > 0 ? null : <TellWhere place={place} />
}

function AskToCome({ place: { round, partners } }: { readonly place: PairingPlace }): ReactNode {
  const text = useMessages('phoneHelp')
  const { run, isBusy, error } = useCommand()
  return (
    <div className={styles.line}>
      <Button look="link" isBusy={isBusy} onClick={() => void run({ type: 'beckon', round, where: null })}>
        {text.askToCome(partners)}
      </Button>
      <ErrorText text={error} />
    </div>
  )
}

function Answer({ place: { round }, names }: { readonly place: PairingPlace; readonly names: readonly string[] }): ReactNode {
  const text = useMessages('phoneHelp')
  const { run, isBusy, error } = useCommand()
  const [isTold, setIsTold] = useState(false)
  return (
    <div className={styles.line}>
      {!isTold && (
        <Button look="quiet" isBusy={isBusy} onClick={() => void run({ type: 'come', round }).then(setIsTold)}>
          {text.iAmComing}
        </Button>
      )}
      <p role="status">{isTold && text.theyKnow(names)}</p>
      <ErrorText text={error} />
    </div>
  )
}

function TellWhere({ place: { round } }: { readonly place: PairingPlace }): ReactNode {
  const text = useMessages('phoneHelp')
  const language = useLanguage()
  const { run, isBusy, error } = useCommand()
  const [where, setWhere] = useState('')

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!isBusy && where.trim() !== '') await run({ type: 'beckon', round, where: { [language]: where } })
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <Field label={text.tellWhere} value={where} error={error} autoComplete="off" onChange={(event) => setWhere(event.target.value)} />
      {where.trim() !== '' && (
        <Button type="submit" look="quiet" isBusy={isBusy}>
          {text.send}
        </Button>
      )}
    </form>
  )
}
