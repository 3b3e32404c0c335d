/** What every log must do, whichever store it writes to: run over each implementation. */
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { LogEntry, RoomHeader, RoomLog } from '../../server/log/roomLog.ts'
import type { RoomRecord } from '../../server/words/records.ts'
import { newTextId } from '../../server/secrets.ts'
import { commandId, type RoomId } from '../../shared/ids.ts'
import { aBatch, aHeader, aJoin, aPerson } from './givenLog.ts'

/** A store that is there for one test. `open` may be called again once the log before is closed: it finds what that one wrote. */
export type LogStore = { readonly open: () => Promise<RoomLog> }

export function itKeepsTheLogContract(newStore: () => LogStore): void {
  const openNew = async (): Promise<RoomLog> => {
    const log = await newStore().open()
    onTestFinished(() => log.close())
    return log
  }

  describe('creating a room', () => {
    it('makes it be found by code, by host and by id', async () => {
      const log = await openNew()
      const header = aHeader()
      const first = aBatch(0, { records: [aPerson('Anna')] })
      expect(await log.create(header, first)).toBe('created')
      expect(await log.findByCode(header.code)).toBe(header.id)
      expect(await log.findByHost(header.hostHash)).toEqual(header)
      expect(await log.read(header.id)).toEqual({ header, entries: first.entries, records: first.records })
    })

    it('finds nothing where there is nothing', async () => {
      const log = await openNew()
      const { id, code, hostHash } = aHeader()
      expect(await log.findByCode(code)).toBeNull()
      expect(await log.findByHost(hostHash)).toBeNull()
      expect(await log.read(id)).toBeNull()
      expect(await log.wakeful()).toEqual([])
    })

    it('refuses a code that is taken, and leaves nothing behind', async () => {
      const log = await openNew()
      const header = await aRoom(log)
      const other = { ...aHeader(), code: header.code }
      expect(await log.create(other, aBatch(0, { records: [aPerson('Bo')] }))).toBe('codeTaken')
      expect(await log.read(other.id)).toBeNull()
      expect(await log.findByHost(other.hostHash)).toBeNull()
      expect(await log.findByCode(header.code)).toBe(header.id)
    })

    it("refuses a host's secret that is taken, and leaves nothing behind", async () => {
      const log = await openNew()
      const header = await aRoom(log)
      const other = { ...aHeader(), hostHash: header.hostHash }
      expect(await log.create(other, aBatch(0))).toBe('hostTaken')
      expect(await log.read(other.id)).toBeNull()
      expect(await log.findByCode(other.code)).toBeNull()
    })

    it('lets one of two win that ask at the same time', async () => {
      const log = await openNew()
      const header = aHeader()
      const sameCode = { ...aHeader(), code: header.code }
      const sameHost = { ...aHeader(), hostHash: header.hostHash }
      const outcomes = await Promise.all([header, sameCode, sameHost].map((one) => log.create(one, aBatch(0))))
      expect(outcomes).toEqual(['created', 'codeTaken', 'hostTaken'])
    })
  })

  describe('appending', () => {
    it('goes on from exactly the last number', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      expect(await log.append(id, 1, aBatch(1, { entries: 3 }))).toBe('appended')
      expect(await log.append(id, 4, aBatch(4))).toBe('appended')
      expect(await numbersIn(log, id)).toEqual([1, 2, 3, 4, 5])
    })

    it.each([0, 2, 7])('conflicts when %i is expected and 1 is the last', async (expectedSeq) => {
      const log = await openNew()
      const { id } = await aRoom(log)
      expect(await log.append(id, expectedSeq, aBatch(expectedSeq))).toBe('conflict')
      expect(await numbersIn(log, id)).toEqual([1])
    })

    it('conflicts in a room that is not there', async () => {
      const log = await openNew()
      const { id } = aHeader()
      expect(await log.append(id, 0, aBatch(0))).toBe('conflict')
      expect(await log.read(id)).toBeNull()
    })

    it('lets one of two win that write at the same time, and the other go on after it', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const [one, other] = [aBatch(1), aBatch(1)]
      expect(await Promise.all([log.append(id, 1, one), log.append(id, 1, other)])).toEqual(['appended', 'conflict'])
      expect((await log.read(id))?.entries.slice(1)).toEqual(one.entries)
      expect(await log.append(id, 2, aBatch(2))).toBe('appended')
    })

    it('takes what is asked for in one turn in the order of asking', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const outcomes = await Promise.all([1, 2, 3].map((seq) => log.append(id, seq, aBatch(seq))))
      expect(outcomes).toEqual(['appended', 'appended', 'appended'])
      expect(await numbersIn(log, id)).toEqual([1, 2, 3, 4])
    })

    it('hurts nobody else by a conflict', async () => {
      const log = await openNew()
      const [one, other] = [await aRoom(log), await aRoom(log)]
      const outcomes = await Promise.all([
        log.append(one.id, 1, aBatch(1)),
        log.append(one.id, 1, aBatch(1)),
        log.create({ ...aHeader(), code: other.code }, aBatch(0)),
        log.append(other.id, 1, aBatch(1)),
        log.append(one.id, 2, aBatch(2)),
      ])
      expect(outcomes).toEqual(['appended', 'conflict', 'codeTaken', 'appended', 'appended'])
      expect(await numbersIn(log, one.id)).toEqual([1, 2, 3])
      expect(await numbersIn(log, other.id)).toEqual([1, 2])
    })

    it('hurts nobody else by a bug of the caller, who is told', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const misnumbered = log.append(id, 1, aBatch(5))
      const fine = log.append(id, 1, aBatch(1))
      await expect(misnumbered).rejects.toThrow('numbered')
      expect(await fine).toBe('appended')
      expect(await numbersIn(log, id)).toEqual([1, 2])
    })

    it('keeps an entry as it was given', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const entries: readonly LogEntry[] = [
        { seq: 2, at: 1_763_890_000_000, commandId: commandId('a'), events: [{ type: 'titleChanged' }, aJoin()] },
        { seq: 3, at: 1_763_890_000_000.25, commandId: null, events: [] },
      ]
      await log.append(id, 1, { epoch: 1, entries, records: [], wakesAt: null })
      expect((await log.read(id))?.entries.slice(1)).toEqual(entries)
    })

    it('refuses a command that is in the room already, even at the right number', async () => {
      const log = await openNew()
      const [one, other] = [await aRoom(log), await aRoom(log)]
      const command = commandId('tapped once, sent twice')
      expect(await log.append(one.id, 1, aBatch(1, { command }))).toBe('appended')
      expect(await log.append(one.id, 2, aBatch(2, { command, records: [aPerson('Bo')] }))).toBe('conflict')
      expect(await numbersIn(log, one.id)).toEqual([1, 2])
      expect((await log.read(one.id))?.records).toEqual([])
      expect(await log.append(other.id, 1, aBatch(1, { command }))).toBe('appended')
    })

    it('refuses what was judged in another epoch, even at the right number', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      expect(await log.append(id, 1, aBatch(1, { epoch: 2, records: [aPerson('Bo')] }))).toBe('conflict')
      expect(await numbersIn(log, id)).toEqual([1])
      expect(await recordsIn(log, id)).toEqual([])
    })

    it('takes a thousand in one turn', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const numbers = Array.from({ length: 1_000 }, (_, index) => index + 1)
      const outcomes = await Promise.all(numbers.map((seq) => log.append(id, seq, aBatch(seq))))
      expect(new Set(outcomes)).toEqual(new Set(['appended']))
      expect(await numbersIn(log, id)).toEqual([...numbers, 1_001])
    })
  })

  describe('reading on', () => {
    it('gives the entries that follow, and what was written with them', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const [anna, bo] = [aPerson('Anna'), aPerson('Bo')]
      await log.append(id, 1, aBatch(1, { records: [anna, bo] }))
      const more = aBatch(2, { entries: 2, records: [{ ...anna, name: 'Åsa' }] })
      await log.append(id, 2, more)
      const read = await log.read(id, { epoch: 1, seq: 2 })
      expect(read?.entries).toEqual(more.entries)
      expect(read?.records).toContainEqual({ ...anna, name: 'Åsa' })
    })

    it('gives no entry where nothing follows', async () => {
      const log = await openNew()
      const header = await aRoom(log)
      expect(await log.read(header.id, { epoch: 1, seq: 1 })).toMatchObject({ header, entries: [] })
    })

    it('gives all of it to whoever knows another epoch', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const anna = aPerson('Anna')
      await log.append(id, 1, aBatch(1, { records: [anna] }))
      const read = await log.read(id, { epoch: 2, seq: 2 })
      expect(read?.entries.map(({ seq }) => seq)).toEqual([1, 2])
      expect(read?.records).toEqual([anna])
    })

    it('tells nobody of what they wrote themselves', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const onNews = vi.fn<() => void>()
      onTestFinished(log.tail(id, onNews))
      await log.append(id, 1, aBatch(1))
      await log.read(id)
      expect(onNews).not.toHaveBeenCalled()
    })
  })

  describe('records', () => {
    it('come and change with an append, and stay with their room', async () => {
      const log = await openNew()
      const [one, other] = [await aRoom(log), await aRoom(log)]
      const anna = aPerson('Anna')
      const question: RoomRecord = { kind: 'text', id: newTextId(), text: { sv: 'Vad är fika? ☕️' } }
      await log.append(one.id, 1, aBatch(1, { records: [anna, question] }))
      await log.append(one.id, 2, aBatch(2, { records: [{ ...anna, name: 'Åsa' }] }))
      expect(await recordsIn(log, one.id)).toEqual(byId([{ ...anna, name: 'Åsa' }, question]))
      expect(await recordsIn(log, other.id)).toEqual([])
    })

    it('do not change on a conflict', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      const anna = aPerson('Anna')
      await log.append(id, 1, aBatch(1, { records: [anna] }))
      expect(await log.append(id, 1, aBatch(1, { records: [{ ...anna, name: 'Åsa' }, aPerson('Bo')] }))).toBe('conflict')
      expect(await recordsIn(log, id)).toEqual([anna])
    })
  })

  describe('waking', () => {
    it('lists the rooms that asked to be woken, the earliest first', async () => {
      const log = await openNew()
      const [late, never, early] = [await aRoom(log), await aRoom(log), await aRoom(log)]
      await log.append(late.id, 1, aBatch(1, { wakesAt: 2_000 }))
      await log.append(never.id, 1, aBatch(1))
      await log.append(early.id, 1, aBatch(1, { wakesAt: 1_000 }))
      expect(await log.wakeful()).toEqual([early.id, late.id])
    })

    it('follows the last append, and no conflict', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      await log.append(id, 1, aBatch(1, { wakesAt: 1_000 }))
      await log.append(id, 1, aBatch(1))
      expect(await log.wakeful()).toEqual([id])
      await log.append(id, 2, aBatch(2))
      expect(await log.wakeful()).toEqual([])
    })
  })

  describe('erasing a room', () => {
    it('leaves nothing of it to be found, and the others as they are', async () => {
      const log = await openNew()
      const [gone, other] = [await aRoom(log), await aRoom(log)]
      await log.append(gone.id, 1, aBatch(1, { records: [aPerson('Anna')], wakesAt: 1_000 }))
      await log.erase(gone.id)
      expect([await log.read(gone.id), await log.findByCode(gone.code), await log.findByHost(gone.hostHash)]).toEqual([null, null, null])
      expect(await log.wakeful()).toEqual([])
      expect(await log.findByCode(other.code)).toBe(other.id)
      expect((await log.size()).rooms).toBe(1)
    })

    it('is harmless twice, and what comes too late for the room conflicts', async () => {
      const log = await openNew()
      const { id } = await aRoom(log)
      await log.erase(id)
      await log.erase(id)
      expect(await log.append(id, 1, aBatch(1))).toBe('conflict')
      expect(await log.read(id)).toBeNull()
    })

    it('gives its code and its host’s secret free', async () => {
      const log = await openNew()
      const header = await aRoom(log)
      await log.erase(header.id)
      expect(await log.create({ ...aHeader(), code: header.code, hostHash: header.hostHash }, aBatch(0))).toBe('created')
    })
  })

  describe('rooms that nobody has asked anything of', () => {
    it('are counted from their opening, or from their last command', async () => {
      const log = await openNew()
      const [old, asked] = [await aRoom(log), await aRoom(log)]
      const at = old.openedAt + 5_000
      const entry: LogEntry = { seq: 2, at, commandId: commandId('a-command-of-its-own'), events: [aJoin()] }
      await log.append(asked.id, 1, { epoch: 1, entries: [entry], records: [], wakesAt: null })
      expect(await log.idleSince(old.openedAt)).toEqual([])
      expect(await log.idleSince(old.openedAt + 1)).toEqual([old.id])
      expect(new Set(await log.idleSince(at + 1))).toEqual(new Set([old.id, asked.id]))
    })

    it('are not kept by what the room does of itself', async () => {
      const log = await openNew()
      const { id, openedAt } = await aRoom(log)
      const entry: LogEntry = { seq: 2, at: openedAt + 5_000, commandId: null, events: [aJoin()] }
      await log.append(id, 1, { epoch: 1, entries: [entry], records: [], wakesAt: null })
      expect(await log.idleSince(openedAt + 1)).toEqual([id])
    })
  })

  it('says how much there is, and that it can be written to', async () => {
    const log = await openNew()
    expect((await log.size()).rooms).toBe(0)
    await aRoom(log)
    const { rooms, bytes } = await log.size()
    expect(rooms).toBe(1)
    expect(bytes).toBeGreaterThan(1_000)
    await log.probe()
    await log.scrub()
    await log.close()
    await expect(log.probe()).rejects.toThrow('closed')
  })

  describe('opening again', () => {
    it('finds everything that was written', async () => {
      const store = newStore()
      const before = await store.open()
      const header = await aRoom(before)
      const batch = aBatch(1, { entries: 2, records: [aPerson('Anna')], wakesAt: 1_000 })
      await before.append(header.id, 1, batch)
      const stored = await before.read(header.id)
      await before.close()

      const after = await store.open()
      onTestFinished(() => after.close())
      expect(await after.read(header.id)).toEqual(stored)
      expect(await after.findByCode(header.code)).toBe(header.id)
      expect(await after.findByHost(header.hostHash)).toEqual(header)
      expect(await after.wakeful()).toEqual([header.id])
      expect(await after.append(header.id, 3, aBatch(3))).toBe('appended')
    })

    it('finds what was asked for just before closing', async () => {
      const store = newStore()
      const before = await store.open()
      const { id } = await aRoom(before)
      const [outcome] = await Promise.all([before.append(id, 1, aBatch(1)), before.close()])
      expect(outcome).toBe('appended')

      const after = await store.open()
      onTestFinished(() => after.close())
      expect(await numbersIn(after, id)).toEqual([1, 2])
    })

    it('takes nothing once it is closed, and may be closed twice', async () => {
      const log = await newStore().open()
      const { id } = await aRoom(log)
      await log.close()
      await log.close()
      await expect(log.append(id, 1, aBatch(1))).rejects.toThrow('closed')
    })
  })
}

async function aRoom(log: RoomLog): Promise<RoomHeader> {
  const header = aHeader()
  expect(await log.create(header, aBatch(0))).toBe('created')
  return header
}

async function numbersIn(log: RoomLog, room: RoomId): Promise<readonly number[]> {
  return (await log.read(room))?.entries.map(({ seq }) => seq) ?? []
}

async function recordsIn(log: RoomLog, room: RoomId): Promise<readonly RoomRecord[]> {
  return byId((await log.read(room))?.records ?? [])
}

const byId = (records: readonly RoomRecord[]): readonly RoomRecord[] =>
  [...records].sort((one, other) => (one.id < other.id ? -1 : 1))
