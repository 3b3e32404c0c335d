/** From what Redis answers to what was asked for. An answer of another shape throws. */
import { z } from 'zod'
import { type RoomId, roomId } from '../../shared/ids.ts'
import type { LogEntry, RoomHeader, StoredRoom } from '../log/roomLog.ts'
import { readEntry, readHeader, readRecord } from '../log/rows.ts'

export const readRunId = (info: unknown): string => {
  const found = /run_id:(\w+)/.exec(text.parse(info))?.[1]
  if (found === undefined) throw new Error('Redis does not say which run it is in.')
  return found
}

/** Redis's `TIME`: whole seconds, and microseconds of the next. */
export function readMilliseconds(reply: unknown): number {
  const [seconds, microseconds] = z.tuple([text, text]).parse(reply).map(Number)
  return (seconds ?? 0) * 1_000 + (microseconds ?? 0) / 1_000
}

export const readOutcome = (reply: unknown): 'created' | 'codeTaken' | 'hostTaken' | 'appended' | 'conflict' =>
  z.enum(['created', 'codeTaken', 'hostTaken', 'appended', 'conflict']).parse(reply)

export function readMemoryBytes(info: unknown): number {
  const found = /used_memory:(\d+)/.exec(text.parse(info))?.[1]
  if (found === undefined) throw new Error('Redis does not say how much it holds.')
  return Number(found)
}

export const isRewriting = (info: unknown): boolean => /aof_rewrite_(in_progress|scheduled):1/.test(text.parse(info))

export const readNumber = (reply: unknown): number => z.int().parse(reply)

export const readRoomIds = (reply: unknown): readonly RoomId[] => z.array(z.string().transform(roomId)).parse(reply)
export const readRoomId = (reply: unknown): RoomId | null => z.string().transform(roomId).nullable().parse(reply)

export function readStoredHeader(reply: unknown): RoomHeader | null {
  return reply === null ? null : headerIn(fields.parse(reply))
}

export function readStored(reply: unknown): StoredRoom | null {
  if (reply === null) return null
  const [header, entries, records] = stored.parse(reply)
  return {
    header: headerIn(header),
    entries: entries.map(([id, written]) => entryIn(id, written)),
    // In an order of their own, as they are found in any order.
    records: records.map((record) => readRecord({ record })).sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

const text = z.string()
const fields = z.array(text)
const stored = z.tuple([fields, z.array(z.tuple([text, fields])), fields])

function headerIn([id, code, epoch, hostHash, screenHash, openedAt]: readonly string[]): RoomHeader {
  return readHeader({ id, code, epoch: Number(epoch), hostHash, screenHash, openedAt: Number(openedAt) })
}

/** An entry of the stream: its id is `seq-0`, its fields stand in the order in which they were written. */
function entryIn(id: string, [, , , at, , command, , version, , events]: readonly string[]): LogEntry {
  return readEntry({ seq: Number(id.split('-')[0]), at: Number(at), commandId: command === '' ? null : command, version: Number(version), events })
}
