import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { timetableOf } from '../../../shared/timetable.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemHeading } from '../../programme/itemName.ts'
import { useReckoning } from '../../programme/useReckoning.ts'
import { Problem } from '../Problem.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { ItemRow } from './ItemRow.tsx'
import { afterAt, type Placed } from './placing.ts'
import styles from './Programme.module.css'
import { useReorder, type Dragged } from './useReorder.ts'
import { useSteps } from './useSteps.ts'

/** The evening, item by item: a tap opens one, its handle moves it by drag or by the arrow keys. */
export function ProgrammeList(): ReactNode {
  const reckoning = useReckoning()
  const { items, current } = reckoning.programme
  const table = timetableOf(reckoning)
  const language = useLanguage()
  const text = messagesIn(language).hostProgramme
  const { open } = useSheets()
  const { give, problem } = useHostCommand(items)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const { dragged, handle } = useReorder(list, drop)
  const step = useSteps(items, move)
  const stepped = useHandleKeepsFocus(list)

  async function drop(id: number, place: number): Promise<boolean> {
    return await move(items, id, place)
  }

  /** `order`: as the items stand; false if nothing came of it. */
  async function move(order: readonly Placed[], id: number, place: number): Promise<boolean> {
    const item = items.find((known) => known.id === id)
    if (item === undefined || place < 0 || place >= order.length) return false
    const isMoved = await give({ type: 'moveItem', id, after: afterAt(order, id, place) })
    if (isMoved) setSaid(text.movedTo(itemHeading(language, item), place + 1, order.length))
    return isMoved
  }

  return (
    <>
      <ol ref={list} className={styles.list}>
        {items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            isNow={item.id === current?.id}
            time={table.find(({ id }) => id === item.id) ?? null}
            isDragged={dragged?.id === item.id}
            shift={shiftOf(index, item.id, dragged)}
            handle={handle(item.id)}
            onStep={(by) => {
              stepped(item.id)
              step(item.id, by)
            }}
            onOpen={() => open({ kind: 'item', id: item.id })}
          />
        ))}
      </ol>
      <p className="spoken" role="status">
        {said}
      </p>
      <Problem reason={problem} />
    </>
  )
}

/** The dragged one follows the pointer; those between its old place and its new one make way. */
function shiftOf(index: number, id: number, dragged: Dragged | null): number {
  if (dragged === null) return 0
  const { from, to, dy, height } = dragged
  if (id === dragged.id) return dy
  if (index > from && index <= to) return -height
  return index < from && index >= to ? height : 0
}

/** A row that is moved in the page may lose the focus; whoever moves it by keys goes on from there. */
function useHandleKeepsFocus(list: { readonly current: HTMLElement | null }): (id: number) => void {
  const moved = useRef<number | null>(null)
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body
    if (moved.current === null || !isLost) return
    list.current?.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus()
  })
  return (id) => {
    moved.current = id
  }
}
