/**
 * The contract of the log: append, and only then tell. One suite of tests runs over every implementation.
 *
 * A room's log is a sequence of entries numbered from 1. `append` succeeds only if the room's last number is
 * exactly the expected one, so of two writers one loses, rereads and moves on. Entries, records and the
 * waking time of one append are written together or not at all. Where others may write too, `tail` tells of it.
 */
import type { CommandId, RoomCode, RoomId } from '../../shared/ids.ts'
import type { RoomEvent } from '../core/events.ts'
import type { RoomRecord } from '../words/records.ts'

export type LogEntry = {
  readonly seq: number
  /** Room-clock milliseconds. */
  readonly at: number
  /** The command that caused it; null for the tick. A retry finds its id here and does nothing twice. */
  readonly commandId: CommandId | null
  readonly events: readonly RoomEvent[]
}

export type Append = {
  /** The room's, as it was when the entries were judged. */
  readonly epoch: number
  /** Numbered on from the expected sequence number. */
  readonly entries: readonly LogEntry[]
  readonly records: readonly RoomRecord[]
  /** When the room next needs a tick, so that a restarted server wakes it; null if it may sleep. */
  readonly wakesAt: number | null
}

export type RoomHeader = {
  readonly id: RoomId
  readonly code: RoomCode
  /** Raised if the log ever loses its tail; a client never goes back within one epoch. */
  readonly epoch: number
  readonly hostHash: string
  readonly screenHash: string
  readonly openedAt: number
}

export type StoredRoom = {
  readonly header: RoomHeader
  readonly entries: readonly LogEntry[]
  readonly records: readonly RoomRecord[]
}

/** How much of a room somebody knows. */
export type Position = { readonly epoch: number; readonly seq: number }

export type RoomLog = {
  /** Refuses a code or a host's secret that is taken. */
  readonly create: (header: RoomHeader, first: Append) => Promise<'created' | 'codeTaken' | 'hostTaken'>
  /**
   * Resolves once it is on disk. `conflict`: the room's last number is not `expectedSeq`, or its epoch is another.
   * Rejects if the disk fails.
   */
  readonly append: (room: RoomId, expectedSeq: number, batch: Append) => Promise<'appended' | 'conflict'>
  /** With `after`, and in its epoch still: only the entries that follow, and at least the records written with them. */
  readonly read: (room: RoomId, after?: Position) => Promise<StoredRoom | null>
  readonly findByCode: (code: RoomCode) => Promise<RoomId | null>
  readonly findByHost: (hostHash: string) => Promise<RoomHeader | null>
  /** Takes a room and all that is in it away, as if it had never been. Harmless where it is gone already. */
  readonly erase: (room: RoomId) => Promise<void>
  /** What was overwritten or taken away is to leave the store's own files too. Resolves once it has, or is bound to. */
  readonly scrub: () => Promise<void>
  /** Rooms that were opened, and last given a command, before `at`. */
  readonly idleSince: (at: number) => Promise<readonly RoomId[]>
  /** Of all rooms together. */
  readonly size: () => Promise<{ readonly rooms: number; readonly bytes: number }>
  /** Writes, and rejects if that can't be done. */
  readonly probe: () => Promise<void>
  /** Rooms that asked to be woken, whenever that is. */
  readonly wakeful: () => Promise<readonly RoomId[]>
  /** Calls `onNews` when others may have written to the room, or it may have a new epoch. Returns how to stop. */
  readonly tail: (room: RoomId, onNews: () => void) => () => void
  /** Finishes what is under way and lets go of the store. */
  readonly close: () => Promise<void>
}
