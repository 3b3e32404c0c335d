import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemName } from '../../programme/itemName.ts'
import { Button } from '../../ui/Button.tsx'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { afterForPutBack } from './placing.ts'
import styles from './Programme.module.css'
import { keepRemoved, useRemovedItem } from './removedItem.ts'

/** "Fika was removed. Undo." */
export function RemovedBar(): ReactNode {
  const removed = useRemovedItem()
  const { items } = useProgramme()
  const language = useLanguage()
  const text = messagesIn(language).hostProgramme
  const { give, problem } = useHostCommand()

  async function putBack(): Promise<void> {
    if (removed === null) return
    const { plan, title } = removed.item
    if (await give({ type: 'addItem', item: { plan, title }, after: afterForPutBack(items, removed.before) })) keepRemoved(null)
  }

  return (
    <div role="status">
      {removed !== null && (
        <div className={styles.removed}>
          <span>{text.removed(itemName(language, removed.item))}</span>
          <Button look="quiet" className={styles.undo} onClick={() => void putBack()}>
            {text.undo}
          </Button>
        </div>
      )}
      <Problem reason={problem} />
    </div>
  )
}
