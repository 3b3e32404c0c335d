/**
 * What will happen next: an arc becomes tight, or an inner circle's price runs out.
 *
 * Nothing is ever taken off the agenda when a label changes and makes it untrue. Instead what comes up is looked at
 * again: if it is no longer to happen it is dropped, and if it is to happen later it is put back. This is enough as
 * long as whoever makes something happen *earlier* than noted notes it anew, and labels change in forest.ts only,
 * which notes all arcs of a vertex whenever it turns outer or idle.
 */
import { emptyAt, tightAt } from './duals.ts'
import { Arc, type Blossom } from './graph.ts'
import { createHeap } from './heap.ts'

type Event = Arc | Blossom

export type Agenda = {
  /** The time of the search. */
  readonly now: () => number
  readonly note: (event: Event) => void
  /** Lets time pass until something happens; null if nothing ever will. */
  readonly next: () => Event | null
}

export function createAgenda(): Agenda {
  const heap = createHeap<Event>()
  // Many events are due as soon as they are noted. They need no heap, and are taken in order, so that all trees grow
  // alike: many small trees are felled for a quarter of what a few large ones cost.
  let dueNow: Event[] = []
  let taken = 0
  let now = 0

  const dueAt = (event: Event): number => (event instanceof Arc ? tightAt(now, event) : emptyAt(event))

  function note(event: Event): void {
    const due = dueAt(event)
    if (due <= now) dueNow.push(event)
    else if (due < Infinity) heap.push(due, event)
  }

  function next(): Event | null {
    for (let event = dueNow[taken]; event !== undefined; event = dueNow[taken]) {
      taken += 1
      if (dueAt(event) <= now) return event
      note(event)
    }
    dueNow = []
    taken = 0
    for (;;) {
      const noted = heap.pop()
      if (noted === undefined) return null
      const due = dueAt(noted.item)
      if (due <= noted.key) {
        now = noted.key
        return noted.item
      }
      if (due < Infinity) heap.push(due, noted.item)
    }
  }

  return { now: () => now, note, next }
}
