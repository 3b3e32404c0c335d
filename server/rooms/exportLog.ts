/** A room's log as a file, for its host: first a line for the room, then one for each entry. Ids only, so it can be shown to anybody. */
import type { RequestHandler } from 'express'
import { roomCode } from '../../shared/ids.ts'
import type { Clock } from '../clock.ts'
import type { RoomLog, StoredRoom } from '../log/roomLog.ts'
import { eventVersion } from '../log/rows.ts'
import { hashSecret, sameHash } from '../secrets.ts'
import { linkOf } from '../words/links.ts'
import type { Directory } from './directory.ts'
import type { Room } from './room.ts'
import { bearerOf } from '../web/bearer.ts'
import type { CallerAddress } from '../web/callerAddress.ts'
import type { CodeGate } from '../web/codeGate.ts'
import { networkOf } from '../web/network.ts'

export function exportText({ header, entries }: Pick<StoredRoom, 'header' | 'entries'>): string {
  const { code, epoch, openedAt } = header
  const lines = [{ klapp: 'log', version: eventVersion, code, epoch, openedAt }, ...entries]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

export type ExportParts = {
  readonly findRoom: Directory['find']
  readonly log: Pick<RoomLog, 'read'>
  readonly callerAddress: CallerAddress
  readonly gate: CodeGate
  readonly clock: Pick<Clock, 'now'>
}

/**
 * The host's secret comes in a header: what stands in an address ends up in histories and other people's logs. Whoever
 * has none learns nothing here of which codes there are, and is counted like anybody who tries them.
 */
export function answerExport({ findRoom, log, callerAddress, gate, clock }: ExportParts): RequestHandler<{ code: string }> {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const arrivedAt = clock.now()
    const code = roomCode(request.params.code)
    const room = code === null ? null : await findRoom(code)
    const hosts = room !== null && opensConsole(hashSecret(bearerOf(request.headers)), room) ? room.header.id : null
    const attempt = hosts === null ? ({ kind: 'nothing' } as const) : ({ kind: 'token', room: hosts } as const)
    const reason = await gate.judge(networkOf(callerAddress(request)), attempt, arrivedAt)
    // A whole evening is read for nobody but a host: reading it takes the server a while.
    const stored = hosts === null ? null : await log.read(hosts)
    if (stored === null) return void response.status(reason === 'tooManyCodes' ? 429 : 404).json({ ok: false, reason: reason ?? 'unknownRoom' })
    response.attachment(`klapp-${stored.header.code}.jsonl`).type('application/jsonl').send(exportText(stored))
  }
}

function opensConsole(secretHash: string, { header, shelf }: Pick<Room, 'header' | 'shelf'>): boolean {
  return sameHash(secretHash, header.hostHash) || linkOf(secretHash, shelf().links(), header) === 'coHost'
}
