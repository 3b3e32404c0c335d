/** What a room needs of the world round it. */
import type { Rejection } from '../../shared/rejections.ts'
import type { Clock } from '../clock.ts'
import type { Reported } from '../core/matching/match.ts'
import type { MatchingRequest } from '../core/matching/request.ts'
import type { RoomState } from '../core/state.ts'
import type { RoomLog } from '../log/roomLog.ts'
import type { Comer } from './capacity.ts'
import type { Nodes } from './nodes.ts'
import type { Room } from './room.ts'

export type RoomParts = {
  readonly log: RoomLog
  readonly clock: Clock
  readonly nodes?: Nodes
  readonly matcher: (request: MatchingRequest) => Promise<Reported>
  /** Why nobody new may come in now; null if they may. */
  readonly refusesPerson: (state: RoomState, kind: Comer) => Rejection | null
  /** Told once the room is known to have been erased. */
  readonly onGone: (room: Room) => void
  /** A bug, or a log that can't be written: told with where it happened, never with what people wrote. */
  readonly onBug: (error: unknown, where: { readonly room: string; readonly seq: number; readonly command: string }) => void
}
