/** What a log is given to keep: made up, with ids of their own. */
import type { Append, LogEntry, RoomHeader } from '../../server/log/roomLog.ts'
import type { PersonRecord, RoomRecord } from '../../server/words/records.ts'
import { hashSecret, newPersonId, newRoomCode, newRoomId } from '../../server/secrets.ts'

export function aHeader(): RoomHeader {
  const id = newRoomId()
  const [hostHash, screenHash] = [hashSecret(`host of ${id}`), hashSecret(`screen of ${id}`)]
  return { id, code: newRoomCode(), epoch: 1, hostHash, screenHash, openedAt: 1_763_890_000_000 }
}

type BatchParts = {
  readonly epoch?: number
  readonly entries?: number
  readonly command?: LogEntry['commandId']
  readonly records?: readonly RoomRecord[]
  readonly wakesAt?: number
}

/** Somebody joins, in each of the entries that follow number `seq`. */
export function aBatch(seq: number, { epoch = 1, entries = 1, command = null, records = [], wakesAt }: BatchParts = {}): Append {
  const entry = (index: number): LogEntry => ({ seq: seq + 1 + index, at: 1_000, commandId: command, events: [aJoin()] })
  return { epoch, entries: Array.from({ length: entries }, (_, index) => entry(index)), records, wakesAt: wakesAt ?? null }
}

export const aJoin = () => ({ type: 'personJoined', person: newPersonId(), hasPhone: true, isHost: false }) as const

export function aPerson(name: string, id = newPersonId()): PersonRecord {
  return { kind: 'person', id, name, mark: 1, secretHash: hashSecret(`phone of ${id}`) }
}
