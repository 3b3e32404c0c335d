import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { AtDoor } from './AtDoor.tsx'
import { Barred } from './Barred.tsx'
import styles from './Door.module.css'
import { PeopleMost } from './PeopleMost.tsx'
import { useLately } from './useLately.ts'

/** Who comes in, who waits, and the way to put out those who should not have come in. */
export function DoorSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useMessages('hostDoor')
  return (
    <Sheet title={text.door} onClose={onClose}>
      <div className={styles.sheet}>
        <WhoComesIn />
        <AtDoor />
        <UndoJoins />
        <PeopleMost />
        <Barred />
      </div>
    </Sheet>
  )
}

function WhoComesIn(): ReactNode {
  const { door } = useConsole().settings
  const text = useMessages('hostDoor')
  const { give, problem } = useHostCommand()
  const why = { open: text.openWhy, asks: text.asksWhy, locked: text.lockedWhy }[door]
  return (
    <div>
      <Choice<Settings['door']>
        legend={text.whoComesIn}
        options={[
          { value: 'open', label: text.everybody },
          { value: 'asks', label: text.whoILetIn },
          { value: 'locked', label: text.nobodyNew },
        ]}
        value={door}
        onChoose={(wanted) => void give({ type: 'configure', settings: { door: wanted } })}
      />
      <p className={styles.why} role="status">
        {why}
      </p>
      <Problem reason={problem} />
    </div>
  )
}

function UndoJoins(): ReactNode {
  const text = useMessages('hostDoor')
  const { give, problem, slow } = useHostCommand()
  const count = useLately()
  if (count === 0) return <Problem reason={problem} />
  return (
    <div>
      <Button look="quiet" isWide isBusy={slow !== null} onClick={() => void give({ type: 'undoJoins' })}>
        {text.undoJoinsOf(count)}
      </Button>
      <p className={styles.why}>{text.undoJoinsWhy}</p>
      <Problem reason={problem} />
    </div>
  )
}
