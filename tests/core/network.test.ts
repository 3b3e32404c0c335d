import { describe, expect, it } from 'vitest'
import { conversationsIn } from '../../server/core/matching/met.ts'
import { hostNetworkView, networkView } from '../../server/core/views/network.ts'
import { hidesView, lookView } from '../../server/core/views/screen.ts'
import { textId } from '../../shared/ids.ts'
import { type Given, givenRoom, givenRounds, p } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const played = (people: number, rounds: number): Given => givenRounds({ people, rounds }).after(rounds * 150_000 + 60_000)

/** The names of each pair, as one reads them off the picture. */
function pairsOf({ state }: Given): readonly string[] {
  const { names, pairs } = networkView(state, words)
  return pairs.flatMap((place, index) => (index % 2 === 0 ? [`${names[place]} and ${names[pairs[index + 1] ?? -1]}`] : []))
}

describe('[S2] who talked with whom', () => {
  it('is shown after the rounds and when the room is closed, never in the middle of a round', () => {
    const none = { names: [], pairs: [] }
    expect(networkView(givenRounds({ people: 4 }).state, words)).toEqual(none)
    expect(networkView(givenRounds({ people: 4 }).when({ type: 'pause', round: 1 }).state, words)).toEqual(none)
    const after = played(4, 1)
    expect(pairsOf(after)).toHaveLength(2)
    expect(pairsOf(after.when({ type: 'close' }))).toEqual(pairsOf(after))
  })

  it('has each pair once, however often they met, and a group of three as three', () => {
    expect(new Set(pairsOf(played(4, 3))).size).toBe(6)
    const often = played(4, 5)
    expect(pairsOf(often)).toHaveLength(conversationsIn(often.state.rounds))
    expect(pairsOf(played(3, 1))).toEqual(['Person 1 and Person 2', 'Person 1 and Person 3', 'Person 2 and Person 3'])
  })

  it('is in the order of names, and of whoever left early too', () => {
    const left = played(4, 1).when({ type: 'leave', person: p(1) })
    expect(networkView(left.state, words).names).toEqual(['Person 1', 'Person 2', 'Person 3', 'Person 4'])
  })

  it('has no name of whoever was removed, a number for a hidden one, and no name at all on a plain screen', () => {
    const removed = played(4, 1).when({ type: 'remove', person: p(2) })
    expect(networkView(removed.state, words).names).toEqual(['Person 1', 'Person 3', 'Person 4', ''])
    expect(pairsOf(removed)).toHaveLength(2)
    const hidden = played(4, 1).when({ type: 'hideName', person: p(2), isHidden: true })
    expect(networkView(hidden.state, words).names).toEqual(['Person 1', 'Person 3', 'Person 4', 2])
    const plain = played(4, 1).when({ type: 'configure', settings: { isScreenPlain: true } })
    expect(networkView(plain.state, words).names).toEqual(['', '', '', ''])
  })

  it('[K12] is the same for hosts, with every name but of whoever was removed, and never in the middle of a round', () => {
    expect(hostNetworkView(givenRounds({ people: 4 }).state, words)).toEqual({ names: [], pairs: [] })
    const hidden = played(4, 1)
      .when({ type: 'hideName', person: p(2), isHidden: true })
      .when({ type: 'remove', person: p(3) })
      .when({ type: 'configure', settings: { isScreenPlain: true } })
    const { names, pairs } = hostNetworkView(hidden.state, words)
    expect(names).toEqual(['Person 1', 'Person 2', 'Person 4', ''])
    expect(pairs).toHaveLength(4)
  })

  it('is small enough to be sent whole: five hundred people and ten rounds', () => {
    const { state } = played(4, 1)
    const people = 500
    const rounds = state.rounds.flatMap((round) =>
      Array.from({ length: 10 }, (_, shift) => ({
        ...round,
        number: shift + 1,
        met: Array.from({ length: people / 2 }, (_, index) => [p(index), p(people / 2 + ((index + shift) % (people / 2)))] as const),
      })),
    )
    const view = networkView({ ...state, rounds }, words)
    expect(view.pairs).toHaveLength(2 * 10 * (people / 2))
    expect(JSON.stringify(view).length).toBeLessThan(30_000)
  })
})

it('[S1] the way into the network is shown while people gather, and not on a plain screen', () => {
  const withWifi = { ...words, wifi: { kind: 'open', name: 'Lokalen' } } as const
  expect(lookView(played(4, 1).state, withWifi).wifi).toEqual(withWifi.wifi)
  expect(lookView(givenRounds({ people: 4 }).state, withWifi).wifi).toBeNull()
  const plain = played(4, 1).when({ type: 'configure', settings: { isScreenPlain: true } })
  expect(lookView(plain.state, withWifi).wifi).toBeNull()
})

it('[S3] a hidden name is not told beside the question either', () => {
  const asked = givenRounds({ people: 4 }).when({ type: 'setPrompt', round: 1, prompt: { kind: 'own', id: textId('why'), by: p(2) } })
  expect(hidesView(asked.state).askers).toEqual([])
  const hidden = asked.when({ type: 'hideName', person: p(2), isHidden: true })
  expect(hidesView(hidden.state).askers).toContain(1)
})

it('[S4] the host chooses for all screens whether they are light or dark', () => {
  const room = givenRoom({ people: 4 })
  expect(lookView(room.state, words).theme).toBe('light')
  expect(lookView(room.when({ type: 'configure', settings: { screenTheme: 'dark' } }).state, words).theme).toBe('dark')
})
