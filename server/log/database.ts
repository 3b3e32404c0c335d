/** Opening the file, as the only one who may, or saying in a sentence why that can't be done. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { z } from 'zod'
import { migrate } from './schema.ts'

export type DatabaseOpening =
  | { readonly ok: true; readonly database: Database.Database }
  | { readonly ok: false; readonly sentence: string }

export function openDatabase(dir: string): DatabaseOpening {
  const file = join(dir, 'klapp.db')
  let database: Database.Database | null = null
  try {
    mkdirSync(dir, { recursive: true })
    database = new Database(file)
    const sentence = prepare(database, file)
    return sentence === null ? { ok: true, database } : { ok: false, sentence }
  } catch (error) {
    // A start that fails is told to whoever started the server, in words they can act on.
    database?.close()
    return { ok: false, sentence: whyNot(error, dir, file) }
  }
}

/** Leaves one whole file behind, unlocked: libsql itself lets go only when its statements are collected as garbage. */
export function closeDatabase(database: Database.Database): void {
  try {
    database.pragma('journal_mode = DELETE')
    database.pragma('locking_mode = NORMAL')
    // The lock goes with the next read.
    database.pragma('user_version')
  } finally {
    database.close()
  }
}

function prepare(database: Database.Database, file: string): string | null {
  // A server that is being replaced may need this long to finish.
  database.pragma('busy_timeout = 1000')
  // Before anything is read: the lock is then held for as long as the process lives, and ends with it however it ends.
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('journal_mode = WAL')
  // What is acknowledged survives a power cut; what is erased is overwritten.
  database.pragma('synchronous = FULL')
  database.pragma('secure_delete = ON')
  if (checkResult.parse(database.pragma('quick_check(1)'))[0].quick_check !== 'ok') return damaged(file)
  const [{ user_version: done }] = versionResult.parse(database.pragma('user_version'))
  return migrate(database, done) ? null : `${file} was written by a newer Klapp. Run that one, or set DATA_DIR to another folder.`
}

const checkResult = z.tuple([z.object({ quick_check: z.string() })])
const versionResult = z.tuple([z.object({ user_version: z.int() })])

function whyNot(error: unknown, dir: string, file: string): string {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_BUSY')) {
    return `Another Klapp is running with the data in ${dir}. Stop that one, or set DATA_DIR to another folder.`
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return damaged(file)
  const reason = error instanceof Error ? error.message : String(error)
  return `Klapp can't write to ${file}. Allow it to, or set DATA_DIR to another folder. (${reason})`
}

const damaged = (file: string): string =>
  `${file} is damaged, or no database at all. Put a backup in its place, or move it away to start afresh.`
