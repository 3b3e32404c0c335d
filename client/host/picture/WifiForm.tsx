import { useState, type FormEvent, type ReactNode } from 'react'
import type { Wifi } from '../../../shared/wifi.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Wifi.module.css'
import { wifiFault } from './wifiFault.ts'

export type WifiFormProps = { readonly wifi: Wifi | null; readonly onDone: () => void }

export function WifiForm({ wifi, onDone }: WifiFormProps): ReactNode {
  const text = useMessages('hostScreen')
  const { give, problem, slow } = useHostCommand()
  const [kind, setKind] = useState<Wifi['kind']>(wifi?.kind ?? 'wpa')
  const [name, setName] = useState(wifi?.name ?? '')
  const [password, setPassword] = useState(wifi === null || wifi.kind === 'open' ? '' : wifi.password)
  const [hasTried, setHasTried] = useState(false)
  const written: Wifi = kind === 'open' ? { kind, name } : { kind, name, password }
  const fault = hasTried ? wifiFault(written) : null
  const isOfName = fault === 'nameMissing' || fault === 'nameTooLong'

  async function show(shown: Wifi | null): Promise<void> {
    if (await give({ type: 'showWifi', wifi: shown })) onDone()
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    setHasTried(true)
    if (wifiFault(written) === null) void show(written)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={text.wifiName}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={name}
        error={isOfName ? text[fault] : null}
        onChange={(event) => setName(event.target.value)}
      />
      <p className={styles.why}>{text.wifiNameWhy}</p>
      <Choice
        legend={text.wifiKind}
        options={[
          { value: 'wpa', label: text.withPassword },
          { value: 'open', label: text.withoutPassword },
          { value: 'wep', label: text.oldKind },
        ]}
        value={kind}
        onChoose={setKind}
      />
      {kind !== 'open' && (
        <Field
          label={text.wifiPassword}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={password}
          error={fault === null || isOfName ? null : text[fault]}
          onChange={(event) => setPassword(event.target.value)}
        />
      )}
      <Button type="submit" isBusy={slow !== null}>
        {text.wifiSave}
      </Button>
      {wifi !== null && (
        <Button look="quiet" onClick={() => void show(null)}>
          {text.wifiRemove}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
