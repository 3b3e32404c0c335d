import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { boardsView, hidesView, namesView } from '../../server/core/views/screen.ts'
import { youView } from '../../server/core/views/phone.ts'
import { givenRoom, givenRounds, p } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const hides = (isHidden: boolean): RoomCommand => ({ type: 'hideName', person: p(2), isHidden })

describe('[D6] what the host hides on the projector', () => {
  it('is a name: a number stands for it in every place, last on the board, and nothing of the name is sent', () => {
    const rounds = givenRounds({ people: 4 }).when(hides(true))
    expect(namesView(rounds.state, words)).toEqual(['Person 1', 2, 'Person 3', 'Person 4'])
    const [board] = boardsView(rounds.state, words)
    expect(board?.entries.at(-1)?.name).toBe(2)
    expect(board?.entries.filter(({ partners }) => partners.includes(2))).toHaveLength(1)
    expect(JSON.stringify(boardsView(rounds.state, words))).not.toContain('Person 2')
  })

  it('is nothing on any phone', () => {
    const rounds = givenRounds({ people: 4 })
    for (const number of [1, 2, 3, 4]) {
      expect(youView(rounds.when(hides(true)).state, words, p(number))).toEqual(youView(rounds.state, words, p(number)))
    }
  })

  it('is shown again with one more tap, and asked twice is asked once', () => {
    const hidden = givenRoom().when(hides(true))
    expect(hidden.when(hides(true)).events).toEqual([])
    expect(namesView(hidden.when(hides(false)).state, words)).toContain('Person 2')
  })

  it('is the title, the question, or all that anybody wrote', () => {
    const { state } = givenRounds({ people: 4 }).when({ type: 'configure', settings: { hidesTitle: true } })
    expect(hidesView(state)).toEqual({ title: true, question: false, isPlain: false, askers: [] })
    const plain = givenRounds({ people: 4 }).when({ type: 'configure', settings: { isScreenPlain: true } }).state
    expect(hidesView(plain)).toEqual({ title: true, question: true, isPlain: true, askers: [] })
    expect([namesView(plain, words), boardsView(plain, words)]).toEqual([[], []])
  })
})
