/** A room's log as a file, for its host: first a line for the room, then one for each entry. Ids only, so it can be shown to anybody. */
import type { Request, RequestHandler, Response } from 'express'
import { roomCode } from '../../shared/ids.ts'
import type { Rejection } from '../../shared/rejections.ts'
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
  readonly callerAddress: CallerAddress
  readonly gate: CodeGate
  readonly clock: Pick<Clock, 'now'>
}

/**
 * The host's secret comes in a header: what stands in an address ends up in histories and other people's logs. Whoever
 * has none learns nothing here of which codes there are, and is counted like anybody who tries them.
 */
export function answerExport({ log, ...parts }: ExportParts & { readonly log: Pick<RoomLog, 'read'> }): RequestHandler<{ code: string }> {
  return forHosts(parts, async (room, _request, response) => {
    // A whole evening is read for nobody but a host: reading it takes the server a while.
    const stored = await log.read(room.header.id)
    if (stored === null) return refuse(response, null)
    response.attachment(`klapp-${stored.header.code}.jsonl`).type('application/jsonl').send(exportText(stored))
  })
}

type Answer = (room: Room, request: Request<{ code: string }>, response: Response) => void | Promise<void>

/** What only a host may have of a room. */
export function forHosts({ findRoom, callerAddress, gate, clock }: ExportParts, answer: Answer): RequestHandler<{ code: string }> {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const arrivedAt = clock.now()
    const code = roomCode(request.params.code)
    const room = code === null ? null : await findRoom(code)
    const hosts = room !== null && opensConsole(hashSecret(bearerOf(request.headers)), room) ? room : null
    const attempt = hosts === null ? ({ kind: 'nothing' } as const) : ({ kind: 'token', room: hosts.header.id } as const)
    const reason = await gate.judge(networkOf(callerAddress(request)), attempt, arrivedAt)
    return hosts === null ? refuse(response, reason) : answer(hosts, request, response)
  }
}

function refuse(response: Response, reason: Rejection | null): void {
  response.status(reason === 'tooManyCodes' ? 429 : 404).json({ ok: false, reason: reason ?? 'unknownRoom' })
}

function opensConsole(secretHash: string, { header, shelf }: Pick<Room, 'header' | 'shelf'>): boolean {
  return sameHash(secretHash, header.hostHash) || linkOf(secretHash, shelf().links(), header) === 'coHost'
}
