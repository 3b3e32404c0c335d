import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'

import { groupCommit } from '../../server/log/groupCommit.ts'
import { tempDir } from '../support/tempDir.ts'

describe('writes of one turn', () => {
  it('are one transaction', async () => {
    const { database, commit, write } = givenWords()
    const seen: boolean[] = []
    const look = (): void => void seen.push(database.inTransaction)
    await Promise.all([commit(() => write('one')), commit(look), commit(() => write('two')), commit(look)])
    expect(seen).toEqual([true, true])
    expect(database.inTransaction).toBe(false)
  })

  it('wait for the turn to end', async () => {
    const { commit, words, write } = givenWords()
    const outcome = commit(() => write('one'))
    await Promise.resolve()
    expect(words()).toEqual([])
    await outcome
    expect(words()).toEqual(['one'])
  })

  it('answer each with what it came to', async () => {
    const { commit } = givenWords()
    expect(await Promise.all([commit(() => 1), commit(() => 'two')])).toEqual([1, 'two'])
  })

  it('are written at once when the log is closed', async () => {
    const { commit, flush, words, write } = givenWords()
    const outcome = commit(() => write('one'))
    flush()
    expect(words()).toEqual(['one'])
    await outcome
  })
})

describe('a write that throws', () => {
  it('is undone alone, and told', async () => {
    const { commit, words, write } = givenWords()
    const half = commit(() => {
      write('half')
      throw new Error('A bug')
    })
    const others = Promise.all([commit(() => write('one')), commit(() => write('two'))])
    await expect(half).rejects.toThrow('A bug')
    await others
    expect(words()).toEqual(['one', 'two'])
  })
})

describe('a commit that fails', () => {
  it('undoes all, tells all, and hurts no later one', async () => {
    const { commit, database, words, write } = givenWords()
    const fine = commit(() => write('one'))
    const poisoned = commit(() => {
      write('two')
      // Checked by SQLite at the commit only, which then fails.
      database.exec("INSERT INTO children VALUES ('nobody')")
    })
    const outcomes = await Promise.allSettled([fine, poisoned])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(database.inTransaction).toBe(false)
    expect(words()).toEqual([])

    await commit(() => write('three'))
    expect(words()).toEqual(['three'])
  })

  it('is told also when the transaction was lost on the way', async () => {
    const { commit, database, words, write } = givenWords()
    const lost = commit(() => {
      // What SQLite itself does when the disk is full.
      database.exec('ROLLBACK')
      throw new Error('The disk is full')
    })
    const outcomes = await Promise.allSettled([commit(() => write('one')), lost, commit(() => write('two'))])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(words()).toEqual([])

    await commit(() => write('three'))
    expect(words()).toEqual(['three'])
  })
})

/** A database with words in it, one to a row. */
function givenWords() {
  const database = new Database(join(tempDir(), 'words.db'))
  onTestFinished(() => void database.close())
  database.exec(`
    PRAGMA foreign_keys = ON;
    CREATE TABLE words (word TEXT PRIMARY KEY);
    CREATE TABLE children (parent TEXT REFERENCES words (word) DEFERRABLE INITIALLY DEFERRED);
  `)
  return {
    ...groupCommit(database),
    database,
    write: (word: string): void => void database.prepare('INSERT INTO words VALUES (?)').run(word),
    words: (): readonly unknown[] => database.prepare('SELECT word FROM words ORDER BY rowid').pluck().all(),
  }
}
