/** Opening the file, as the only server that may, or saying in a sentence why that can't be done. */
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { z } from 'zod'
import { beginAnewIfRestored } from './restored.ts'
import { migrate } from './schema.ts'

export type DatabaseOpening =
  | { readonly ok: true; readonly database: Database.Database; readonly close: () => void }
  | { readonly ok: false; readonly sentence: string }

/** A server that is being replaced may need this long to finish. */
const patienceMs = 1_000
/** Whoever else holds the file, such as somebody's own tool, is not waited for longer: everything waits with us. */
const heldUpMsMost = 200

/** For whoever runs the server alone. What is there already stays as the operator has it, for a backup may read it. */
const ownFolder = 0o700
const ownFile = 0o600

export function openDatabase(dir: string): DatabaseOpening {
  const file = join(dir, 'klapp.db')
  const open: Database.Database[] = []
  const opened = (path: string): Database.Database => {
    const database = new Database(path)
    open.unshift(database)
    return database
  }
  const failed = (sentence: string): DatabaseOpening => {
    open.forEach(letGo)
    return { ok: false, sentence }
  }
  try {
    mkdirSync(dir, { recursive: true, mode: ownFolder })
    // Names stand in it. SQLite makes the files beside it as readable as this one is.
    closeSync(openSync(file, 'a', ownFile))
    const lock = opened(join(dir, 'klapp.lock'))
    takeLock(lock)
    const database = opened(file)
    const sentence = prepare(database, file)
    return sentence === null ? { ok: true, database, close: () => close(database, lock) } : failed(sentence)
  } catch (error) {
    // A start that fails is told to whoever started the server, in words they can act on.
    return failed(whyNot(error, dir, file))
  }
}

/**
 * Servers keep each other out with a file of its own, so that a backup can read the other one meanwhile. It is never
 * written to; the lock on it is held as long as the process lives, and ends with it however it ends.
 */
function takeLock(lock: Database.Database): void {
  lock.pragma(`busy_timeout = ${patienceMs}`)
  lock.exec('BEGIN EXCLUSIVE')
}

/** Leaves one whole file behind. */
function close(database: Database.Database, lock: Database.Database): void {
  try {
    database.pragma('journal_mode = DELETE')
  } catch {
    // A backup is just being made: then two files are left, and nothing is lost.
  }
  letGo(database)
  letGo(lock)
}

/** Libsql itself lets go of a file only when its statements are collected as garbage; of a lock, with the transaction. */
function letGo(database: Database.Database): void {
  if (database.inTransaction) database.exec('ROLLBACK')
  database.close()
}

function prepare(database: Database.Database, file: string): string | null {
  database.pragma(`busy_timeout = ${patienceMs}`)
  database.pragma('journal_mode = WAL')
  // What is acknowledged survives a power cut; what is erased is overwritten.
  database.pragma('synchronous = FULL')
  database.pragma('secure_delete = ON')
  if (checkResult.parse(database.pragma('quick_check(1)'))[0].quick_check !== 'ok') return damaged(file)
  const [{ user_version: done }] = versionResult.parse(database.pragma('user_version'))
  if (!migrate(database, done)) return `${file} was written by a newer Klapp. Run that one, or set DATA_DIR to another folder.`
  beginAnewIfRestored(database)
  database.pragma(`busy_timeout = ${heldUpMsMost}`)
  return null
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
  if (/^SQLITE_(FULL|IOERR_WRITE)/.test(code)) {
    return `Klapp can't write to ${file}: the disk may be full. Make room on it, or set DATA_DIR to another folder. (${reason})`
  }
  return `Klapp can't write to ${file}. Allow it to, or set DATA_DIR to another folder. (${reason})`
}

const damaged = (file: string): string =>
  `${file} is damaged, or no database at all. Put a backup in its place, or move it away to start afresh.`
