import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Position, RoomLog } from '../../server/log/roomLog.ts'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { type RoomId, roomCode } from '../../shared/ids.ts'
import { readRoomFile } from '../replay/roomFile.ts'
import { storyOf } from '../replay/story.ts'
import { builtServer } from '../support/built.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { aBatch, aHeader } from '../support/givenLog.ts'
import { handClock } from '../support/handClock.ts'
import { openRoom, runServer, serve, startOfEvening } from '../support/running.ts'
import { tempDir } from '../support/tempDir.ts'

const device = (number: number): string => `device-secret-of-22-signs-${number}`
const longMs = 120_000

async function evening() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server, { title: 'Torsdagsmingel' })
  const host = await callHost(server.port, code, hostSecret)
  for (const [number, name] of ['Amina', 'Björn'].entries()) {
    const phone = await callPhone(server.port, code, device(number))
    await phone.send({ type: 'join', name })
  }
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
  await host.until(({ common }) => common?.schedule[0].kind === 'moving')
  await server.clock.advance(150_000)
  await host.until(({ common }) => common?.schedule[0].kind === 'gathering')
  const ask = (secret: string | null, room = code): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}/api/rooms/${room}/log`, secret === null ? {} : { headers: { authorization: `Bearer ${secret}` } })
  return { server, code, hostSecret, ask }
}

describe('a room’s log', () => {
  it('is given to its host, and replays to its end', async () => {
    const { code, hostSecret, ask } = await evening()
    const response = await ask(hostSecret)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=klapp-${code}.jsonl`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { lines, isWhole } = storyOf(readRoomFile(await response.text()))
    expect(isWhole).toBe(true)
    expect(lines.filter((line) => /#1 joins|talking until|Clap: round 1 is over/.test(line))).toHaveLength(3)
  })

  it('holds ids only: no name, no title, no key', async () => {
    const { hostSecret, ask } = await evening()
    const text = await (await ask(hostSecret)).text()
    expect(text).not.toMatch(/Amina|Björn|Torsdagsmingel|secret|Hash/i)
  })

  it('is given to nobody else', async () => {
    const { hostSecret, ask } = await evening()
    const statuses = await Promise.all([null, device(0), screenSecretOf(hostSecret), `${hostSecret}x`].map((secret) => ask(secret)))
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    const never = await ask(hostSecret, 'ZZZZZZ')
    expect([never.status, await never.text()]).toEqual([404, await statuses[0]?.text()])
  })

  it('is not even read for anybody else: whoever stands before the poster can ask as often as they like', async () => {
    const dir = tempDir()
    const log = await openedIn(dir)
    let wholeReads = 0
    const read: RoomLog['read'] = (room, after) => {
      if (after === undefined) wholeReads += 1
      return log.read(room, after)
    }
    const { klapp } = await serve({ log: { ...log, read }, clock: handClock(startOfEvening) })
    const { code, hostSecret } = await openRoom(klapp)
    const ask = async (secret: string): Promise<number> => {
      const { status } = await fetch(`http://127.0.0.1:${klapp.port}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${secret}` } })
      return status
    }
    expect(await ask(hostSecret)).toBe(200)
    const before = wholeReads
    expect(await ask(device(0))).toBe(404)
    expect(wholeReads).toBe(before)
    expect(await ask(hostSecret)).toBe(200)
    expect(wholeReads).toBe(before + 1)
  })

  it('is told by npm run replay', async () => {
    const { hostSecret, ask } = await evening()
    const file = join(tempDir(), 'evening.jsonl')
    await writeFile(file, await (await ask(hostSecret)).text())
    const { code, said } = await run('tests/script.mjs', ['replay', file])
    expect(said).toContain('It replays to its end.')
    expect(code).toBe(0)
  }, longMs)
})

