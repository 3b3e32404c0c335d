import { useState, type ReactNode } from 'react'
import type { RosterEntry } from '../../../../shared/hostViews.ts'
import { textIn } from '../../../../shared/text.ts'
import { useLanguage, useMessages } from '../../../messages/language.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Problem } from '../../Problem.tsx'
import { Switch } from '../../settings/Switch.tsx'
import { useHostCommand } from '../../useHostCommand.ts'
import styles from './MoreAbout.module.css'
import type { PersonFormProps } from './StayForm.tsx'

/** Partners come to somebody without a phone; whoever has one says so there, and a host need not know. */
export function BeckonForm({ entry: { id, beckons } }: PersonFormProps): ReactNode {
  return beckons === null ? null : <Form person={id} beckons={beckons} />
}

type FormProps = { readonly person: RosterEntry['id']; readonly beckons: NonNullable<RosterEntry['beckons']> }

function Form({ person, beckons: { isOn, where } }: FormProps): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('hostHelp') }
  const language = useLanguage()
  const known = where === null ? '' : textIn(where, language)
  const [written, setWritten] = useState(known)
  const { give, problem, slow } = useHostCommand()
  const choose = (chosen: boolean): void => {
    const words = chosen && written.trim() !== '' ? { [language]: written } : null
    void give({ type: 'beckonPerson', person, isOn: chosen, where: words })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        choose(true)
      }}
    >
      <Switch label={text.comesToThem} why={text.comesToThemWhy} isOn={isOn} onSwitch={choose} />
      {isOn && <Field label={text.where} value={written} autoComplete="off" onChange={(event) => setWritten(event.target.value)} />}
      {isOn && written.trim() !== known && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
