/** The evening for somebody's calendar. Whoever has the room's code may read of it, and may have it: RULES, I. */
import type { RequestHandler } from 'express'
import { roomCode } from '../../shared/ids.ts'
import { type Language, languages, textIn } from '../../shared/text.ts'
import type { Clock } from '../clock.ts'
import { announcedView } from '../core/views/inviting.ts'
import type { Directory } from '../rooms/directory.ts'
import type { Room } from '../rooms/room.ts'
import { calendarFile } from './calendarFile.ts'
import type { CallerAddress } from './callerAddress.ts'
import type { CodeGate } from './codeGate.ts'
import { networkOf } from './network.ts'

export type CalendarParts = {
  readonly findRoom: Directory['find']
  readonly callerAddress: CallerAddress
  readonly gate: CodeGate
  readonly clock: Pick<Clock, 'now'>
  readonly addresses: () => readonly string[]
}

/** In the language of the page that asks, `?lang=`, or else of the room. Where nothing is announced there is no such file. */
export function answerCalendar({ findRoom, callerAddress, gate, clock, addresses }: CalendarParts): RequestHandler<{ code: string }> {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const arrivedAt = clock.now()
    const code = roomCode(request.params.code)
    const found = code === null ? null : await findRoom(code)
    const room = found === null || found.state().stage.kind === 'closed' ? null : found
    const reason = await gate.judge(networkOf(callerAddress(request)), room === null ? { kind: 'nothing' } : { kind: 'code', room: room.header.id }, arrivedAt)
    const lang = languages.find((language) => language === request.query['lang'])
    const file = room === null || reason !== null ? null : fileOf(room, addressIn(room, addresses()), lang ?? room.state().settings.language)
    if (room === null || file === null) response.status(reason === 'tooManyCodes' ? 429 : 404).json({ ok: false, reason: reason ?? 'unknownRoom' })
    else response.attachment(`klapp-${room.header.code}.ics`).type('text/calendar; charset=utf-8').send(file)
  }
}

function fileOf(room: Room, address: string, language: Language): string | null {
  const { words } = room.shelf()
  const evening = announcedView(room.state(), words)
  if (evening === null) return null
  const { code } = room.header
  return calendarFile({
    id: `${code}@klapp`,
    revision: evening.revision,
    startsAt: evening.startsAt,
    endsAt: evening.endsAt,
    writtenAt: room.now(),
    title: words.title,
    about: textIn(evening.about ?? {}, language),
    venue: textIn(evening.venue ?? {}, language),
    url: `${address}/j/${code}`,
  })
}

/** One that was chosen, and that this computer no longer has, is no use to anybody. */
const addressIn = (room: Room, addresses: readonly string[]): string =>
  addresses.find((address) => address === room.state().address) ?? addresses[0] ?? ''
