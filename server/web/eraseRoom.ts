/** `DELETE /api/rooms/CODE`: the host erases a room and everything in it. Theirs alone, by the same header as the log. */
import type { RequestHandler } from 'express'
import { type RoomId, roomCode } from '../../shared/ids.ts'
import type { RoomLog } from '../log/roomLog.ts'
import { hashSecret, sameHash } from '../secrets.ts'
import { bearerOf } from './bearer.ts'

export type EraseRoomParts = { readonly log: Pick<RoomLog, 'findByHost'>; readonly eraseRoom: (room: RoomId) => Promise<void> }

/** Whoever does not hold its secret is not told whether there is such a room. Erased twice is erased. */
export function answerEraseRoom({ log, eraseRoom }: EraseRoomParts): RequestHandler<{ code: string }> {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const hostHash = hashSecret(bearerOf(request.headers))
    const header = await log.findByHost(hostHash)
    const isTheirs = header !== null && sameHash(hostHash, header.hostHash) && header.code === roomCode(request.params.code)
    if (!isTheirs) return void response.status(404).json({ ok: false, reason: 'unknownRoom' })
    await eraseRoom(header.id)
    response.status(204).end()
  }
}
