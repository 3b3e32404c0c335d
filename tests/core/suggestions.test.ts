import { describe, expect, it } from 'vitest'
import { personSuggestions, roomSuggestions } from '../../shared/limits.ts'
import { consoleView } from '../../server/core/views/host.ts'
import { openSuggestions } from '../../server/core/prompts/suggestions.ts'
import { textId } from '../../shared/ids.ts'
import { type Given, givenRoom, givenRounds, p } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const suggest = (given: Given, person: number, text: string): Given =>
  given.when({ type: 'suggest', person: p(person), text: textId(text) })
const texts = ({ state }: Given): readonly string[] => state.suggestions.map(({ text }) => text)
const idOf = ({ state }: Given, place: number): number => state.suggestions[place]?.id ?? -1

const around = { addresses: [], hasPhoneArrived: false, screens: { count: 0, withSound: 0 }, screenPath: '', links: { generation: 0, coHostPath: null } }

describe('[Q3] people suggest what to talk about', () => {
  it('while they gather, before the rounds and after', () => {
    expect(texts(suggest(givenRoom(), 1, 'why'))).toEqual(['why'])
    const after = givenRounds({ rounds: 1 }).after(10 * 60_000)
    expect(after.state.stage.kind).toBe('gathering')
    expect(texts(suggest(after, 1, 'why'))).toEqual(['why'])
  })

  it('never in the middle of a round', () => {
    expect(suggest(givenRounds(), 1, 'why').refusal).toBe('stale')
    expect(suggest(givenRounds().when({ type: 'pause', round: 1 }), 1, 'why').refusal).toBe('stale')
  })

  it('who is in the room, and nobody else', () => {
    expect(suggest(givenRoom({ people: 2 }), 3, 'why').refusal).toBe('unknownPerson')
    expect(suggest(givenRoom().when({ type: 'leave', person: p(1) }), 1, 'why').refusal).toBe('unknownPerson')
  })

  it('so many at a time each, and a room only so many', () => {
    const numbers = Array.from({ length: personSuggestions }, (_, number) => `${number}`)
    const full = numbers.reduce((given, text) => suggest(given, 1, text), givenRoom())
    expect(suggest(full, 1, 'one more').refusal).toBe('tooManySuggestions')
    expect(suggest(full, 2, 'another’s').refusal).toBeNull()
    const back = full.when({ type: 'dropSuggestion', id: idOf(full, 0), by: p(1) })
    expect(suggest(back, 1, 'one more').refusal).toBeNull()
    const made = Array.from({ length: roomSuggestions }, (_, id) => ({ id, text: textId(`${id}`), by: p(1 + (id % 2)), isDropped: false }))
    expect(suggest(full.with({ ...full.state, suggestions: made }), 3, 'why').refusal).toBe('tooManySuggestions')
  })

  it('and take back their own, not another’s; the host may drop any', () => {
    const given = suggest(suggest(givenRoom(), 1, 'one'), 2, 'two')
    expect(texts(given.when({ type: 'dropSuggestion', id: idOf(given, 0), by: p(1) }))).toEqual(['two'])
    expect(given.when({ type: 'dropSuggestion', id: idOf(given, 0), by: p(2) }).refusal).toBe('notAllowed')
    const dropped = given.when({ type: 'dropSuggestion', id: idOf(given, 1), by: null })
    expect(texts(dropped)).toEqual(['one'])
    expect(dropped.when({ type: 'dropSuggestion', id: idOf(given, 1), by: null }).events).toEqual([])
  })

  it('and what everybody is asked stays known as theirs, so that it can be erased', () => {
    const given = suggest(givenRoom(), 1, 'one')
    const asked = given.when({ type: 'setPrompt', round: 1, prompt: { kind: 'own', id: textId('one'), by: p(1) } })
    const dropped = asked.when({ type: 'dropSuggestion', id: idOf(given, 0), by: null })
    expect(openSuggestions(dropped.state)).toEqual([])
    expect(dropped.state.suggestions).toMatchObject([{ by: p(1), isDropped: true }])
    expect(dropped.when({ type: 'erase', person: p(1), by: 'self' }).state.suggestions).toEqual([])
  })

  it('and a host is shown a hundred; the next move up as those are dropped', () => {
    const made = Array.from({ length: 150 }, (_, id) => ({ id, text: textId(`${id}`), by: p(1 + (id % 2)), isDropped: false }))
    const room = givenRoom()
    const given = room.with({ ...room.state, suggestions: made })
    const shown = ({ state }: Given) => consoleView(state, words, around).suggestions.map(({ id }) => id).toSorted((one, other) => one - other)
    expect(shown(given)).toEqual(made.slice(0, 100).map(({ id }) => id))
    expect(shown(given.when({ type: 'dropSuggestion', id: 0, by: null }))).toEqual(made.slice(1, 101).map(({ id }) => id))
  })
})
