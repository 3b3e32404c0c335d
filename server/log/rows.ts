/** From rows of the database to what the log's contract speaks of. A row of another shape throws. */
import { z } from 'zod'
import { commandId, roomCode, roomId } from '../../shared/ids.ts'
import type { RoomEvent } from '../core/events.ts'
import type { RoomRecord } from '../words/records.ts'
import type { LogEntry, RoomHeader } from './roomLog.ts'

/** Raised when an event's shape changes; an entry keeps the number it was written under, to be read by. */
export const eventVersion = 1

export const headerColumns =
  'id, code, epoch, host_hash AS hostHash, screen_hash AS screenHash, opened_at AS openedAt'
export const entryColumns = 'seq, at, command_id AS commandId, version, events'

export const readHeader = (row: unknown): RoomHeader => headerRow.parse(row)

export function readEntry(row: unknown): LogEntry {
  const { version: _, events, ...entry } = entryRow.parse(row)
  return { ...entry, events: readEvents(events) }
}

export const readRecord = (row: unknown): RoomRecord => readJson(recordRow.parse(row).record)

const headerRow = z.object({
  id: z.string().transform(roomId),
  code: z
    .string()
    .transform(roomCode)
    .refine((code) => code !== null),
  epoch: z.int(),
  hostHash: z.string(),
  screenHash: z.string(),
  openedAt: z.number(),
})

const entryRow = z.object({
  seq: z.int(),
  at: z.number(),
  commandId: z.string().transform(commandId).nullable(),
  version: z.literal(eventVersion),
  events: z.string(),
})

const recordRow = z.object({ record: z.string() })

// What the log wrote it believes: the columns are checked, but not what the events and records say.
const readEvents = (json: string): readonly RoomEvent[] => JSON.parse(json)
const readJson = (json: string): RoomRecord => JSON.parse(json)
