/** What happens in the room, item by item: planned, changed and gone through by the host. RULES, E. */
import { programmeItems } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { PlannedItem, ProgrammeCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { ProgrammeEvent } from '../events.ts'
import type { Item, Programme, RoomState } from '../state.ts'
import { beginItem } from './beginItem.ts'

export const noProgramme: Programme = { items: [], current: null, eveningEndsAt: null }

export function decideProgramme(state: RoomState, command: ProgrammeCommand, now: number): Decision {
  const { items } = state.programme
  switch (command.type) {
    case 'planProgramme':
      return plan(items, command.items, command.of)
    case 'addItem': {
      if (items.length >= programmeItems) return refuse('programmeFull')
      const index = placeAfter(items, command.after)
      return index === null ? refuse('unknownItem') : accept({ type: 'itemAdded', ...command.item, index })
    }
    case 'changeItem':
      return isIn(items, command.id) ? accept({ type: 'itemChanged', id: command.id, ...command.item }) : refuse('unknownItem')
    case 'moveItem':
      return move(items, command.id, command.after)
    case 'removeItem':
      return isIn(items, command.id) ? accept({ type: 'itemRemoved', id: command.id }) : accept()
    case 'beginItem':
      return beginItem(state, command, now)
    case 'endEvening':
      return accept({ type: 'eveningEndSet', at: command.at })
    default:
      return unreachable(command)
  }
}

const isIn = (items: readonly Item[], id: number): boolean => items.some((item) => item.id === id)

/** Null where there is no such item to come after. */
function placeAfter(items: readonly Item[], after: number | null): number | null {
  if (after === null) return 0
  const index = items.findIndex((item) => item.id === after)
  return index === -1 ? null : index + 1
}

function plan(items: readonly Item[], planned: readonly PlannedItem[], of: number): Decision {
  if (of !== items.length) return refuse('stale')
  if (planned.length > programmeItems) return refuse('programmeFull')
  const removed = items.map(({ id }) => ({ type: 'itemRemoved', id }) as const)
  return accept(...removed, ...planned.map((item, index) => ({ type: 'itemAdded', ...item, index }) as const))
}

function move(items: readonly Item[], id: number, after: number | null): Decision {
  if (!isIn(items, id) || id === after) return refuse('unknownItem')
  const index = placeAfter(items.filter((item) => item.id !== id), after)
  if (index === null) return refuse('unknownItem')
  return items[index]?.id === id ? accept() : accept({ type: 'itemMoved', id, index })
}

export function evolveProgramme(state: RoomState, event: ProgrammeEvent): RoomState {
  const { programme } = state
  const { items } = programme
  const changed = (change: Partial<Programme>): RoomState => ({ ...state, programme: { ...programme, ...change } })
  switch (event.type) {
    case 'itemAdded': {
      const id = state.counter + 1
      const { plan: planned, title, index } = event
      return { ...changed({ items: items.toSpliced(index, 0, { id, plan: planned, title, beganAt: null }) }), counter: id }
    }
    case 'itemChanged':
      return changed({ items: withItem(items, event.id, { plan: event.plan, title: event.title }) })
    case 'itemMoved': {
      const moved = items.filter(({ id }) => id === event.id)
      return changed({ items: items.filter(({ id }) => id !== event.id).toSpliced(event.index, 0, ...moved) })
    }
    case 'itemRemoved': {
      const current = programme.current === event.id ? null : programme.current
      return changed({ items: items.filter(({ id }) => id !== event.id), current })
    }
    case 'itemBegan':
      return changed({ items: withItem(items, event.id, { beganAt: event.at }), current: event.id })
    case 'eveningEndSet':
      return changed({ eveningEndsAt: event.at })
    default:
      return unreachable(event)
  }
}

const withItem = (items: readonly Item[], id: number, change: Partial<Item>): readonly Item[] =>
  items.map((item) => (item.id === id ? { ...item, ...change } : item))
