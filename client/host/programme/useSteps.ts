/** Moving a row by keys: one step after the other, each from where the last has left it, however quickly they come. */
import { useEffect, useRef } from 'react'
import { movedTo, type Placed } from './placing.ts'

type Move = (order: readonly Placed[], id: number, place: number) => Promise<boolean>

/** `move` is true once it has happened. The list itself may be a little late, so that the order is kept here meanwhile. */
export function useSteps(items: readonly Placed[], move: Move): (id: number, by: number) => void {
  const order = useRef(items)
  const last = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    order.current = items
  }, [items])

  async function step(id: number, by: number): Promise<void> {
    const place = order.current.findIndex((item) => item.id === id) + by
    if (await move(order.current, id, place)) order.current = movedTo(order.current, id, place)
  }

  return (id, by) => {
    last.current = last.current.then(() => step(id, by))
  }
}
