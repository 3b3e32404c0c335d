import { describe, expect, it } from 'vitest'
import { callsView } from '../../server/core/views/beckoning.ts'
import { rosterView } from '../../server/core/views/host.ts'
import { youView } from '../../server/core/views/phone.ts'
import type { Arrangement, BeckoningView, CallView } from '../../shared/beckoning.ts'
import { type PersonId, textId } from '../../shared/ids.ts'
import { type Given, givenRoom, givenRounds, kinds, matchingOf, p, partnersOf } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const arrange = (person: PersonId, changes: Partial<Omit<Arrangement, 'where'>> = {}) =>
  ({ type: 'arrange', person, stays: 'no', beckons: false, where: null, ...changes }) as const
const beckon = (person: PersonId, round = 1) => ({ type: 'beckon', person, round, where: null }) as const
const come = (person: PersonId, round = 1) => ({ type: 'come', person, round }) as const
const staysOf = ({ state }: Given, person: PersonId) => state.people.find(({ id }) => id === person)?.stays
const someoneWith = (room: Given, person: PersonId): PersonId => partnersOf(room, person)[0] ?? p(0)
const nameOf = words.nameOf

function beckoningOf({ state }: Given, person: PersonId, index = 0): BeckoningView | null {
  const you = youView(state, words, person)
  const place = 'places' in you ? you.places[index] : undefined
  return place?.kind === 'pairing' ? place.beckoning : null
}

const calls = ({ state }: Given, asleep: readonly PersonId[] = []): readonly CallView[] => callsView(state, words, (person) => !asleep.includes(person))

describe('in every round', () => {
  it('[C1] partners come to whoever wants that, round after round, until it is taken back', () => {
    const room = givenRoom().when(arrange(p(1), { beckons: true })).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(beckoningOf(room, p(1))).toMatchObject({ isWaiting: true, goes: false })
    expect(beckoningOf(room, someoneWith(room, p(1)))).toMatchObject({ isWaiting: false, goes: true, waiting: [{ name: nameOf(p(1)) }] })
    const later = room.after(150_000)
    expect(beckoningOf(later, someoneWith(later, p(1)))).toMatchObject({ goes: true })
    const back = later.when(arrange(p(1)))
    expect(beckoningOf(back, someoneWith(back, p(1)))).toBeNull()
  })

  it('[C1] the next round is told before its clap, and says where they stand', () => {
    const room = givenRoom().when(arrange(p(1), { stays: 'anywhere', beckons: true })).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    const talking = room.after(30_000 + 110_000)
    const spot = matchingOf(talking).pairings.find(({ members }) => members.includes(p(1)))?.spot
    const next = talking.state.upcoming?.matching?.pairings.find(({ members }) => members.includes(p(1)))?.members.find((member) => member !== p(1))
    expect(beckoningOf(talking, next ?? p(0), 1)).toMatchObject({ goes: true, waiting: [{ spot }] })
  })

  it('[C1] the same twice is once; whoever waits at the door may say it, whoever has left may not', () => {
    const asked = givenRoom({ door: 'asks' }).when({ type: 'join', person: p(9), hasPhone: true }).when(arrange(p(9), { stays: 'anywhere', beckons: true }))
    expect(kinds(asked)).toEqual(['stayChosen', 'beckoningChosen'])
    expect(kinds(asked.when(arrange(p(9), { stays: 'anywhere', beckons: true })))).toEqual([])
    expect(givenRoom().when({ type: 'leave', person: p(1) }).when(arrange(p(1))).refusal).toBe('stale')
    expect(givenRoom().when({ type: 'remove', person: p(1) }).when(arrange(p(1))).refusal).toBe('removed')
    expect(givenRoom().when(arrange(p(99))).refusal).toBe('unknownPerson')
  })

  it('[C1] the host reads it of whoever has no phone, and of nobody else', () => {
    const room = givenRoom().when({ type: 'join', person: p(9), hasPhone: false })
    const both = [p(1), p(9)].reduce((given, person) => given.when({ ...arrange(person, { beckons: true }), stays: null }), room)
    const beckons = rosterView(both.state, words, () => true).map(({ id, beckons: known }) => [id, known?.isOn])
    expect(beckons).toContainEqual([p(9), true])
    expect(beckons).toContainEqual([p(1), undefined])
  })
})

