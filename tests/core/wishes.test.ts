import { describe, expect, it } from 'vitest'
import { outlookOf } from '../../server/core/matching/outlook.ts'
import { tiesAmong } from '../../server/core/matching/company/ties.ts'
import { noTraits } from '../../server/core/matching/company/traits.ts'
import { youView } from '../../server/core/views/phone.ts'
import { placesOf } from '../../server/core/views/places.ts'
import type { MetPair } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import { roomWishes } from '../../shared/limits.ts'
import { type Given, awaited, endOf, givenRoom, givenRounds, kinds, matchingOf, p, partnersOf, useMatching } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const apart = (one: PersonId, other: PersonId, by: PersonId | null = null) => ({ type: 'wish', kind: 'apart', people: [one, other], by }) as const
const someoneWith = (room: Given, person: PersonId): PersonId => partnersOf(room, person)[0] ?? p(0)
const spotOf = (room: Given, person: PersonId) => matchingOf(room).pairings.find(({ members }) => members.includes(person))?.spot
const pairKeys = (room: Given): readonly string[] => matchingOf(room).pairings.map(({ members }) => members.toSorted().join(' '))
const outlook = (room: Given) => outlookOf(room.state, () => noTraits)

describe('never to meet', () => {
  it('[M17] while moving the two exchange partners with one other pair, and nobody else is disturbed', () => {
    const room = givenRounds({ people: 10 })
    const partner = someoneWith(room, p(1))
    const asked = room.when(apart(p(1), partner, p(1)))
    expect(partnersOf(asked, p(1))).not.toContain(partner)
    expect(matchingOf(asked).pairings.every(({ members }) => members.length === 2)).toBe(true)
    expect(pairKeys(room).filter((key) => pairKeys(asked).includes(key))).toHaveLength(3)
  })

  it('[M17] holds from then on, in every round, for who asked and who did not', () => {
    let room = givenRounds({ people: 6, rounds: 8 }).when(apart(p(1), p(2), p(2)))
    for (let round = 0; round < 7; round += 1) {
      expect(partnersOf(room, p(1))).not.toContain(p(2))
      room = room.after(150_000)
    }
  })

  it('[M17] a matching that is settled is mended too', () => {
    const settled = givenRounds({ people: 8 }).after(30_000 + 106_000)
    const [pair] = settled.state.upcoming?.matching?.pairings ?? []
    const [one = p(0), other = p(0)] = pair?.members ?? []
    const asked = settled.when(apart(one, other))
    expect(asked.state.upcoming?.isLocked).toBe(true)
    expect(asked.state.upcoming?.matching?.pairings.some(({ members }) => members.includes(one) && members.includes(other))).toBe(false)
  })

  it('[M17] the last two of a room sit out rather than meet', () => {
    const room = givenRounds({ people: 2 })
    expect(matchingOf(room.when(apart(p(1), p(2)))).byes.toSorted()).toEqual([p(1), p(2)])
  })

  it('[M17] in a trio the one who asked goes to another pair', () => {
    const room = givenRounds({ people: 7 })
    const trio = matchingOf(room).pairings.find(({ members }) => members.length === 3)?.members ?? []
    const [one = p(0), other = p(0)] = trio
    const asked = room.when(apart(one, other))
    expect(partnersOf(asked, one)).not.toContain(other)
    expect(matchingOf(asked).byes).toEqual([])
  })

  it('[M17] the host’s own pairing obeys as well', () => {
    const room = givenRoom({ people: 3 }).when({ type: 'hostJoins', person: p(9) }).when(apart(p(9), p(1)))
    const moving = room.when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })
    expect(partnersOf(moving, p(9))).not.toContain(p(1))
  })
})

