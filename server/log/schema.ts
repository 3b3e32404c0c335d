/** How the log lies in SQLite, in steps: a database that is some steps behind is brought up to date when it is opened. */
import type Database from 'libsql'

/** Never change a released step; add one. */
const steps: readonly string[] = [
  `
  CREATE TABLE rooms (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    epoch INTEGER NOT NULL,
    host_hash TEXT NOT NULL UNIQUE,
    screen_hash TEXT NOT NULL,
    opened_at REAL NOT NULL,
    last_seq INTEGER NOT NULL,
    wakes_at REAL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE entries (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at REAL NOT NULL,
    command_id TEXT,
    version INTEGER NOT NULL,
    events TEXT NOT NULL,
    PRIMARY KEY (room, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entries_by_command ON entries (room, command_id) WHERE command_id IS NOT NULL;

  CREATE TABLE records (
    room TEXT NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (room, id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE rooms ADD COLUMN commanded_at REAL NOT NULL DEFAULT 0;
  UPDATE rooms SET commanded_at = COALESCE(
    (SELECT MAX(at) FROM entries WHERE room = rooms.id AND command_id IS NOT NULL), opened_at);
  CREATE TABLE pulse (beats INTEGER NOT NULL) STRICT;
  INSERT INTO pulse VALUES (0);
  `,
]

/** False if the database was written by a version that knew more steps. */
export function migrate(database: Database.Database, done: number): boolean {
  if (done > steps.length) return false
  for (const [index, step] of steps.entries()) {
    if (index >= done) database.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT`)
  }
  return true
}
