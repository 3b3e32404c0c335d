import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'

import type { RoomLog } from '../../server/log/roomLog.ts'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import { roomId } from '../../shared/ids.ts'
import { aBatch, aHeader, aPerson } from '../support/givenLog.ts'
import { itKeepsTheLogContract } from '../support/logContract.ts'
import { tempDir } from '../support/tempDir.ts'

itKeepsTheLogContract(() => {
  const dir = tempDir()
  return { open: () => opened(dir) }
})

describe('the file', () => {
  it('is made where it is missing, with its folder', async () => {
    const dir = join(tempDir(), 'a', 'b')
    const log = await opened(dir)
    await log.close()
    expect(readdirSync(dir)).toEqual(['klapp.db', 'klapp.lock'])
  })

  it.skipIf(process.platform === 'win32')('and what lies beside it are for whoever runs the server alone, unless they were there before', async () => {
    const dir = join(tempDir(), 'data')
    const log = await opened(dir)
    const modeOf = (name: string): string => (statSync(join(dir, name)).mode & 0o777).toString(8)
    expect([modeOf('.'), modeOf('klapp.db'), modeOf('klapp.db-wal')]).toEqual(['700', '600', '600'])
    await log.close()
    chmodSync(join(dir, 'klapp.db'), 0o640)
    await (await opened(dir)).close()
    expect(modeOf('klapp.db')).toBe('640')
  })

  it('can be opened by one server at a time', async () => {
    const dir = tempDir()
    const log = await opened(dir)
    expect(await sentence(dir)).toBe(
      `Another Klapp is running with the data in ${dir}. Stop that one, or set DATA_DIR to another folder.`,
    )
    await log.close()
    await (await opened(dir)).close()
  })

  it('keeps no trace of a name that was changed, once it is closed', async () => {
    const dir = tempDir()
    const log = await opened(dir)
    const header = aHeader()
    const people = Array.from({ length: 100 }, () => aPerson('Somebody Unmistakable'))
    await log.create(header, aBatch(0, { records: people }))
    const renamed = people.map(({ id }) => aPerson('A', id))
    await log.append(header.id, 1, aBatch(1, { records: renamed }))
    await log.close()
    expect(readFileSync(join(dir, 'klapp.db')).includes('Unmistakable')).toBe(false)
  })

  it('does not grow without end beside the database', async () => {
    const dir = tempDir()
    const log = await opened(dir)
    onTestFinished(() => log.close())
    const header = aHeader()
    await log.create(header, aBatch(0))
    for (let seq = 1; seq < 3_000; seq += 1) {
      await log.append(header.id, seq, aBatch(seq))
      await log.findByCode(header.code)
    }
    expect(statSync(join(dir, 'klapp.db-wal')).size).toBeLessThan(6_000_000)
  })
})

describe('a file that cannot be used is refused with a sentence', () => {
  it('when it is no database', async () => {
    const dir = tempDir()
    writeFileSync(join(dir, 'klapp.db'), 'Dear diary, '.repeat(1_000))
    expect(await sentence(dir)).toMatch(/klapp\.db is damaged, or no database at all\. Put a backup in its place/)
  })

  it.each([
    ['missing', (file: string) => truncateSync(file, 12 * 4096)],
    ['overwritten', (file: string) => overwrite(file, 12 * 4096)],
  ])('when a part of it is %s', async (_, harm) => {
    const dir = tempDir()
    const log = await opened(dir)
    await log.create(aHeader(), aBatch(0, { entries: 500 }))
    await log.close()
    harm(join(dir, 'klapp.db'))
    expect(await sentence(dir)).toMatch(/klapp\.db is damaged/)
  })

  it('when it is newer than this server', async () => {
    const dir = tempDir()
    const database = new Database(join(dir, 'klapp.db'))
    database.exec('PRAGMA user_version = 1000')
    database.close()
    expect(await sentence(dir)).toMatch(/klapp\.db was written by a newer Klapp\./)
  })

  it('when a folder is in its place', async () => {
    const dir = tempDir()
    mkdirSync(join(dir, 'klapp.db'))
    expect(await sentence(dir)).toMatch(/^Klapp can't write to .+klapp\.db\. Allow it to, or set DATA_DIR/)
  })

  it('when a file is in the place of its folder', async () => {
    const dir = join(tempDir(), 'data')
    writeFileSync(dir, '')
    expect(await sentence(dir)).toMatch(/^Klapp can't write to .+klapp\.db\. Allow it to, or set DATA_DIR/)
  })
})

describe('a server that is killed', () => {
  it('has lost nothing that it acknowledged, and leaves the file to the next one', async () => {
    const dir = tempDir()
    const script = join(import.meta.dirname, '../support/appendUntilKilled.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, dir], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const said: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line)
      if (said.length === 500) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')

    const [room = '', ...numbers] = said
    const log = await opened(dir)
    onTestFinished(() => log.close())
    const stored = await log.read(roomId(room))
    const last = Number(numbers.at(-1))
    expect(last).toBeGreaterThanOrEqual(500)
    // It may have written one more than it could tell of.
    expect(stored?.entries.map(({ seq }) => seq).slice(0, last)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
    expect(stored?.entries.length).toBeLessThanOrEqual(last + 1)
  })
})

/** Fills the page that begins at `position` with nonsense. */
function overwrite(file: string, position: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(4096, 'nonsense'), 0, 4096, position)
  closeSync(handle)
}

async function opened(dir: string): Promise<RoomLog> {
  const opening = await openSqliteLog(dir)
  if (!opening.ok) throw new Error(opening.sentence)
  return opening.log
}

async function sentence(dir: string): Promise<string> {
  const opening = await openSqliteLog(dir)
  return opening.ok ? '' : opening.sentence
}
