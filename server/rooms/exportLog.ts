/** A room's log as a file, for its host: first a line for the room, then one for each entry. Ids only, so it can be shown to anybody. */
import type { RequestHandler } from 'express'
import { roomCode } from '../../shared/ids.ts'
import type { RoomLog, StoredRoom } from '../log/roomLog.ts'
import { eventVersion } from '../log/rows.ts'
import { hashSecret, sameHash } from '../secrets.ts'

export function exportText({ header, entries }: Pick<StoredRoom, 'header' | 'entries'>): string {
  const { code, epoch, openedAt } = header
  const lines = [{ klapp: 'log', version: eventVersion, code, epoch, openedAt }, ...entries]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The host's secret comes in a header: what stands in an address ends up in histories and other people's logs. */
export function answerExport(log: Pick<RoomLog, 'findByCode' | 'read'>): RequestHandler<{ code: string }> {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const code = roomCode(request.params.code)
    const id = code === null ? null : await log.findByCode(code)
    const stored = id === null ? null : await log.read(id)
    if (stored === null) return void response.status(404).json({ ok: false, reason: 'unknownRoom' })
    const [, secret = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
    if (!sameHash(hashSecret(secret), stored.header.hostHash)) return void response.status(403).json({ ok: false, reason: 'notAllowed' })
    response.attachment(`klapp-${stored.header.code}.jsonl`).type('application/jsonl').send(exportText(stored))
  }
}
