/** What a bad disk does to an evening: a sentence at start, or a refused command; never a room that is half written. */
import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { replay } from '../../server/core/room.ts'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import { listening, spawnBuilt } from '../support/built.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { freePort } from '../support/freePort.ts'
import { aBatch, aHeader } from '../support/givenLog.ts'
import { openRoom, runServer } from '../support/running.ts'
import { tempDir } from '../support/tempDir.ts'

const isLinux = process.platform === 'linux'
/** For a process of its own, on a machine however busy. */
const longMs = 120_000

describe.skipIf(!isLinux)('a disk that is full', () => {
  it('is told at start', async () => {
    const said = await listening(started(tempDir(), { PORT: '0' }, 0)).catch((error: unknown) => String(error))
    expect(said).toMatch(/Klapp can't write to .+klapp\.db: the disk may be full\. Make room on it, or set DATA_DIR/)
  }, longMs)

  it('refuses commands, and once there is room again the evening goes on, with nothing half written', async () => {
    const [dataDir, port] = [tempDir(), await freePort()]
    const server = started(dataDir, { PORT: String(port), LOG_LEVEL: 'silent' }, 200_000)
    await listening(server)
    const { code, hostSecret } = await openRoom({ port })
    const host = await callHost(port, code, hostSecret)
    expect(await host.send({ type: 'retitle', title: 'Before' })).toMatchObject({ ok: true })
    const codes = await fillDisk(port)

    expect(await host.send({ type: 'retitle', title: 'Too much' })).toEqual({ ok: false, reason: 'notSaved' })
    const phone = await callPhone(port, code, 'device-secret-of-22-signs-Ada')
    expect(await phone.send({ type: 'join', name: 'Ada' })).toEqual({ ok: false, reason: 'notSaved' })
    expect(phone.slices().common).toMatchObject({ title: 'Before', people: 0 })

    spawnSync('/usr/bin/prlimit', [`--pid=${server.pid}`, '--fsize=unlimited'])
    expect(await phone.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
    await host.until(({ roster }) => roster?.length === 1)
    server.kill('SIGKILL')
    expect(await titlesIn(dataDir)).toEqual(new Map([[code, 'Before'], ...codes.map((filler) => [filler, 'Filler'] as const)]))
  }, longMs)
})

describe('a disk that is read-only', () => {
  it('is told at start', async () => {
    const dir = tempDir()
    await (await opened(dir)).close()
    for (const path of [join(dir, 'klapp.db'), dir]) chmodSync(path, 0o555)
    const opening = await asNobodySpecial(() => openSqliteLog(dir))
    expect(opening.ok ? '' : opening.sentence).toMatch(/^Klapp can't write to .+klapp\.db\. Allow it to, or set DATA_DIR/)
  })
})

describe('a database that somebody else holds', () => {
  it('refuses commands meanwhile, and the room is as it was', async () => {
    const server = await runServer()
    const { code, hostSecret } = await openRoom(server)
    const host = await callHost(server.port, code, hostSecret)
    const other = new Database(join(server.dataDir, 'klapp.db'))
    onTestFinished(() => void other.close())
    other.exec('BEGIN IMMEDIATE')
    expect(await host.send({ type: 'addPerson', name: 'Ada' })).toEqual({ ok: false, reason: 'notSaved' })
    expect(host.slices().roster).toEqual([])
    other.exec('ROLLBACK')
    expect(await host.send({ type: 'addPerson', name: 'Ada' })).toMatchObject({ ok: true })
    await host.until(({ roster }) => roster?.[0]?.name === 'Ada')
  })

  it('keeps none of a batch whose last part cannot be written', async () => {
    const log = await opened(tempDir())
    onTestFinished(() => log.close())
    const header = aHeader()
    await log.create(header, aBatch(0))
    const [first] = aBatch(1).entries
    if (first === undefined) throw new Error('A batch has entries.')
    // No time at all, which the table refuses: a disk can't be asked to fail in the middle of a batch.
    const unwritable = { ...first, seq: 3, at: Number.NaN }
    await expect(log.append(header.id, 1, { epoch: 1, entries: [first, unwritable], records: [], wakesAt: null })).rejects.toThrow('NOT NULL constraint failed: entries.at')
    expect((await log.read(header.id))?.entries).toHaveLength(1)
    expect(await log.append(header.id, 1, aBatch(1))).toBe('appended')
  })
})

it('a second server on the same data says so and stops', async () => {
  const dataDir = tempDir()
  await listening(started(dataDir, { PORT: '0' }))
  const second = started(dataDir, { PORT: '0' })
  const said = await listening(second).catch((error: unknown) => String(error))
  expect(said).toContain(`Another Klapp is running with the data in ${dataDir}. Stop that one, or set DATA_DIR to another folder.`)
  expect(second.exitCode).toBe(1)
}, longMs)

function started(dataDir: string, settings: Readonly<Record<string, string>>, fileBytesMost: number | null = null) {
  const server = spawnBuilt(dataDir, settings, { fileBytesMost })
  onTestFinished(() => void server.kill('SIGKILL'))
  return server
}

/** Opens rooms until one is refused. Gives those that were not. */
async function fillDisk(port: number): Promise<readonly string[]> {
  const codes: string[] = []
  for (;;) {
    const room = await openRoom({ port }, { title: 'Filler' }).catch((error: unknown) => String(error))
    if (typeof room !== 'string') codes.push(room.code)
    else if (room.includes('notSaved')) return codes
    else throw new Error(room)
  }
}

/** Each room's by its code, from logs that are whole. */
async function titlesIn(dataDir: string): Promise<ReadonlyMap<string, string>> {
  const log = await opened(dataDir)
  onTestFinished(() => log.close())
  const database = new Database(join(dataDir, 'klapp.db'), { readonly: true })
  const rooms = database.prepare('SELECT code, last_seq FROM rooms').raw().all()
  database.close()
  return new Map(await Promise.all(rooms.map(titleOf)))

  async function titleOf(row: unknown): Promise<readonly [string, string]> {
    const [code, lastSeq] = row as [ReturnType<typeof aHeader>['code'], number]
    const id = await log.findByCode(code)
    const stored = id === null ? null : await log.read(id)
    if (stored === null) throw new Error(`No room has the code ${code}.`)
    replay(stored.entries.flatMap(({ events }) => events))
    if (stored.entries.at(-1)?.seq !== lastSeq) throw new Error(`The room ${code} is half written.`)
    return [code, stored.records.flatMap((record) => (record.kind === 'title' ? [record.title] : [])).join()]
  }
}

/** Nothing is forbidden to root. */
async function asNobodySpecial<Result>(run: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return run()
  process.seteuid?.(65_534)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

async function opened(dir: string) {
  const opening = await openSqliteLog(dir)
  if (!opening.ok) throw new Error(opening.sentence)
  return opening.log
}
