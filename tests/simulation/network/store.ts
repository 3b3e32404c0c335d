/**
 * A log that several nodes share, in memory: what server/log/roomLog.ts asks for, and no more. It may refuse to write,
 * be slow, be away, and come back without what it wrote last, in a new epoch.
 */
import type { Append, LogEntry, RoomHeader, StoredRoom } from '../../../server/log/roomLog.ts'
import { numberAfter } from '../../../server/log/numbers.ts'
import type { RoomRecord } from '../../../server/words/records.ts'
import type { RoomId } from '../../../shared/ids.ts'

type Kept = { readonly record: RoomRecord; readonly seq: number }

type Shelved = {
  readonly header: RoomHeader
  readonly entries: readonly LogEntry[]
  /** The last number of each append. */
  readonly ends: readonly number[]
  readonly kept: readonly Kept[]
  readonly wakesAt: number | null
}

export type Store = {
  readonly create: (header: RoomHeader, first: Append) => 'created' | 'codeTaken' | 'hostTaken'
  readonly append: (room: RoomId, expectedSeq: number, batch: Append) => 'appended' | 'conflict'
  readonly read: (room: RoomId, after?: { readonly epoch: number; readonly seq: number }) => StoredRoom | null
  readonly headers: () => readonly RoomHeader[]
  readonly wakeful: () => readonly RoomId[]
  /** Forgets the last entries of every room, and gives it a new epoch. */
  readonly loseTail: (entries: number) => void
  /** Told of each room that was written to or has a new epoch, and from which number on. */
  readonly onWritten: (listener: (room: RoomId, after: number) => void) => () => void
}

export function openStore(): Store {
  const rooms = new Map<RoomId, Shelved>()
  const listeners = new Set<(room: RoomId, after: number) => void>()
  const tell = (room: RoomId, after: number): void => {
    for (const listener of listeners) listener(room, after)
  }
  const kept = ({ records }: Append, seq: number): readonly Kept[] => records.map((record) => ({ record, seq }))

  function append(id: RoomId, expectedSeq: number, batch: Append): 'appended' | 'conflict' {
    const last = numberAfter(expectedSeq, batch)
    const room = rooms.get(id)
    if (room === undefined || room.entries.length !== expectedSeq || room.header.epoch !== batch.epoch) return 'conflict'
    const isKnown = batch.entries.some((entry) => entry.commandId !== null && room.entries.some(({ commandId }) => commandId === entry.commandId))
    if (isKnown) return 'conflict'
    const { header } = room
    rooms.set(id, {
      header,
      entries: [...room.entries, ...batch.entries],
      ends: [...room.ends, last],
      kept: [...room.kept, ...kept(batch, last)],
      wakesAt: batch.wakesAt,
    })
    tell(id, expectedSeq)
    return 'appended'
  }

  return {
    create: (header, first) => {
      const last = numberAfter(0, first)
      const others = [...rooms.values()].map((room) => room.header)
      if (others.some(({ code }) => code === header.code)) return 'codeTaken'
      if (others.some(({ hostHash }) => hostHash === header.hostHash)) return 'hostTaken'
      rooms.set(header.id, { header, entries: first.entries, ends: [last], kept: kept(first, last), wakesAt: first.wakesAt })
      tell(header.id, 0)
      return 'created'
    },
    append,
    read: (id, after) => {
      const room = rooms.get(id)
      if (room === undefined) return null
      const from = after?.epoch === room.header.epoch ? after.seq : 0
      return { header: room.header, entries: room.entries.slice(from), records: recordsAfter(room.kept, from) }
    },
    headers: () => [...rooms.values()].map(({ header }) => header),
    wakeful: () => [...rooms.values()].flatMap(({ header, wakesAt }) => (wakesAt === null ? [] : [header.id])),
    loseTail: (lost) => {
      for (const [id, room] of rooms) {
        // What was written in one step is lost or kept in one; the first opened the room.
        const most = room.entries.length - lost
        const left = room.ends.findLast((end) => end <= most) ?? 1
        const header = { ...room.header, epoch: room.header.epoch + 1 }
        rooms.set(id, { ...room, header, ends: room.ends.filter((end) => end <= left), entries: room.entries.slice(0, left), kept: room.kept.filter(({ seq }) => seq <= left) })
        tell(id, left)
      }
    },
    onWritten: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The last one of each id. */
function recordsAfter(kept: readonly Kept[], seq: number): readonly RoomRecord[] {
  return [...new Map(kept.map(({ record }) => [record.id, record])).values()].filter((record) =>
    kept.some((one) => one.seq > seq && one.record.id === record.id),
  )
}
