import { useState, type ReactNode } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import type { HostCommand } from '../../../shared/protocol.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole, useSnowball } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { branchOf, type Guest } from './guestFigures.ts'
import styles from './Inviting.module.css'

export type GuestSheetProps = { readonly person: PersonId; readonly onClose: () => void }

/** What can be done about somebody who has signed up. */
export function GuestSheet({ person, onClose }: GuestSheetProps): ReactNode {
  const { signUps } = useSnowball()
  const text = { ...useMessages('hostGuests'), ...useMessages('hostPeople') }
  const guest = signUps.find(({ id }) => id === person)
  // Whoever is erased while the sheet is open is still named in it.
  const [name] = useState(guest?.name ?? '')
  const isThere = guest !== undefined && guest.name !== ''
  return (
    <Sheet title={isThere ? guest.name : name} onClose={onClose}>
      {isThere ? <Deeds guest={guest} onClose={onClose} /> : <p>{text.hasLeft}</p>}
    </Sheet>
  )
}

type DeedsProps = { readonly guest: Guest; readonly onClose: () => void }

function Deeds({ guest: { id: person, name, standing, by, categories }, onClose }: DeedsProps): ReactNode {
  const { signUps } = useSnowball()
  const { labels } = useConsole()
  const text = { ...useMessages('hostGuests'), ...useMessages('hostErasing') }
  const { give, problem, slow } = useHostCommand()
  const { open } = useSheets()
  const thenClose = (command: HostCommand): void => void give(command).then((isDone) => isDone && onClose())
  const through = signUps.find(({ id }) => id === by)?.name ?? ''
  const others = branchOf(signUps, person).length - 1
  const isAnswerable = standing === 'asked' || standing === 'turnedAway'
  const isOnList = standing === 'in' || standing === 'waiting'
  return (
    <div className={styles.form}>
      <p>{[text.standing[standing], ...(through === '' ? [] : [text.through(through)])].join(' · ')}</p>
      {labels.categories.map((label, place) => (label === '' || categories[place] === '' ? null : <p key={label}>{`${label}: ${categories[place] ?? ''}`}</p>))}
      {others > 0 && <p className={styles.why}>{text.cameThrough(others)}</p>}
      {isAnswerable && (
        <Button isBusy={slow === 'answerSignUp'} onClick={() => thenClose({ type: 'answerSignUp', person, isYes: true })}>
          {standing === 'asked' ? text.yes : text.yesAfterAll}
        </Button>
      )}
      {isOnList && (
        <Button look="quiet" isBusy={slow === 'signOffPerson'} onClick={() => thenClose({ type: 'signOffPerson', person })}>
          {text.signOffFor}
        </Button>
      )}
      {(standing === 'asked' || isOnList) && (
        <div>
          <Button look="quiet" isWide onClick={() => thenClose({ type: 'answerSignUp', person, isYes: false })}>
            {standing === 'asked' ? text.no : text.takeOff}
          </Button>
          <p className={styles.why}>{text.takeOffWhy}</p>
        </div>
      )}
      {others > 0 && (
        <Button look="quiet" onClick={() => open({ kind: 'turnAwayBranch', person })}>
          {text.turnAwayBranch(others)}
        </Button>
      )}
      {standing !== 'came' && (
        <Button look="link" aria-label={text.eraseFor(name)} onClick={() => thenClose({ type: 'erasePerson', person })}>
          {text.erase}
        </Button>
      )}
      <Problem reason={problem} />
    </div>
  )
}