describe('a backup', () => {
  it('made while the server runs and commands fly is whole: all that was acknowledged before, and nothing half', async () => {
    const server = await builtServer()
    const { code, hostSecret } = await openRoom(server)
    const host = await callHost(server.port, code, hostSecret)
    for (let number = 0; number < 20; number += 1) await host.send({ type: 'addPerson', name: `Early ${number}` })
    const file = join(tempDir(), 'backup.db')
    const flying = Array.from({ length: 10 }, (_, number) => host.send({ type: 'addPerson', name: `Late ${number}` }))
    const backup = await run('deploy/backup.mjs', [file], server.dataDir)
    expect(backup).toMatchObject({ code: 0 })
    expect(await Promise.all(flying)).toMatchObject(flying.map(() => ({ ok: true })))
    expect(await host.send({ type: 'retitle', title: 'After the backup' })).toMatchObject({ ok: true })

    const restored = tempDir()
    await mkdir(restored, { recursive: true })
    await copyFile(file, join(restored, 'klapp.db'))
    const { entries, names } = await storedIn(restored, code)
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(names.filter((name) => name.startsWith('Early'))).toHaveLength(20)
    expect(names).toHaveLength(entries.length - 1)
  }, longMs)

  it('that is restored begins a new epoch, so that phones which have seen more take it; once, and each time anew', async () => {
    const dir = tempDir()
    const header = aHeader()
    const log = await openedIn(dir)
    await log.create(header, aBatch(0))
    await log.append(header.id, 1, aBatch(1))
    const file = join(dir, 'backup.db')
    expect(await run('deploy/backup.mjs', [file], dir)).toMatchObject({ code: 0 })
    await log.append(header.id, 2, aBatch(2))
    await log.close()

    const restore = async (): Promise<Position> => {
      await copyFile(file, join(dir, 'klapp.db'))
      return positionOf(dir, header.id)
    }
    const first = await restore()
    expect(first).toMatchObject({ seq: 2 })
    expect(first.epoch).toBeGreaterThan(header.epoch)
    expect(await positionOf(dir, header.id)).toEqual(first)
    const second = await restore()
    expect(second.epoch).toBeGreaterThan(first.epoch)
  }, longMs)

  it('says what is wrong, and leaves nothing half behind', async () => {
    const dir = tempDir()
    const file = join(dir, 'backup.db')
    expect(await run('deploy/backup.mjs', [file], dir)).toEqual({ code: 1, said: expect.stringContaining('to back up. Set DATA_DIR') })
    await writeFile(join(dir, 'klapp.db'), 'Dear diary, '.repeat(1_000))
    expect(await run('deploy/backup.mjs', [file], dir)).toEqual({ code: 1, said: expect.stringContaining('The backup could not be made') })
    expect(readdirSync(dir)).toEqual(['klapp.db'])
    await writeFile(file, '')
    expect(await run('deploy/backup.mjs', [file], dir)).toEqual({ code: 1, said: expect.stringContaining('is there already') })
    expect(existsSync(`${file}.unfinished`)).toBe(false)
  }, longMs)
})

async function openedIn(dataDir: string): Promise<RoomLog> {
  const opening = await openSqliteLog(dataDir)
  if (!opening.ok) throw new Error(opening.sentence)
  return opening.log
}

async function positionOf(dataDir: string, id: RoomId): Promise<Position> {
  const log = await openedIn(dataDir)
  const stored = await log.read(id)
  await log.close()
  return { epoch: stored?.header.epoch ?? 0, seq: stored?.entries.length ?? 0 }
}

async function storedIn(dataDir: string, written: string) {
  const log = await openedIn(dataDir)
  const code = roomCode(written)
  const id = code === null ? null : await log.findByCode(code)
  const stored = id === null ? null : await log.read(id)
  await log.close()
  const records = stored?.records ?? []
  return { entries: stored?.entries ?? [], names: records.flatMap((record) => (record.kind === 'person' ? [record.name] : [])) }
}

/** A script of this tree, as npm runs it. */
async function run(script: string, args: readonly string[], dataDir = ''): Promise<{ readonly code: unknown; readonly said: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd: join(import.meta.dirname, '../..'), env: { ...process.env, DATA_DIR: dataDir } })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = await once(child, 'close')
  return { code, said }
}
