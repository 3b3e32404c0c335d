/**
 * A backup carries a mark (deploy/backup.mjs puts it there) until a server opens it. Phones may have seen what happened
 * after it was made; so each room begins a new epoch then, and they take it as the backup has it.
 */
import type Database from 'libsql'
import { z } from 'zod'

/** "Klap", in the four bytes that SQLite leaves to whoever writes the file. */
const backupMark = 0x4b_6c_61_70

export function beginAnewIfRestored(database: Database.Database): void {
  const [{ application_id: mark }] = markResult.parse(database.pragma('application_id'))
  if (mark !== backupMark) return
  // Counted from the date: the same backup may be restored twice, and each time what phones have seen is over.
  database.exec(`
    BEGIN IMMEDIATE;
    UPDATE rooms SET epoch = max(epoch + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER));
    PRAGMA application_id = 0;
    COMMIT
  `)
}

const markResult = z.tuple([z.object({ application_id: z.int() })])
