import { describe, expect, it } from 'vitest'
import type { Person } from '../../server/core/state.ts'
import { roomPeople } from '../../shared/limits.ts'
import { personId } from '../../shared/ids.ts'
import { givenRoom, givenRounds, matchingOf, p, partnersOf } from '../support/givenRoom.ts'

describe('people', () => {
  it('[P1] joining again is coming back, after resting or leaving alike', () => {
    for (const type of ['rest', 'leave'] as const) {
      const back = givenRoom().when({ type, person: p(1) }).when({ type: 'join', person: p(1), hasPhone: true })
      expect(back.state.people).toHaveLength(4)
      expect(back.state.people[0]?.standing).toBe('takingPart')
    }
  })

  it('[P2] a phone that nobody saw during one round is still matched in the next', () => {
    const room = givenRounds().afterUnseen(150_000, [p(1)])
    expect(partnersOf(room, p(1))).not.toEqual([])
  })

  it('[P3] unseen from clap to clap is doubtful, twice is resting, and a sign of life ends it', () => {
    const once = givenRounds({ people: 6, rounds: 9 }).afterUnseen(150_000, [p(1)])
    expect(once.state.people[0]?.unseen).toBe(1)
    const twice = once.afterUnseen(150_000, [p(1)])
    expect(twice.state.people[0]?.unseen).toBe(2)
    const absent = twice.after(150_000)
    expect(matchingOf(absent).pairings.flatMap(({ members }) => members)).not.toContain(p(1))
    const seen = absent.when({ type: 'here', person: p(1) })
    expect(partnersOf(seen, p(1))).not.toEqual([])
  })

  it('[P3] seen in between, the count begins anew', () => {
    const room = givenRounds({ people: 6, rounds: 9 }).afterUnseen(150_000, [p(1)]).after(150_000).afterUnseen(150_000, [p(1)])
    expect(room.state.people[0]?.unseen).toBe(1)
  })

  it('[P3] people without a phone are always seen', () => {
    const room = givenRoom({ people: 3 })
      .when({ type: 'join', person: p(9), hasPhone: false })
      .when({ type: 'start', round: 1, plan: { kind: 'open' } })
      .afterUnseen(300_000, [p(9)])
    expect(room.state.people.find(({ id }) => id === p(9))?.unseen).toBe(0)
  })

  it('[P4] nobody depends on a doubtful person: they are the third of a pairing', () => {
    const doubtful = givenRounds({ people: 7, rounds: 9 }).afterUnseen(150_000, [p(1)]).after(150_000)
    expect(doubtful.state.people[0]?.unseen).toBe(0)
    const during = givenRounds({ people: 7, rounds: 9 }).afterUnseen(150_000, [p(1)])
    const next = during.after(30_000).state.upcoming?.matching
    const group = next?.pairings.find(({ members }) => members.includes(p(1)))
    expect(group?.members).toHaveLength(3)
  })

  it('[P5] who was removed does not come back, unless the host takes it back within a minute', () => {
    const removed = givenRoom().when({ type: 'remove', person: p(1) })
    expect(removed.when({ type: 'join', person: p(1), hasPhone: true }).refusal).toBe('removed')
    const id = removed.state.undoable?.id ?? 0
    expect(removed.after(60_000).when({ type: 'undo', id }).state.people[0]?.standing).toBe('takingPart')
    expect(removed.after(60_001).when({ type: 'undo', id }).refusal).toBe('nothingToUndo')
  })

  it('[P6] the 5,001st person is refused', () => {
    const room = givenRoom({ people: 0 })
    const crowd = (away: number) =>
      room.with({ ...room.state, people: Array.from({ length: roomPeople }, (_, index) => aGuest(index, index < away)) })
    const join = { type: 'join', person: p(1), hasPhone: true } as const
    expect(crowd(0).when(join).refusal).toBe('roomFull')
    expect(crowd(1).when(join).refusal).toBeNull()
    expect(crowd(1).when(join).when({ type: 'takePart', person: personId('g0') }).refusal).toBe('roomFull')
  })

  it('[P1] who is gone can do nothing but come back', () => {
    const talking = givenRounds({ people: 6 }).after(40_000)
    const left = talking.when({ type: 'leave', person: p(1) })
    expect(left.when({ type: 'rest', person: p(1) }).state.people[0]?.standing).toBe('left')
    expect(left.when({ type: 'rename', person: p(1) }).refusal).toBe('stale')
    const removed = talking.when({ type: 'remove', person: p(1) })
    const spot = matchingOf(talking).pairings.find(({ members }) => members.includes(p(1)))?.spot ?? null
    expect(removed.when({ type: 'cannotFindPartner', person: p(1), round: 1, spot }).refusal).toBe('removed')
  })

  it('[P1] taking part again ends a vain search too', () => {
    const room = givenRounds({ people: 6 }).after(40_000)
    const [missing] = partnersOf(room, p(1))
    const spot = matchingOf(room).pairings.find(({ members }) => members.includes(p(1)))?.spot ?? null
    const missed = room.when({ type: 'cannotFindPartner', person: p(1), round: 1, spot })
    const back = missed.when({ type: 'takePart', person: missing ?? p(0) })
    expect(back.state.people.find(({ id }) => id === missing)?.isMissed).toBe(false)
  })

  it('[P7] the host takes part only where that makes the number even', () => {
    const odd = givenRoom({ people: 5 }).when({ type: 'hostJoins', person: p(99) }).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(partnersOf(odd, p(99))).toHaveLength(1)
    expect(matchingOf(odd).pairings.map(({ members }) => members.length)).toEqual([2, 2, 2])
    const even = givenRoom({ people: 4 }).when({ type: 'hostJoins', person: p(99) }).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(partnersOf(even, p(99))).toEqual([])
  })

  it('[P7] the host steps back as soon as the number is even without them', () => {
    const odd = givenRoom({ people: 5 }).when({ type: 'hostJoins', person: p(99) }).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    for (const changed of [odd.when({ type: 'leave', person: p(2) }), odd.when({ type: 'join', person: p(6), hasPhone: true })]) {
      expect(partnersOf(changed, p(99))).toEqual([])
      expect(matchingOf(changed).pairings.every(({ members }) => members.length === 2)).toBe(true)
    }
  })

  it('[P7] [R3] a host who does not join in is nobody to meet', () => {
    const alone = givenRoom({ people: 1 }).when({ type: 'hostJoins', person: p(99) })
    const start = { type: 'start', round: 1, plan: { kind: 'open' } } as const
    expect(alone.when(start).refusal).toBeNull()
    expect(alone.when({ type: 'configure', settings: { odd: 'trio' } }).when(start).refusal).toBe('tooFewPeople')
  })

  it('nobody acts for someone who never joined', () => {
    expect(givenRoom().when({ type: 'rest', person: p(99) }).refusal).toBe('unknownPerson')
  })
})

function aGuest(number: number, isGone: boolean): Person {
  const standing = isGone ? 'left' : 'takingPart'
  return { id: personId(`g${number}`), hasPhone: true, isHost: false, standing, joinedAt: null, isHidden: false, isPretend: false, unseen: 0, isMissed: false, stays: null, beckons: false, where: null, leavesAt: null }
}
