/** What a room knows of other nodes that serve it from the same log. No node owns a room. */
import type { RoomId } from '../../shared/ids.ts'
import type { OpenShare } from './presence.ts'

export type Nodes = {
  readonly share: (room: RoomId) => OpenShare
  /** Whoever did not write last leaves the room's next step for so long to whoever did, so that not all try at once. */
  readonly deferMs: () => number
  /** In a room that others write to as well, a moment in which more may come, so that fewer appends get in each other's way. */
  readonly gather: () => Promise<void>
  /** How often rooms that nobody drives any more are looked for; null where nobody else could have left one behind. */
  readonly patrolMs: number | null
}

export const onlyNode: Nodes = {
  share: () => () => ({ others: () => [], tell: () => {}, leave: async () => {} }),
  deferMs: () => 0,
  gather: async () => {},
  patrolMs: null,
}
