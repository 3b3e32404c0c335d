import { unreachable } from '../../../shared/unreachable.ts'
import { groupTalk } from '../groups/groupStage.ts'
import type { Item, RoomState } from '../state.ts'

/** The item that is now; null before the first, and once the rounds of a meeting are over. */
export function presentItem(state: RoomState): Item | null {
  const { items, current } = state.programme
  return items.find((item) => item.id === current && !isOver(item, state)) ?? null
}

/** Begun, and something else is now; rounds are over when the last clap was, groups when the room gathers. */
export function isOver({ id, plan, beganAt }: Item, { programme, meeting, stage }: RoomState): boolean {
  if (beganAt === null) return false
  if (id !== programme.current) return true
  switch (plan.kind) {
    case 'gathering':
    case 'speaker':
    case 'fika':
    case 'goodbye':
      return false
    case 'meeting':
      return meeting === null
    case 'introductions':
      return meeting === null && groupTalk(stage)?.kind !== 'introducing'
    case 'groups':
      return groupTalk(stage)?.kind !== 'discussing'
    default:
      return unreachable(plan)
  }
}
