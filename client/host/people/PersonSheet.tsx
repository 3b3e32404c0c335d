import { useState, type ReactNode } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import type { HostCommand } from '../../../shared/protocol.ts'
import type { RosterEntry } from '../../../shared/hostViews.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useRoster } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { HideName } from './HideName.tsx'
import { MoreAbout } from './more/MoreAbout.tsx'
import { NameForm } from './NameForm.tsx'
import styles from './PersonSheet.module.css'
import { PlaceLine } from './PlaceLine.tsx'

export type PersonSheetProps = { readonly person: PersonId; readonly onClose: () => void }

/** What can be done about one person. */
export function PersonSheet({ person, onClose }: PersonSheetProps): ReactNode {
  const text = useMessages('hostPeople')
  const entry = useRoster().find(({ id }) => id === person)
  // Whoever leaves while the sheet is open is still named in it.
  const [name] = useState(entry?.name ?? '')
  return (
    <Sheet title={entry?.name ?? name} onClose={onClose}>
      {entry === undefined ? <p>{text.hasLeft}</p> : <Deeds entry={entry} onClose={onClose} />}
    </Sheet>
  )
}

type DeedsProps = { readonly entry: RosterEntry; readonly onClose: () => void }

function Deeds({ entry, onClose }: DeedsProps): ReactNode {
  const text = useMessages('hostPeople')
  const { give, problem, slow } = useHostCommand()
  const { id: person, name, place, isHost } = entry
  const thenClose = (command: HostCommand): void => void give(command).then((isDone) => isDone && onClose())
  return (
    <div className={styles.deeds}>
      {place !== null && place.partners.length > 0 && <PlaceLine spot={place.spot}>{text.meetsNow(place.partners)}</PlaceLine>}
      {!isHost && <Resting entry={entry} isBusy={slow === 'restPerson' || slow === 'takePartPerson'} onGive={thenClose} />}
      <NameForm
        label={text.name}
        verb={text.changeName}
        first={name}
        isBusy={slow === 'renamePerson'}
        onName={(written) => thenClose({ type: 'renamePerson', person, name: written })}
      />
      <HideName entry={entry} />
      <MoreAbout entry={entry} />
      {isHost ? (
        <Button look="quiet" onClick={() => thenClose({ type: 'configure', settings: { odd: 'trio' } })}>
          {text.stayOut}
        </Button>
      ) : (
        <Button look="quiet" isBusy={slow === 'removePerson'} onClick={() => thenClose({ type: 'removePerson', person })}>
          {text.remove}
        </Button>
      )}
      <Problem reason={problem} />
    </div>
  )
}

type RestingProps = {
  readonly entry: RosterEntry
  readonly isBusy: boolean
  readonly onGive: (command: HostCommand) => void
}

function Resting({ entry: { id: person, status }, isBusy, onGive }: RestingProps): ReactNode {
  const text = useMessages('hostPeople')
  if (status === 'resting') {
    return (
      <Button isBusy={isBusy} onClick={() => onGive({ type: 'takePartPerson', person })}>
        {text.takePartAgain}
      </Button>
    )
  }
  return (
    <div>
      <Button look="quiet" className={styles.wide} isBusy={isBusy} onClick={() => onGive({ type: 'restPerson', person })}>
        {text.sitOut}
      </Button>
      <p className={styles.why}>{text.sitOutWhy}</p>
    </div>
  )
}
