/** Dragging a row of a list to another place, with a finger, a pen or a mouse. */
import { useRef, useState, type PointerEvent, type RefObject } from 'react'
import { placeUnder } from './placing.ts'

export type Dragged = {
  readonly id: number
  /** Where it was, and where it would be now; 0 is the first. */
  readonly from: number
  readonly to: number
  /** How far the pointer has carried it, and how tall it is, in pixels. */
  readonly dy: number
  readonly height: number
}

export type Reorder = {
  readonly dragged: Dragged | null
  /** For the handle of a row. */
  readonly handle: (id: number) => {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

type Row = { readonly id: number; readonly top: number; readonly height: number }
type Held = { readonly rows: readonly Row[]; readonly from: number; readonly y: number }

/** So near to the edge of what is seen, the page follows. */
const edgePx = 72
const followPx = 12

/** `onDrop` is given the new place; what is dragged stays there until its promise is over. */
export function useReorder(list: RefObject<HTMLElement | null>, onDrop: (id: number, to: number) => Promise<unknown>): Reorder {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const held = useRef<Held | null>(null)

  function take(id: number, event: PointerEvent): void {
    const { current } = list
    if (current === null || event.button !== 0 || held.current !== null) return
    const { top } = current.getBoundingClientRect()
    const rows = [...current.children].flatMap((row) => rowOf(row, top))
    const from = rows.findIndex((row) => row.id === id)
    const height = rows[from]?.height ?? 0
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { rows, from, y: event.clientY - top }
    setDragged({ id, from, to: from, dy: 0, height })
  }

  function carry(id: number, event: PointerEvent): void {
    const { current } = list
    if (current === null || held.current === null) return
    followPointer(current, event.clientY)
    const { rows, from, y } = held.current
    const dy = event.clientY - current.getBoundingClientRect().top - y
    const middles = rows.filter((row) => row.id !== id).map(middleOf)
    const own = rows[from]
    if (own !== undefined) setDragged({ id, from, to: placeUnder(middles, middleOf(own) + dy), dy, height: own.height })
  }

  function drop(): void {
    held.current = null
    if (dragged === null) return
    if (dragged.to === dragged.from) return setDragged(null)
    void onDrop(dragged.id, dragged.to).then(() => setDragged(null))
  }

  function cancel(): void {
    held.current = null
    setDragged(null)
  }

  return {
    dragged,
    handle: (id) => ({
      onPointerDown: (event) => take(id, event),
      onPointerMove: (event) => carry(id, event),
      onPointerUp: drop,
      onPointerCancel: cancel,
    }),
  }
}

function rowOf(row: Element, listTop: number): readonly Row[] {
  const id = Number(row.getAttribute('data-item'))
  const { top, height } = row.getBoundingClientRect()
  return Number.isNaN(id) ? [] : [{ id, top: top - listTop, height }]
}

const middleOf = ({ top, height }: Row): number => top + height / 2

function followPointer(list: HTMLElement, y: number): void {
  const scroller = scrollerOf(list)
  const { top, bottom } = scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect()
  if (y < top + edgePx) scroller.scrollBy(0, -followPx)
  if (y > bottom - edgePx) scroller.scrollBy(0, followPx)
}

function scrollerOf(element: HTMLElement): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return document.scrollingElement ?? document.documentElement
}
