/**
 * All writes asked for within one turn of the event loop share one transaction, and so one wait for the disk.
 * Each is undone alone if it throws; none is done if the commit fails.
 */
import type Database from 'libsql'

export type GroupCommit = {
  /** Resolves with what `write` gave once it is on disk. `write` runs later, within the transaction. */
  readonly commit: <Result>(write: () => Result) => Promise<Result>
  /** Commits what waits, now. */
  readonly flush: () => void
}

/** `attempt` does the write and gives what is to be said once the commit is through. */
type Write = { readonly attempt: () => () => void; readonly refuse: (error: unknown) => void }

export function groupCommit(database: Database.Database): GroupCommit {
  let waiting: Write[] = []

  const flush = (): void => {
    const writes = waiting
    waiting = []
    if (writes.length === 0) return
    try {
      const answers = inTransaction(database, () => writes.map((write) => attemptAlone(database, write)))
      for (const answer of answers) answer()
    } catch (error) {
      // Nothing was written, whatever each of them thought of itself: the disk is full, or failing.
      for (const write of writes) write.refuse(error)
    }
  }

  const commit = <Result>(write: () => Result): Promise<Result> =>
    new Promise((resolve, reject) => {
      const attempt = (): (() => void) => {
        const result = write()
        return () => resolve(result)
      }
      waiting.push({ attempt, refuse: reject })
      if (waiting.length === 1) afterThisTurn(flush)
    })

  return { commit, flush }
}

const afterThisTurn = (run: () => void): void => {
  setImmediate(run)
}

function inTransaction<Result>(database: Database.Database, run: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = run()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // Some errors, such as a full disk, have rolled back already.
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function attemptAlone(database: Database.Database, write: Write): () => void {
  database.exec('SAVEPOINT one')
  try {
    const answer = write.attempt()
    database.exec('RELEASE one')
    return answer
  } catch (error) {
    // Only this write is undone, and told so; if the whole transaction is gone this throws, and all are told.
    database.exec('ROLLBACK TO one; RELEASE one')
    return () => write.refuse(error)
  }
}
