/** Where an item goes in the list. An item's place is told by the one it comes after, null at the very beginning. */
import type { Item } from '../../programme/itemName.ts'

export type Placed = Pick<Item, 'id'>

/** What `id` comes after once it stands at `place`, 0 being the first. */
export function afterAt(items: readonly Placed[], id: number, place: number): number | null {
  return items.filter((item) => item.id !== id)[place - 1]?.id ?? null
}

/** The order with `id` at `place`. */
export function movedTo(order: readonly Placed[], id: number, place: number): readonly Placed[] {
  const others = order.filter((item) => item.id !== id)
  return [...others.slice(0, place), { id }, ...others.slice(place)]
}

/** What a new item comes after: the last, or the one before a goodbye that is yet to come. */
export function afterForNew(items: readonly Item[], current: number | null): number | null {
  const last = items.at(-1)
  const isEnd = last !== undefined && last.plan.kind === 'goodbye' && !last.isOver && last.id !== current
  return (isEnd ? items.at(-2) : last)?.id ?? null
}

/** What a removed item comes after when it is put back: the nearest of those it came after that is still there. */
export function afterForPutBack(items: readonly Item[], before: readonly number[]): number | null {
  return before.findLast((id) => items.some((item) => item.id === id)) ?? null
}

/** The place under a row that is dragged: `middles` of the other rows, and where the dragged one's middle is. */
export function placeUnder(middles: readonly number[], middle: number): number {
  return middles.filter((other) => other < middle).length
}
