import { latelyMs } from '../../../shared/limits.ts'
import type { RoomState } from '../state.ts'

/** More than these in one minute are no latecomers, and to mend for each of thousands would hold up everybody else. */
const latecomersMost = 12

/** Whether, in the last minute in which anybody came, very many have come into the stage that is on. */
export function isCrowd({ people, stage }: RoomState): boolean {
  const since = people.flatMap(({ joinedAt }) => (joinedAt !== null && joinedAt > stage.startedAt ? [joinedAt] : []))
  const last = since.reduce((latest, at) => Math.max(latest, at), 0)
  return since.filter((at) => at > last - latelyMs).length > latecomersMost
}
