import type { ReactNode } from 'react'
import { unreachable } from '../../shared/unreachable.ts'
import type { Undoable } from '../../shared/hostViews.ts'
import { useMessages } from '../messages/language.ts'
import type { Messages } from '../messages/shape.ts'
import { Button } from '../ui/Button.tsx'
import { useSecondsUntil } from '../ui/RoomContext.tsx'
import { useConsole } from './HostContext.tsx'
import { useKeys } from './keys.ts'
import { Problem } from './Problem.tsx'
import { useHostCommand } from './useHostCommand.ts'
import styles from './UndoBar.module.css'

/** For a few seconds: the latest clap, skip or removal, and the way to take it back; longer where many were put out at once. */
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
    <div className={styles.place} role="status">
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

type Texts = Messages['host'] & Messages['hostDoor']

function whatHappened(text: Texts, { kind, name, count }: Undoable): string {
  switch (kind) {
    case 'clap':
      return text.youClapped
    case 'skip':
      return text.talkingStarts
    case 'removal':
      return text.removed(name ?? '')
    case 'joins':
      return text.joinsUndone(count)
    default:
      return unreachable(kind)
  }
}
