/**
 * The log in one SQLite file. An append is compared with the room's last number in the transaction that writes
 * it, so of two writers exactly one wins, and what it wrote is on disk before anybody is told.
 */
import type Database from 'libsql'
import { z } from 'zod'
import { openDatabase } from './database.ts'
import { groupCommit } from './groupCommit.ts'
import { commandedAt, numberAfter } from './numbers.ts'
import type { Append, RoomLog } from './roomLog.ts'
import { entryColumns, eventVersion, headerColumns, readEntry, readHeader, readRecord } from './rows.ts'
import { openScrubbing } from './scrubbing.ts'

export type SqliteLogOpening =
  | { readonly ok: true; readonly log: RoomLog }
  | { readonly ok: false; readonly sentence: string }

/** Opens `klapp.db` in `dir`, making both where they are missing. No other server can open it meanwhile. */
export async function openSqliteLog(dir: string): Promise<SqliteLogOpening> {
  const opening = openDatabase(dir)
  return opening.ok ? { ok: true, log: sqliteLog(opening) } : opening
}

type Opened = { readonly database: Database.Database; readonly close: () => void }

function sqliteLog({ database, close }: Opened): RoomLog {
  const { commit, flush } = groupCommit(database)
  const scrubbing = openScrubbing(database)
  const statements = prepareAll(database)
  let isClosed = false

  const write = async <Result>(run: () => Result): Promise<Result> => {
    if (isClosed) throw new Error('The log is closed.')
    const result = await commit(run)
    scrubbing.goOn()
    return result
  }

  const writeBatch = (room: string, { entries, records }: Append): void => {
    for (const { seq, at, commandId, events } of entries) {
      statements.insertEntry.run(room, seq, at, commandId, eventVersion, JSON.stringify(events))
    }
    for (const record of records) statements.putRecord.run(room, record.id, JSON.stringify(record))
  }

  return {
    create: (header, first) =>
      write(() => {
        if (statements.roomByCode.get(header.code) !== undefined) return 'codeTaken'
        if (statements.roomByHost.get(header.hostHash) !== undefined) return 'hostTaken'
        const { id, code, epoch, hostHash, screenHash, openedAt } = header
        const lastSeq = numberAfter(0, first)
        statements.insertRoom.run(id, code, epoch, hostHash, screenHash, openedAt, lastSeq, first.wakesAt, openedAt)
        writeBatch(id, first)
        return 'created'
      }),

    append: (room, expectedSeq, batch) =>
      write(() => {
        const lastSeq = numberAfter(expectedSeq, batch)
        // A command that is in the log already came a second time, through another writer.
        const isKnown = batch.entries.some(
          (entry) => entry.commandId !== null && statements.entryByCommand.get(room, entry.commandId) !== undefined,
        )
        if (isKnown) return 'conflict'
        if (statements.moveOn.run(lastSeq, batch.wakesAt, commandedAt(batch) ?? 0, room, expectedSeq, batch.epoch).changes === 0) return 'conflict'
        writeBatch(room, batch)
        return 'appended'
      }),

    read: async (room, after) => {
      const found = statements.roomById.get(room)
      if (found === undefined) return null
      const header = readHeader(found)
      const entries = statements.entries.all(room, after?.epoch === header.epoch ? after.seq : 0).map(readEntry)
      if (entries.length === 0) return { header, entries, records: [] }
      return {
        header,
        entries,
        records: statements.records.all(room).map(readRecord),
      }
    },

    findByCode: async (code) => {
      const found = statements.roomByCode.get(code)
      return found === undefined ? null : readHeader(found).id
    },

    findByHost: async (hostHash) => {
      const found = statements.roomByHost.get(hostHash)
      return found === undefined ? null : readHeader(found)
    },

    erase: (room) =>
      write(() => {
        for (const statement of [statements.eraseRecords, statements.eraseEntries, statements.eraseRoom]) statement.run(room)
        scrubbing.isDue()
      }),

    scrub: async () => {
      scrubbing.isDue()
      scrubbing.goOn()
    },

    idleSince: async (at) => statements.idleSince.all(at, at).map((row) => readHeader(row).id),

    size: async () => {
      const [{ page_count: pages }] = pageCount.parse(database.pragma('page_count'))
      const [{ page_size: bytes }] = pageSize.parse(database.pragma('page_size'))
      return { rooms: roomCount.parse(statements.rooms.get()).rooms, bytes: pages * bytes }
    },

    probe: () => write(() => void statements.beat.run()),

    wakeful: async () => statements.wakeful.all().map((row) => readHeader(row).id),

    // Nobody else writes to the file.
    tail: () => () => {},

    close: async () => {
      if (isClosed) return
      isClosed = true
      flush()
      scrubbing.goOn()
      close()
    },
  }
}

const pageCount = z.tuple([z.object({ page_count: z.int() })])
const pageSize = z.tuple([z.object({ page_size: z.int() })])
const roomCount = z.object({ rooms: z.int() })

function prepareAll(database: Database.Database) {
  return {
    insertRoom: database.prepare('INSERT INTO rooms VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    insertEntry: database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)'),
    putRecord: database.prepare(
      'INSERT INTO records VALUES (?, ?, ?) ON CONFLICT (room, id) DO UPDATE SET record = excluded.record',
    ),
    moveOn: database.prepare('UPDATE rooms SET last_seq = ?, wakes_at = ?, commanded_at = MAX(commanded_at, ?) WHERE id = ? AND last_seq = ? AND epoch = ?'),
    roomById: database.prepare(`SELECT ${headerColumns} FROM rooms WHERE id = ?`),
    roomByCode: database.prepare(`SELECT ${headerColumns} FROM rooms WHERE code = ?`),
    roomByHost: database.prepare(`SELECT ${headerColumns} FROM rooms WHERE host_hash = ?`),
    eraseRoom: database.prepare('DELETE FROM rooms WHERE id = ?'),
    eraseEntries: database.prepare('DELETE FROM entries WHERE room = ?'),
    eraseRecords: database.prepare('DELETE FROM records WHERE room = ?'),
    idleSince: database.prepare(`SELECT ${headerColumns} FROM rooms WHERE opened_at < ? AND commanded_at < ?`),
    rooms: database.prepare('SELECT COUNT(*) AS rooms FROM rooms'),
    beat: database.prepare('UPDATE pulse SET beats = beats + 1'),
    wakeful: database.prepare(`SELECT ${headerColumns} FROM rooms WHERE wakes_at IS NOT NULL ORDER BY wakes_at`),
    entryByCommand: database.prepare('SELECT seq FROM entries WHERE room = ? AND command_id = ?'),
    entries: database.prepare(`SELECT ${entryColumns} FROM entries WHERE room = ? AND seq > ? ORDER BY seq`),
    records: database.prepare('SELECT record FROM records WHERE room = ? ORDER BY id'),
  }
}