describe('in front', () => {
  it('[C2] is the lowest spot in use where nobody stays', () => {
    const room = givenRoom({ people: 8, floor: { count: null, closed: [1], rowLength: null } }).when({ type: 'stay', person: p(2), stays: { spot: 2 } })
    expect(staysOf(room.when(arrange(p(1), { stays: 'front' })), p(1))).toEqual({ spot: 3 })
    expect(staysOf(givenRoom({ hasSpots: false }).when(arrange(p(1), { stays: 'front' })), p(1))).toEqual({ spot: null })
    const full = givenRoom({ people: 4, floor: { count: 1, closed: [], rowLength: null } }).when({ type: 'stay', person: p(2), stays: { spot: 1 } })
    expect(staysOf(full.when(arrange(p(1), { stays: 'front' })), p(1))).toEqual({ spot: null })
  })

  it('[C2] a spot of one’s own is kept, and partners come to it', () => {
    const room = givenRoom({ people: 8 }).when({ type: 'stay', person: p(1), stays: { spot: 4 } })
    expect(staysOf(room.when(arrange(p(1), { stays: 'front' })), p(1))).toEqual({ spot: 4 })
    expect(staysOf(room.when(arrange(p(1), { stays: 'anywhere' })), p(1))).toEqual({ spot: 4 })
    expect(staysOf(room.when(arrange(p(1))), p(1))).toBeNull()
    const front = givenRoom({ people: 8 }).when(arrange(p(5), { stays: 'front' })).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    for (const room of [front, front.after(150_000), front.after(300_000)]) {
      expect(matchingOf(room).pairings.find(({ members }) => members.includes(p(5)))?.spot).toBe(1)
    }
  })
})