describe('asking', () => {
  it('the same twice is once; for oneself or for a stranger it is refused', () => {
    const room = givenRoom().when(apart(p(1), p(2)))
    expect(room.when(apart(p(2), p(1))).state.wishes).toHaveLength(1)
    expect(room.when(apart(p(1), p(1))).refusal).toBe('unknownPerson')
    expect(room.when(apart(p(1), p(99))).refusal).toBe('unknownPerson')
  })

  it('[M17] two may ask the same of each other, and each takes back their own', () => {
    const both = givenRoom().when(apart(p(1), p(2), p(2))).when(apart(p(1), p(2))).when(apart(p(2), p(1), p(1)))
    expect(both.state.wishes.map(({ by }) => by)).toEqual([p(2), null, p(1)])
    const [first] = both.state.wishes
    expect(both.when({ type: 'dropWish', id: first?.id ?? 0, by: p(2) }).state.wishes).toHaveLength(2)
  })

  it('[P1] whoever has left or was removed asks and takes back nothing', () => {
    const room = givenRoom().when(apart(p(1), p(2), p(1)))
    const left = room.when({ type: 'leave', person: p(1) })
    expect(left.when(apart(p(1), p(3), p(1))).refusal).toBe('stale')
    expect(left.when({ type: 'dropWish', id: left.state.wishes[0]?.id ?? 0, by: p(1) }).refusal).toBe('stale')
    expect(room.when({ type: 'remove', person: p(1) }).when(apart(p(1), p(3), p(1))).refusal).toBe('removed')
    expect(left.when(apart(p(1), p(3))).state.wishes).toHaveLength(2)
  })

  it('[M17] one person asks for 50 at most, which keeps nobody else from asking', () => {
    const room = givenRoom()
    const asked = Array.from({ length: 50 }, (_, index) => ({ id: index, kind: 'apart', people: [p(1), p(100 + index)], by: p(1) }) as const)
    const full = room.with({ ...room.state, wishes: asked })
    expect(full.when(apart(p(1), p(2), p(1))).refusal).toBe('tooManyWishes')
    expect(full.when(apart(p(1), p(2), p(2))).refusal).toBeNull()
    expect(full.when(apart(p(1), p(2))).refusal).toBeNull()
  })

  it('[M17] a few who fill the room’s list keep neither the host nor anybody’s first from being asked', () => {
    const room = givenRoom()
    const filledBy = (byOf: (index: number) => PersonId | null): Given => {
      const wishes = Array.from({ length: roomWishes }, (_, id) => ({ id, kind: 'apart', people: [p(1_000 + (id % 40)), p(2_000 + id)], by: byOf(id) }) as const)
      return room.with({ ...room.state, wishes })
    }
    const full = filledBy((index) => p(1_000 + (index % 40)))
    const first = full.when(apart(p(1), p(2), p(1)))
    expect(first.refusal).toBeNull()
    expect(first.when(apart(p(1), p(3), p(1))).refusal).toBe('tooManyWishes')
    expect(full.when(apart(p(1), p(2))).refusal).toBeNull()
    const hosts = filledBy(() => null)
    expect(hosts.when(apart(p(1), p(2))).refusal).toBe('tooManyWishes')
    expect(hosts.when(apart(p(1), p(2), p(1))).refusal).toBeNull()
  })

  it('[M17] only a host or who asked may take it back', () => {
    const room = givenRoom().when(apart(p(1), p(2), p(1)))
    const id = room.state.wishes[0]?.id ?? 0
    expect(room.when({ type: 'dropWish', id, by: p(2) }).refusal).toBe('notAllowed')
    expect(room.when({ type: 'dropWish', id, by: p(1) }).state.wishes).toEqual([])
    expect(room.when({ type: 'dropWish', id, by: null }).when({ type: 'dropWish', id, by: null }).refusal).toBeNull()
  })

  it('[M17] whoever is meant sees nothing of it', () => {
    const before = givenRoom()
    const after = before.when(apart(p(1), p(2), p(1)))
    expect(youView(after.state, words, p(2))).toEqual(youView(before.state, words, p(2)))
    expect(youView(after.state, words, p(1))).toMatchObject({ wishes: [{ kind: 'apart', name: 'Person 2' }] })
  })

  it.each([
    { type: 'describe', person: p(1) },
    { type: 'stay', person: p(1), stays: { spot: 2 } },
    { type: 'setLeaving', person: p(1), leavesAt: 2_000_000 },
    { type: 'renameCategories' },
    { type: 'dropWish', id: 5, by: null },
    { type: 'wish', kind: 'meet', people: [p(1), p(3)], by: null },
  ] as const)('[M23] the next matching knows of $type', (command) => {
    const room = [1, 2, 3, 4].reduce((so, number) => so.when(apart(p(1), p(2))).when(apart(p(5), p(number))), givenRoom({ people: 6 }))
    const talking = room.when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } }).after(30_000)
    const id = command.type === 'dropWish' ? (talking.state.wishes[0]?.id ?? 0) : 0
    expect(kinds(talking.when(command.type === 'dropWish' ? { ...command, id } : command))).toContain('matchingWanted')
  })

  it('[M13] a meeting that took place is asked for no more', () => {
    const room = givenRounds({ people: 6 })
    const wish = { type: 'wish', kind: 'meet', people: [p(1), someoneWith(room, p(1))], by: null } as const
    const wanted = ({ state }: Given) => tiesAmong(state, state.people, state.rounds, () => noTraits).wanted
    expect(wanted(room.when(wish))).toHaveLength(1)
    expect(wanted(room.after(30_000).when(wish))).toEqual([])
  })

  it('[M23] the next matching is made again, also where one is on its way', () => {
    const talking = givenRounds({ people: 6 }).after(30_000)
    expect(kinds(talking.when(apart(p(1), p(2))))).toEqual(['wishMade', 'matchingWanted', 'matchingMade'])
    const onItsWay = talking.with({ ...talking.state, upcoming: awaited }).when({ type: 'describe', person: p(1) })
    const came = onItsWay.when(useMatching(talking.state.upcoming?.matching ?? { pairings: [], byes: [] }))
    expect(came.state.upcoming?.isWanted).toBe(true)
    expect(came.when(useMatching({ pairings: [], byes: [] })).state.upcoming?.isWanted).toBe(false)
  })
})

