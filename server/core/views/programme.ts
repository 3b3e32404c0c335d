import type { ProgrammeView } from '../../../shared/views.ts'
import type { Item, RoomState } from '../state.ts'
import type { Words } from './words.ts'

/** What is now, what comes next, and all of the evening. */
export function programmeView(state: RoomState, words: Words): ProgrammeView {
  const { items, current, eveningEndsAt } = state.programme
  const now = items.find((item) => item.id === current && !isOver(item, state))
  return {
    items: items.map((item) => ({
      id: item.id,
      plan: item.plan,
      title: item.title === null ? {} : words.textOf(item.title),
      isOver: isOver(item, state),
    })),
    current: now === undefined ? null : currentView(now),
    next: nextOf(state),
    eveningEndsAt,
  }
}

/** Begun, and something else is now; rounds are over when the last clap was. */
function isOver({ id, plan, beganAt }: Item, { programme, meeting }: RoomState): boolean {
  if (beganAt === null) return false
  return id !== programme.current || (plan.kind === 'meeting' && meeting === null)
}

function currentView({ id, plan, beganAt }: Item): ProgrammeView['current'] {
  const startsAt = beganAt ?? 0
  const minutes = 'minutes' in plan ? plan.minutes : null
  return { id, startsAt, endsAt: minutes === null ? null : startsAt + minutes * 60_000 }
}

/** The first after the present one that has not begun; what was put before it is not forgotten. */
function nextOf({ programme: { items, current } }: RoomState): number | null {
  const place = items.findIndex(({ id }) => id === current)
  const coming = [...items.slice(place + 1), ...items.slice(0, place + 1)].find(({ beganAt }) => beganAt === null)
  return coming?.id ?? null
}
