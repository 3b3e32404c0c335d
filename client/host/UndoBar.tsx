import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { useSecondsUntil } from '../ui/RoomContext.tsx'
import { useConsole } from './HostContext.tsx'
import { useKeys } from './keys.ts'
import { Problem } from './Problem.tsx'
import { useHostCommand } from './useHostCommand.ts'
import styles from './UndoBar.module.css'
import { whatHappened } from './whatHappened.ts'

/** The latest clap or skip for a few seconds, or who was put out for a minute, and the way to take it back. */
export function UndoBar(): ReactNode {
  const { undoable } = useConsole()
  const text = useMessages('host')
  const doorText = useMessages('hostDoor')
  const seconds = useSecondsUntil(undoable?.until ?? null)
  const { give, problem, slow } = useHostCommand(undoable?.id)
  const open = undoable !== null && seconds !== null && seconds > 0 ? undoable : null
  const takeBack = (): void => {
    if (open !== null) void give({ type: 'undo', id: open.id })
  }
  useKeys(open === null ? {} : { z: takeBack, pageup: takeBack, arrowleft: takeBack })
  return (
    <div className={styles.place}>
      {open !== null && (
        <div className={styles.bar}>
          <span className={styles.words}>{whatHappened({ ...text, ...doorText }, open)}</span>
          <Button look="quiet" className={styles.button} isBusy={slow !== null} onClick={takeBack}>
            {text.takeBack}
          </Button>
        </div>
      )}
      <Problem reason={problem} />
    </div>
  )
}
