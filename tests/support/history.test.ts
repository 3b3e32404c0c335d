import { describe, expect, it } from 'vitest'
import { commandId } from '../../shared/ids.ts'
import { type Given, judgeHistory } from './history.ts'

const anEntry = (seq: number, id: string | null) => ({ seq, at: 0, commandId: id === null ? null : commandId(id), events: [] })
const yes = (id: string, sentAt: number, at: number, seq: number): Given => ({ id, sentAt, answered: { at, seq } })
const silence = (id: string, sentAt: number): Given => ({ id, sentAt, answered: null })
const entries = [anEntry(1, null), anEntry(2, 'a'), anEntry(3, 'b')]

describe('a history', () => {
  it('stands where every answer is true, and what had none happened once or never', () => {
    const given = [yes('a', 0, 5, 2), silence('b', 1), silence('c', 2)]
    expect(judgeHistory(given, entries)).toEqual({ lost: [], doubled: [], disordered: [] })
  })

  it('has lost what was answered and is not in the log, or somewhere else', () => {
    expect(judgeHistory([yes('a', 0, 5, 2), yes('b', 0, 5, 3), yes('c', 1, 2, 4)], entries).lost).toHaveLength(1)
    expect(judgeHistory([yes('a', 0, 5, 3), silence('b', 0)], entries).lost).toHaveLength(1)
  })

  it('has doubled what is in the log twice, or was given by nobody', () => {
    expect(judgeHistory([yes('a', 0, 5, 2)], [...entries.slice(0, 2), anEntry(3, 'a')]).doubled).toHaveLength(1)
    expect(judgeHistory([yes('a', 0, 5, 2)], entries).doubled).toHaveLength(1)
  })

  it('is out of order where something happened before what was answered before it was given', () => {
    expect(judgeHistory([yes('b', 0, 5, 3), yes('a', 6, 9, 2)], entries).disordered).toHaveLength(1)
  })
})
