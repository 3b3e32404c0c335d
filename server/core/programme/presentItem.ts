import type { Item, RoomState } from '../state.ts'

/** The item that is now; null before the first, and once the rounds of a meeting are over. */
export function presentItem(state: RoomState): Item | null {
  const { items, current } = state.programme
  return items.find((item) => item.id === current && !isOver(item, state)) ?? null
}

/** Begun, and something else is now; rounds are over when the last clap was. */
export function isOver({ id, plan, beganAt }: Item, { programme, meeting }: RoomState): boolean {
  if (beganAt === null) return false
  return id !== programme.current || (plan.kind === 'meeting' && meeting === null)
}