it('[M23] what was asked while the matching was settled holds where there comes time to make it anew', () => {
  const settled = givenRounds({ people: 4, rounds: 2 }).after(30_000 + 106_000)
  const [pair] = settled.state.upcoming?.matching?.pairings ?? []
  const other = [p(1), p(2), p(3), p(4)].find((person) => person !== p(1) && !partnersOf(settled, p(1)).includes(person) && pair?.members.includes(p(1)) !== pair?.members.includes(person)) ?? p(0)
  const asked = settled.when({ type: 'wish', kind: 'meet', people: [p(1), other], by: null })
  expect(kinds(asked)).toEqual(['wishMade'])
  const later = asked.when({ type: 'addTime', round: 1, ms: 60_000 })
  expect(kinds(later)).toEqual(['timeAdded', 'matchingUnlocked', 'matchingWanted', 'matchingMade'])
  expect(later.state.upcoming?.matching?.pairings.some(({ members }) => members.includes(p(1)) && members.includes(other))).toBe(true)
})

it('[M23] a rule of the host’s holds for the matching that is not settled, and leaves one that is', () => {
  const rule = { type: 'configure', settings: { across: 'surplusRests' } } as const
  const talking = givenRounds({ people: 6 }).after(30_000)
  expect(kinds(talking.when(rule))).toContain('matchingWanted')
  expect(kinds(talking.after(110_000).when(rule))).not.toContain('matchingWanted')
})

describe('we know each other', () => {
  const know = (room: Given, person: PersonId, partner = someoneWith(room, person)) =>
    room.when({ type: 'knowEachOther', person, round: room.state.rounds.length, partner })

  it('[M22] the two exchange partners with the nearest pair, and all four meet somebody new', () => {
    const room = givenRounds({ people: 8 })
    const partner = someoneWith(room, p(1))
    const told = know(room, p(1))
    expect(partnersOf(told, p(1))).not.toContain(partner)
    expect(pairKeys(room).filter((key) => pairKeys(told).includes(key))).toHaveLength(2)
    const moved = matchingOf(told).pairings.filter(({ members }) => !pairKeys(room).includes(members.toSorted().join(' ')))
    const spots = moved.map(({ spot }) => spot ?? 0)
    expect(Math.max(...spots) - Math.min(...spots)).toBe(1)
  })

  it('[M22] nobody is sent elsewhere who has found their partner, or would meet somebody again, or has no time to walk', () => {
    const room = givenRounds({ people: 4 })
    const other = p([1, 2, 3, 4].find((number) => p(number) !== p(1) && !partnersOf(room, p(1)).includes(p(number))) ?? 0)
    const found = room.when({ type: 'foundEachOther', person: other, round: 1 })
    expect(kinds(know(found, p(1)))).toEqual(['acquaintanceTold'])
    expect(kinds(know(room.after(20_001), p(1)))).toEqual(['acquaintanceTold'])
    const second = givenRounds({ people: 4, rounds: 3 }).after(150_000).after(150_000)
    expect(kinds(know(second, p(1)))).toEqual(['acquaintanceTold'])
  })

  it('[M22] two whom the host wants to meet are not parted for it', () => {
    const room = givenRounds({ people: 4 })
    const others = matchingOf(room).pairings.find(({ members }) => !members.includes(p(1)))?.members ?? []
    const [one = p(0), other = p(0)] = others
    expect(kinds(know(room, p(1)))).toContain('matchingRepaired')
    expect(kinds(know(room.when({ type: 'wish', kind: 'meet', people: [one, other], by: null }), p(1)))).toEqual(['acquaintanceTold'])
  })

  it('[M22] said again, it is not told again', () => {
    const alone = givenRounds({ people: 2 })
    const told = know(alone, p(1))
    expect(kinds(told)).toEqual(['acquaintanceTold'])
    expect([kinds(know(told, p(1))), kinds(know(told, p(2)))]).toEqual([[], []])
  })

  it('[M22] [M13] from then on the two come after those who have not met', () => {
    const told = know(givenRounds({ people: 4, rounds: 3 }), p(1))
    const known = told.state.acquainted.flat().find((person) => person !== p(1)) ?? p(0)
    const partners = [told.after(150_000)].map((room) => someoneWith(room, p(1)))
    expect(partners).not.toContain(known)
  })

  it('[M22] said by both at once it parts them once, and neither from somebody new', () => {
    const room = givenRounds({ people: 8 })
    const partner = someoneWith(room, p(1))
    const first = know(room, p(1))
    const second = know(first, partner, p(1))
    expect([second.refusal, second.events]).toEqual([null, []])
    expect(know(room, p(1), p(99)).refusal).toBe('stale')
  })

  it('[R14] [M22] is refused in another round, while talking, and by somebody in a trio', () => {
    expect(givenRounds().when({ type: 'knowEachOther', person: p(1), round: 2, partner: p(2) }).refusal).toBe('stale')
    expect(know(givenRounds().after(30_000), p(1)).refusal).toBe('stale')
    expect(know(givenRounds({ people: 3 }), p(1)).refusal).toBe('stale')
  })
})

