import { useState, type ReactNode } from 'react'
import type { RosterEntry } from '../../../../shared/hostViews.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useConsole } from '../../HostContext.tsx'
import { Problem } from '../../Problem.tsx'
import { Switch } from '../../settings/Switch.tsx'
import { useHostCommand } from '../../useHostCommand.ts'
import { useMessages } from '../../../messages/language.ts'
import styles from './MoreAbout.module.css'
import { spotOf } from './written.ts'

export type PersonFormProps = { readonly entry: RosterEntry }

/** Stays in one place, at a spot that matters or at whichever they come to first. */
export function StayForm({ entry: { id: person, stays } }: PersonFormProps): ReactNode {
  const { hasSpots } = useConsole().settings
  const text = useMessages('hostWishes')
  const { give, problem } = useHostCommand()
  return (
    <div>
      <Switch
        label={text.stays}
        why={text.staysWhy}
        isOn={stays !== null}
        onSwitch={(isOn) => void give({ type: 'stayPerson', person, stays: isOn ? { spot: null } : null })}
      />
      <Problem reason={problem} />
      {stays !== null && hasSpots && <StaySpot key={stays.spot} person={person} spot={stays.spot} />}
    </div>
  )
}

type StaySpotProps = { readonly person: RosterEntry['id']; readonly spot: number | null }

function StaySpot({ person, spot }: StaySpotProps): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('hostWishes') }
  const { give, problem, slow } = useHostCommand()
  const present = spot === null ? '' : String(spot)
  const [written, setWritten] = useState(present)
  const [isWrong, setIsWrong] = useState(false)

  function save(): void {
    const wanted = spotOf(written)
    setIsWrong(wanted === 'wrong')
    if (wanted !== 'wrong') void give({ type: 'stayPerson', person, stays: { spot: wanted } })
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={text.staysSpot}
        inputMode="numeric"
        autoComplete="off"
        value={written}
        error={isWrong ? text.spotWrong : null}
        onChange={(event) => {
          setWritten(event.target.value)
          setIsWrong(false)
        }}
      />
      {written.trim() !== present && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
