import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemHeading, type Item } from '../../programme/itemName.ts'
import { Button } from '../../ui/Button.tsx'
import { useProgramme, useStage } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { ItemForm } from './ItemForm.tsx'
import { afterAt } from './placing.ts'
import styles from './Programme.module.css'
import { keepRemoved } from './removedItem.ts'

export type ItemSheetProps = { readonly id: number; readonly onClose: () => void }

/** One item: begin it, change it, move it, take it out. */
export function ItemSheet({ id, onClose }: ItemSheetProps): ReactNode {
  const { items, current } = useProgramme()
  const language = useLanguage()
  const text = messagesIn(language).hostProgramme
  const item = items.find((known) => known.id === id)
  if (item === undefined) return null
  const isNow = current?.id === id
  return (
    <Sheet title={itemHeading(language, item)} onClose={onClose}>
      <div className={styles.sheet}>
        {isNow ? <p className={styles.why}>{text.isNow}</p> : <BeginNow item={item} onClose={onClose} />}
        <ItemForm item={item} isNow={isNow} />
        <Places item={item} isNow={isNow} onClose={onClose} />
      </div>
    </Sheet>
  )
}

/** Any item, out of its turn. Where it would break off rounds it asks once. */
function BeginNow({ item: { id, plan }, onClose }: { readonly item: Item; readonly onClose: () => void }): ReactNode {
  const { current, next } = useProgramme()
  const text = useMessages('hostProgramme')
  const { open } = useSheets()
  const isRunning = 'round' in useStage()
  const { give, problem, slow } = useHostCommand()

  async function begin(): Promise<void> {
    if (isRunning) return open({ kind: 'beginItem', id })
    if (await give({ type: 'beginItem', id, from: current?.id ?? null })) onClose()
  }

  return (
    <div>
      <Button look={id === next && plan.kind !== 'goodbye' ? 'main' : 'quiet'} isWide isBusy={slow !== null} onClick={() => void begin()}>
        {text.beginThis}
      </Button>
      <Problem reason={problem} />
    </div>
  )
}

type PlacesProps = { readonly item: Item; readonly isNow: boolean; readonly onClose: () => void }

/** Where it stands in the list, and whether it does. */
function Places({ item, isNow, onClose }: PlacesProps): ReactNode {
  const { id, plan, title, isOver } = item
  const { items } = useProgramme()
  const text = useMessages('hostProgramme')
  const { open } = useSheets()
  const { give, problem } = useHostCommand(items)
  const place = items.findIndex((known) => known.id === id)
  const moveTo = (to: number): void => void give({ type: 'moveItem', id, after: afterAt(items, id, to) })

  async function duplicate(): Promise<void> {
    if (await give({ type: 'addItem', item: { plan, title }, after: id })) onClose()
  }

  async function remove(): Promise<void> {
    if (isNow || isOver) return open({ kind: 'removeItem', id })
    if (!(await give({ type: 'removeItem', id }))) return
    keepRemoved({ item, before: items.slice(0, place).map((known) => known.id) })
    onClose()
  }

  return (
    <div>
      <p className={styles.place} role="status">
        {text.placeOf(place + 1, items.length)}
      </p>
      <div className={styles.places}>
        <Button look="quiet" className={styles.button} aria-disabled={place === 0} onClick={() => place > 0 && moveTo(place - 1)}>
          {text.moveUp}
        </Button>
        <Button look="quiet" className={styles.button} aria-disabled={place === items.length - 1} onClick={() => place < items.length - 1 && moveTo(place + 1)}>
          {text.moveDown}
        </Button>
        <Button look="quiet" className={styles.button} onClick={() => void duplicate()}>
          {text.duplicate}
        </Button>
        <Button look="quiet" className={styles.button} onClick={() => void remove()}>
          {text.remove}
        </Button>
      </div>
      <Problem reason={problem} />
    </div>
  )
}