describe('staying and leaving', () => {
  it('[M20] who stays keeps the spot they first talked at, or the one the host gave them', () => {
    const room = givenRounds({ people: 8, rounds: 4 }).when({ type: 'stay', person: p(1), stays: { spot: null } })
    const first = spotOf(room, p(1))
    const given = room.when({ type: 'stay', person: p(2), stays: { spot: 7 } })
    const second = given.after(150_000)
    expect([spotOf(second, p(1)), spotOf(second, p(2))]).toEqual([first, 7])
    const third = second.after(150_000)
    expect([spotOf(third, p(1)), spotOf(third, p(2))]).toEqual([first, 7])
  })

  it('[M20] the spot of somebody who rests is given to nobody', () => {
    const room = givenRounds({ people: 9, rounds: 4 }).when({ type: 'stay', person: p(1), stays: { spot: 2 } })
    const rested = room.after(30_000).when({ type: 'rest', person: p(1) }).after(120_000)
    expect(matchingOf(rested).pairings.map(({ spot }) => spot)).not.toContain(2)
    expect(spotOf(rested.after(30_000).when({ type: 'takePart', person: p(1) }).after(120_000), p(1))).toBe(2)
  })

  it('[M20] left alone in the middle of a talk, who stays is joined by the pair nearby, and does not walk', () => {
    const room = givenRoom({ people: 6 }).when({ type: 'stay', person: p(1), stays: { spot: 3 } }).when({ type: 'start', round: 1, plan: { kind: 'open' } }).after(40_000)
    const left = room.when({ type: 'leave', person: partnersOf(room, p(1))[0] ?? p(0) })
    const joined = left.when({ type: 'joinNearby', person: p(1), round: 1 })
    expect(joined.refusal).toBeNull()
    expect(partnersOf(joined, p(1)).length).toBe(2)
    expect(spotOf(joined, p(1))).toBe(3)
  })

  it('[M20] no two stay at one spot', () => {
    const room = givenRoom().when({ type: 'stay', person: p(1), stays: { spot: 3 } })
    expect(room.when({ type: 'stay', person: p(2), stays: { spot: 3 } }).refusal).toBe('spotTaken')
    expect(room.when({ type: 'stay', person: p(1), stays: { spot: 3 } }).refusal).toBeNull()
    expect(room.when({ type: 'leave', person: p(1) }).when({ type: 'stay', person: p(2), stays: { spot: 3 } }).refusal).toBeNull()
  })

  it('[M20] two who stay and come to stand together do not both stay there', () => {
    const stay = (person: PersonId) => ({ type: 'stay', person, stays: { spot: null } }) as const
    const talked = givenRounds({ people: 2 }).when(stay(p(1))).when(stay(p(2))).after(30_000)
    expect(talked.state.people.map(({ stays }) => stays?.spot)).toEqual([1, null])
    const visited = givenRounds({ people: 2 }).when({ type: 'stay', person: p(2), stays: { spot: 1 } }).when(stay(p(1))).after(30_000)
    expect(visited.state.people.map(({ stays }) => stays?.spot)).toEqual([null, 1])
  })

  it('[M20] whoever comes back finds a spot of their own, if theirs is another’s by now', () => {
    const stay = (person: PersonId) => ({ type: 'stay', person, stays: { spot: 3 } }) as const
    const room = givenRoom().when(stay(p(1)))
    const back = room.when({ type: 'leave', person: p(1) }).when(stay(p(2))).when({ type: 'takePart', person: p(1) })
    expect(back.state.people.map(({ stays }) => stays?.spot)).toEqual([null, 3, undefined, undefined])
    const removed = room.when({ type: 'remove', person: p(1) }).when(stay(p(2)))
    const undone = removed.when({ type: 'undo', id: removed.state.undoable?.id ?? 0 })
    expect(undone.state.people.map(({ stays }) => stays?.spot)).toEqual([null, 3, undefined, undefined])
    const same = room.when({ type: 'leave', person: p(1) }).when({ type: 'takePart', person: p(1) })
    expect(same.state.people[0]?.stays).toEqual({ spot: 3 })
  })

  it('[M20] whoever stays is told that the partners come, also after a round that they sat out', () => {
    const room = givenRounds({ people: 5, odd: 'bye', rounds: 6 }).when({ type: 'stay', person: p(1), stays: { spot: 2 } })
    const rounds = [1, 2, 3, 4, 5].map((round) => room.after(round * 150_000))
    const places = rounds.flatMap(({ state }) => placesOf(state, words, p(1)).slice(0, 1))
    expect(places.map(({ kind }) => kind)).toContain('bye')
    const first = places.findIndex((place) => place.kind === 'pairing' && place.spot === 2)
    expect(places.slice(first + 1).filter((place) => place.kind === 'pairing' && !place.isHere)).toEqual([])
  })

  it('[M21] no round begins in which two cannot meet since the others leave', () => {
    const room = givenRounds({ people: 4, rounds: 5 })
    const clapAt = room.now + 150_000
    const leaving = [1, 2, 3].reduce((so, number) => so.when({ type: 'setLeaving', person: p(number), leavesAt: clapAt }), room)
    expect(leaving.after(150_000).state.stage.kind).toBe('gathering')
    const soon = [1, 2, 3].reduce((so, number) => so.when({ type: 'setLeaving', person: p(number), leavesAt: so.now }), givenRoom())
    expect(soon.when({ type: 'start', round: 1, plan: { kind: 'open' } }).refusal).toBe('tooFewPeople')
  })

  it('[M21] [R11] who has to leave before "one more" is over rests as it starts', () => {
    const over = givenRounds({ people: 5, rounds: 1 }).after(150_000)
    const more = over.when({ type: 'setLeaving', person: p(1), leavesAt: over.now }).when({ type: 'oneMore', round: 1 })
    expect(more.state.people[0]?.standing).toBe('resting')
    expect(matchingOf(more).pairings.map(({ members }) => members.length)).toEqual([2, 2])
  })

  it('[M21] who leaves is in no talk that ends more than a minute after, and rests from the walk before', () => {
    const room = givenRounds({ people: 5, rounds: 5 })
    const clapAt = endOf(room.after(30_000))
    const leaving = room.when({ type: 'setLeaving', person: p(1), leavesAt: clapAt + 5_000 })
    expect(partnersOf(leaving, p(1)).length).toBeGreaterThan(0)
    const next = leaving.after(30_000)
    expect(next.state.upcoming?.matching?.pairings.flatMap(({ members }) => members)).not.toContain(p(1))
    const moved = next.after(120_000)
    expect(moved.state.people[0]?.standing).toBe('resting')
    const late = room.when({ type: 'setLeaving', person: p(1), leavesAt: clapAt + 90_000 }).after(150_000)
    expect(partnersOf(late, p(1)).length).toBeGreaterThan(0)
  })

  it('[M13] [M21] whoever told when they leave comes first among the meetings that are asked for', () => {
    const room = givenRoom().when({ type: 'setLeaving', person: p(2), leavesAt: 9_000_000 })
    expect(tiesAmong(room.state, room.state.people, [], () => noTraits).leavingSoon).toEqual([p(2)])
  })

  it('[M21] taking part again is staying', () => {
    const rested = givenRoom().when({ type: 'setLeaving', person: p(1), leavesAt: 1 }).when({ type: 'rest', person: p(1) })
    expect(rested.when({ type: 'takePart', person: p(1) }).state.people[0]?.leavesAt).toBeNull()
  })

  it('[M21] who has to leave before the first talk is over rests as it starts', () => {
    const room = givenRoom({ people: 3 })
    const started = room.when({ type: 'setLeaving', person: p(1), leavesAt: room.now + 30_000 }).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(matchingOf(started).pairings.map(({ members }) => members.toSorted())).toEqual([[p(2), p(3)]])
  })
})

