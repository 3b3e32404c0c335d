import { describe, expect, it } from 'vitest'
import { deck } from '../../server/core/prompts/deck.ts'
import { promptFor } from '../../server/core/prompts/prompts.ts'
import { textId } from '../../shared/ids.ts'
import { givenRoom, givenRounds } from '../support/givenRoom.ts'

const own = { kind: 'own', id: textId('t1') } as const
const roundMs = 150_000

describe('the question', () => {
  it('[Q1] is the same all evening, as in the book, and begins with what fits the purpose', () => {
    const room = givenRounds({ purpose: 'business' }).after(roundMs * 2)
    const asked = room.state.rounds.map(({ prompt }) => prompt.id)
    expect(asked).toEqual(['business.together', 'business.together', 'business.together'])
  })

  it('[Q1] is a new one each round where the host asks for that, none twice while the deck lasts', () => {
    const rounds = deck.length + 1
    const room = givenRounds({ rounds, questions: 'eachRound', talkingMs: 5_000, movingMs: 3_000 }).after(8_000 * rounds)
    const asked = room.state.rounds.map(({ prompt }) => prompt.id)
    expect(new Set(asked.slice(0, deck.length)).size).toBe(deck.length)
    expect(asked.at(-1)).toBe(asked[0])
  })

  it('[Q2] can be changed while it is talked about, in the host’s own words', () => {
    const room = givenRounds().after(60_000).when({ type: 'setPrompt', round: 1, prompt: own })
    expect(promptFor(room.state, 1)).toEqual(own)
    expect(promptFor(room.state, 2)).toEqual(own)
  })

  it('[Q2] a choice for the next round is used then, and not before', () => {
    const room = givenRounds().after(60_000).when({ type: 'setPrompt', round: 2, prompt: own })
    expect(promptFor(room.state, 1)).not.toEqual(own)
    expect(room.after(roundMs).state.rounds[1]?.prompt).toEqual(own)
  })

  it('[Q2] is set before the first round too', () => {
    const room = givenRoom().when({ type: 'setPrompt', round: 1, prompt: own }).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(room.state.rounds[0]?.prompt).toEqual(own)
  })

  it('[Q2] no question that is not in the deck, and none for a round that is over', () => {
    const room = givenRounds().after(roundMs)
    expect(room.when({ type: 'setPrompt', round: 2, prompt: { kind: 'deck', id: 'nonsense' } }).refusal).toBe('unknownQuestion')
    expect(room.when({ type: 'setPrompt', round: 1, prompt: own }).refusal).toBe('stale')
  })
})
