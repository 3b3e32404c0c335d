import { roomCode, type RoomCode } from '../../shared/ids.ts'

/** The code in what somebody wrote or pasted: a code in any shape, or a whole link to a room. Null if there is none. */
export function codeIn(written: string): RoomCode | null {
  const afterLink = /\/j\/([^/?#]+)/.exec(written)?.[1]
  return roomCode(afterLink ?? written)
}