describe('[M23] what the room can hope for', () => {
  it.each([
    [6, 'trio', 5, null],
    [7, 'trio', 3, 7],
    [7, 'bye', 7, 7],
    [21, 'trio', 17, 21],
    [5, 'trio', 1, 5],
    [2, 'trio', 1, null],
    [1, 'trio', 0, null],
    [61, 'trio', null, null],
  ] as const)('%i people with a %s: %s all-new rounds, %s with the host', (people, odd, newRounds, newRoundsWithHost) => {
    expect(outlook(givenRoom({ people, odd }))).toMatchObject({ people, newRounds, newRoundsWithHost, loners: [], surplus: 0 })
  })

  it('counts what has been', () => {
    expect(outlook(givenRounds({ people: 6, rounds: 2 }).after(300_000)).newRounds).toBe(3)
  })

  it('once all have met, nobody is promised somebody new', () => {
    const left = [1, 2, 3].map((rounds) => outlook(givenRounds({ people: 4, rounds }).after(rounds * 150_000)).newRounds)
    expect(left).toEqual([2, 1, 0])
  })

  it('names who may meet nobody, and what contradicts itself', () => {
    const others = [p(2), p(3), p(4)]
    const room = others.reduce((so, other) => so.when(apart(p(1), other)), givenRoom())
    expect(outlook(room)).toMatchObject({ loners: [p(1)], surplus: 0 })
    const pair: MetPair = [p(2), p(1)]
    expect(outlook(room.when({ type: 'wish', kind: 'meet', people: pair, by: null })).contradictions).toEqual([pair])
  })

  it.each([
    [4, 'bye', 3],
    [5, 'trio', 3],
    [6, 'trio', 1],
  ] as const)('%i people with a %s, one of whom may meet nobody: %s all-new rounds for the others', (people, odd, newRounds) => {
    const others = Array.from({ length: people - 1 }, (_, index) => p(index + 2))
    const room = others.reduce((so, other) => so.when(apart(p(1), other)), givenRoom({ people, odd }))
    expect(outlook(room)).toMatchObject({ loners: [p(1)], newRounds })
  })

  it('promises nothing where one of two groups is larger, and a round for each of the other where they are as many', () => {
    const groupsOf = (first: number) => (id: PersonId) => ({ ...noTraits, group: Number(id.slice(1)) <= first ? ('first' as const) : ('second' as const) })
    const { state } = givenRoom({ people: 10, across: 'surplusRests' })
    expect(outlookOf(state, groupsOf(3))).toMatchObject({ newRounds: null, surplus: 4 })
    expect(outlookOf(state, groupsOf(5))).toMatchObject({ newRounds: 5, surplus: 0 })
  })

  it('counts the host in where they make the number even, whoever is in doubt', () => {
    const room = givenRoom({ people: 5 }).when({ type: 'hostJoins', person: p(9) })
    const [one, ...others] = room.state.people
    const doubt = room.with({ ...room.state, people: one === undefined ? [] : [{ ...one, unseen: 1 }, ...others] })
    expect(outlook(doubt)).toMatchObject({ people: 5, newRounds: 5, newRoundsWithHost: null })
  })

  it('speaks of nobody who has left', () => {
    const room = givenRoom().when(apart(p(1), p(2))).when({ type: 'wish', kind: 'meet', people: [p(1), p(2)], by: null })
    expect(outlook(room).contradictions).toHaveLength(1)
    expect(outlook(room.when({ type: 'leave', person: p(2) })).contradictions).toEqual([])
  })

  it('tells how many must sit out where too few may meet', () => {
    const all = [p(1), p(2), p(3), p(4), p(5)]
    const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => apart(one, other)))
    const room = pairs.reduce((so, wish) => so.when(wish), givenRoom({ people: 7 }))
    expect(outlook(room)).toMatchObject({ loners: [], surplus: 3 })
  })
})
