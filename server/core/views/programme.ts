import type { ProgrammeView } from '../../../shared/views.ts'
import { minutesMsOf } from '../lengths.ts'
import { isOver, presentItem } from '../programme/presentItem.ts'
import type { Item, RoomState } from '../state.ts'
import type { Words } from './words.ts'

/** What is now, what comes next, and all of the evening. */
export function programmeView(state: RoomState, words: Words): ProgrammeView {
  const { items, eveningEndsAt } = state.programme
  const now = presentItem(state)
  return {
    items: items.map((item) => ({
      id: item.id,
      plan: item.plan,
      title: item.title === null ? {} : words.textOf(item.title),
      isOver: isOver(item, state),
    })),
    current: now === null ? null : currentView(state, now),
    next: nextOf(state),
    eveningEndsAt,
  }
}

function currentView(state: RoomState, { id, plan, beganAt }: Item): ProgrammeView['current'] {
  const startsAt = beganAt ?? 0
  const minutes = 'minutes' in plan ? plan.minutes : null
  return { id, startsAt, endsAt: minutes === null ? null : startsAt + minutesMsOf(state, minutes) }
}

/** The first after the present one that has not begun; then what was passed over, unless it is goodbye already. */
function nextOf({ programme: { items, current } }: RoomState): number | null {
  const place = items.findIndex(({ id }) => id === current)
  const isGoodbye = items[place]?.plan.kind === 'goodbye'
  const coming = [...items.slice(place + 1), ...(isGoodbye ? [] : items.slice(0, place + 1))]
  return coming.find(({ beganAt }) => beganAt === null)?.id ?? null
}
