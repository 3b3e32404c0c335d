import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useAtDoor } from '../HostContext.tsx'
import notices from '../people/Notices.module.css'
import { Problem } from '../Problem.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Answers } from './Answers.tsx'
import styles from './Door.module.css'
import { useLately } from './useLately.ts'

/** So many in one minute are more than come through most doors. */
const manyFrom = 40

/** What a host wants to know of the door at once: who waits, and that suddenly very many come. */
export function DoorNews(): ReactNode {
  return (
    <div className={notices.notices}>
      <Waiting />
      <Many />
    </div>
  )
}

function Waiting(): ReactNode {
  const [first, ...others] = useAtDoor()
  const text = useMessages('hostDoor')
  const { open } = useSheets()
  if (first === undefined) return null
  return (
    <div className={`${notices.notice} ${styles.news}`}>
      <Answers key={first.id} person={first} says={text.waitsOutside(first.name)} />
      {others.length > 0 && (
        <Button look="link" className={styles.more} onClick={() => open({ kind: 'door' })}>
          {text.moreOutside(others.length)}
        </Button>
      )}
    </div>
  )
}

function Many(): ReactNode {
  const count = useLately()
  const text = useMessages('hostDoor')
  const { open } = useSheets()
  const { give, problem } = useHostCommand()
  if (count < manyFrom) return <Problem reason={problem} />
  return (
    <div className={`${notices.notice} ${styles.news}`}>
      <p className={styles.name}>{text.many(count)}</p>
      <span className={styles.answers}>
        <Button look="quiet" className={styles.answer} onClick={() => void give({ type: 'undoJoins' })}>
          {text.undoJoins}
        </Button>
        <Button look="quiet" className={styles.answer} onClick={() => open({ kind: 'door' })}>
          {text.door}
        </Button>
      </span>
      <Problem reason={problem} />
    </div>
  )
}