describe('this once', () => {
  it('[C3] the partner is asked to come, and answers', () => {
    const room = givenRounds()
    const partner = someoneWith(room, p(1))
    const asked = room.when(beckon(p(1)))
    expect(beckoningOf(asked, p(1))).toEqual({ isWaiting: true, goes: false, waiting: [], coming: [] })
    expect(beckoningOf(asked, partner)).toMatchObject({ isWaiting: false, goes: true, waiting: [{ name: nameOf(p(1)) }] })
    const answered = asked.when(come(partner)).when(come(partner))
    expect(beckoningOf(answered, p(1))).toMatchObject({ coming: [nameOf(partner)] })
    expect(answered.state.rounds.at(-1)?.coming).toEqual([partner])
    const others = room.state.people.filter(({ id }) => id !== p(1) && id !== partner)
    expect(others.map(({ id }) => beckoningOf(answered, id))).toEqual([null, null])
  })

  it('[C3] asked twice it is asked once; new words take the place of the old', () => {
    const asked = givenRounds().when({ ...beckon(p(1)), where: textId('first') })
    expect(kinds(asked)).toEqual(['partnersBeckoned', 'whereTold'])
    expect(kinds(asked.when({ ...beckon(p(1)), where: textId('second') }))).toEqual(['whereTold'])
    expect(kinds(asked.when({ ...beckon(p(1)), where: textId('first') }))).toEqual([])
  })

  it('[C3] of three both others come', () => {
    const room = givenRounds({ people: 3 }).when(beckon(p(2)))
    expect([p(1), p(3)].map((person) => beckoningOf(room, person)?.goes)).toEqual([true, true])
  })

  it('[C3] whoever waits as well, or stays in one place, is not asked to go', () => {
    const room = givenRounds()
    const partner = someoneWith(room, p(1))
    const both = room.when(beckon(p(1))).when(beckon(partner))
    expect([p(1), partner].map((person) => beckoningOf(both, person)?.goes)).toEqual([false, false])
    const stays = room.when({ type: 'stay', person: partner, stays: { spot: 1 } }).when(beckon(p(1)))
    expect(beckoningOf(stays, partner)).toMatchObject({ goes: false, waiting: [{ name: nameOf(p(1)) }] })
  })

  it('[C3] holds for one walk, and never in a talk', () => {
    const talking = givenRounds().when(beckon(p(1))).after(30_000)
    expect(talking.when(beckon(p(1))).refusal).toBe('stale')
    expect(talking.when(come(someoneWith(talking, p(1)))).refusal).toBe('stale')
    const next = talking.after(120_000)
    expect(next.state.people.map(({ id }) => beckoningOf(next, id))).toEqual([null, null, null, null])
    expect(next.when(beckon(p(1), 1)).refusal).toBe('stale')
  })

  it('[C3] nobody comes to whom nobody waits for', () => {
    const room = givenRounds()
    const far = room.state.people.find(({ id }) => id !== p(1) && !partnersOf(room, p(1)).includes(id))?.id
    expect(room.when(beckon(p(1))).when(come(far ?? p(0))).refusal).toBe('stale')
    expect(room.when(beckon(p(99))).refusal).toBe('unknownPerson')
  })

  it('[C3] a new partner is asked as the old one was, and has not answered yet', () => {
    const room = givenRounds().when(beckon(p(1)))
    const first = someoneWith(room, p(1))
    const mended = room.when(come(first)).when({ type: 'leave', person: first })
    expect(partnersOf(mended, p(1)).map((person) => beckoningOf(mended, person)?.goes)).not.toContain(false)
    expect(beckoningOf(mended, p(1))?.coming).toEqual([])
  })
})

describe('the host', () => {
  it('[C4] is told where the partner has no phone, or one that sleeps', () => {
    const room = givenRoom({ people: 1 }).when({ type: 'join', person: p(2), hasPhone: false }).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(calls(room)).toEqual([])
    expect(calls(room.when(beckon(p(1))))).toEqual([{ by: nameOf(p(1)), partners: [nameOf(p(2))], spot: null, where: null }])
    const asked = givenRounds({ people: 2 }).when(beckon(p(1)))
    expect(calls(asked)).toEqual([])
    expect(calls(asked, [p(2)])).toHaveLength(1)
    expect(calls(asked.when(come(p(2))), [p(2)])).toEqual([])
  })

  it('[C4] is told of both who wait for each other, until they have found each other', () => {
    const both = givenRounds({ people: 2 }).when(beckon(p(1))).when(beckon(p(2)))
    expect(calls(both).map(({ by }) => by)).toEqual([nameOf(p(1)), nameOf(p(2))])
    expect(calls(both.when({ type: 'foundEachOther', person: p(1), round: 1 }))).toEqual([])
  })

  it('[C4] is not told of whoever stands where the pairing is to stand, unless they ask', () => {
    const room = givenRoom({ people: 2 }).when({ type: 'join', person: p(3), hasPhone: false }).when({ type: 'join', person: p(4), hasPhone: false })
    const first = room.when(arrange(p(1), { stays: 'anywhere', beckons: true })).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    const later = first.after(150_000)
    const round = later.state.rounds.length
    expect(calls(later, [p(2)])).toEqual([])
    expect(calls(later.when(beckon(p(1), round)), [p(2)])).toHaveLength(1)
  })
})

it('[C5] an erased person waits nowhere', () => {
  const told = givenRoom().when({ ...arrange(p(1), { beckons: true }), where: textId('window') })
  expect(told.state.people[0]).toMatchObject({ beckons: true, where: 'window' })
  expect(told.when({ type: 'erase', person: p(1), by: 'self' }).state.people[0]).toMatchObject({ beckons: false, where: null })
})
