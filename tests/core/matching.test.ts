import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { noTraits } from '../../server/core/matching/company/traits.ts'
import { decide, evolve } from '../../server/core/room.ts'
import type { RoomState } from '../../server/core/state.ts'
import { conversationsIn, metPairs } from '../../server/core/matching/met.ts'
import type { PersonId } from '../../shared/ids.ts'
import { type Given, awaited, endOf, givenRoom, givenRounds, kinds, matchingOf, p, partnersOf, useMatching } from '../support/givenRoom.ts'

const roundMs = 150_000
const ascending = (one: number, other: number): number => one - other
const cannotFind = (room: Given, person: PersonId): RoomCommand => {
  const spot = matchingOf(room).pairings.find(({ members }) => members.includes(person))?.spot ?? null
  return { type: 'cannotFindPartner', person, round: 1, spot }
}
const pairKey = (pair: readonly string[]): string => pair.toSorted().join(' ')
const rematchesIn = (room: Given): number => {
  const pairs = metPairs(room.state.rounds).map(pairKey)
  return pairs.length - new Set(pairs).size
}
const start: RoomCommand = { type: 'start', round: 1, plan: { kind: 'open' } }

describe('the matching', () => {
  it.each([2, 4, 6, 8, 10])('[M4] %i people meet all others in as many rounds, and nobody twice before the last two', (people) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const rounds = Math.max(1, people / 2)
      const room = givenRounds({ people, seed, rounds }).after(roundMs * rounds)
      expect(rematchesIn(room), `seed ${seed}`).toBe(0)
    }
  })

  it('[M3] odd: one trio, and all three pairs count as met', () => {
    const room = givenRounds({ people: 7 }).after(roundMs)
    expect(room.state.rounds[0]?.matching?.pairings.map(({ members }) => members.length).toSorted(ascending)).toEqual([2, 2, 3])
    expect(conversationsIn(room.state.rounds)).toBe(5)
  })

  it('[M4] [M3] no rematch in three rounds of seven with trios, whatever the seed', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const room = givenRounds({ people: 7, seed, rounds: 3 }).after(roundMs * 3)
      expect(rematchesIn(room), `seed ${seed}`).toBe(0)
    }
  })

  it('[M3] with byes each sits out once before anybody sits out twice', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const room = givenRounds({ people: 5, seed, rounds: 5, odd: 'bye' }).after(roundMs * 5)
      const byes = room.state.rounds.flatMap(({ matching }) => matching?.byes ?? [])
      expect(byes.toSorted(), `seed ${seed}`).toEqual([1, 2, 3, 4, 5].map(p))
    }
  })

  it('[M11] the same seed gives the same evening, another seed another', () => {
    const evening = (seed: number) => givenRounds({ people: 12, seed }).after(roundMs * 3).state.rounds.map(({ matching }) => matching)
    expect(evening(5)).toEqual(evening(5))
    expect(evening(5)).not.toEqual(evening(6))
  })

  it('[M12] in an even room that stays, one of each pairing keeps their spot', () => {
    const spots = (room: Given) => new Map(matchingOf(room).pairings.flatMap(({ spot, members }) => members.map((id) => [id, spot] as const)))
    let room = givenRounds({ people: 20, rounds: 8 })
    for (let round = 2; round <= 8; round += 1) {
      const before = spots(room)
      room = room.after(roundMs)
      const after = spots(room)
      const stayed = [...after].filter(([id, spot]) => before.get(id) === spot)
      expect(stayed.length, `round ${round}`).toBe(10)
    }
  })

  it('rooms without spots have none', () => {
    const room = givenRounds({ hasSpots: false })
    expect(matchingOf(room).pairings.map(({ spot }) => spot)).toEqual([null, null])
  })
})

describe('the next matching', () => {
  it('[M6] is there as soon as talking begins', () => {
    const talking = givenRounds().after(30_000)
    expect(talking.state.upcoming).toMatchObject({ round: 2, isWanted: false, isLocked: false })
    expect(talking.state.upcoming?.matching?.pairings).toHaveLength(2)
  })

  it('[M6] is not asked for in the last round', () => {
    expect(givenRounds({ rounds: 1 }).after(30_000).state.upcoming).toBeNull()
  })

  it('[M6] is made anew 15 s before the clap if somebody came, and stays if nobody did', () => {
    const talking = givenRounds().after(30_000)
    expect(talking.after(105_000).state.upcoming).toEqual({ ...talking.state.upcoming, isLocked: true })
    const came = talking.when({ type: 'join', person: p(5), hasPhone: true }).when({ type: 'join', person: p(6), hasPhone: true })
    expect(came.state.upcoming?.matching).toEqual(talking.state.upcoming?.matching)
    expect(came.after(105_000).state.upcoming?.matching?.pairings).toHaveLength(3)
  })

  it('[M6] the lead is a quarter of a short talk', () => {
    const talking = givenRounds({ talkingMs: 20_000 }).after(30_000)
    expect(talking.after(14_999).state.upcoming?.isLocked).toBe(false)
    expect(talking.after(15_000).state.upcoming?.isLocked).toBe(true)
  })

  it('[M6] a round whose matching is late begins all the same, and gets it when it comes', () => {
    const talking = givenRounds().after(30_000)
    const waiting = { ...talking.state, upcoming: { ...awaited, isLocked: true } }
    const matching = talking.state.upcoming?.matching ?? { pairings: [], byes: [] }
    const moving = from(waiting, endOf(talking), { type: 'tick', unseen: [] })
    expect(moving.stage.kind).toBe('moving')
    expect(from(moving, endOf(talking), useMatching(matching)).rounds[1]?.matching).toEqual(matching)
  })

  it('[M6] one that comes when its round talks already is used, and then the next one is asked for', () => {
    const talking = givenRounds().after(30_000)
    const matching = talking.state.upcoming?.matching ?? { pairings: [], byes: [] }
    const moving = from({ ...talking.state, upcoming: { ...awaited, isLocked: true } }, endOf(talking), { type: 'tick', unseen: [] })
    const late = endOf(talking) + 30_000
    const made = from(from(moving, late, { type: 'tick', unseen: [] }), late, useMatching(matching))
    expect(made.rounds[1]?.matching).toEqual(matching)
    expect(made.upcoming).toMatchObject({ round: 3, isWanted: true })
  })
})


function from(state: RoomState, now: number, command: RoomCommand): RoomState {
  const decision = decide(state, command, { now, traitsOf: () => noTraits })
  if (!decision.ok) throw new Error(decision.reason)
  return decision.events.reduce(evolve, state)
}

describe('mending', () => {
  it('[M7] who loses their partner while moving is matched again at once, and nobody else is disturbed', () => {
    const room = givenRounds({ people: 8 })
    const [first] = matchingOf(room).pairings
    const [leaver, alone] = first?.members ?? []
    const left = room.when({ type: 'leave', person: leaver ?? p(0) })
    const sizes = matchingOf(left).pairings.map(({ members }) => members.length)
    expect(sizes.toSorted(ascending)).toEqual([2, 2, 3])
    expect(partnersOf(left, alone ?? p(0))).toHaveLength(2)
    const untouched = matchingOf(room).pairings.filter((pairing) => matchingOf(left).pairings.includes(pairing))
    expect(untouched).toHaveLength(2)
  })

  it('[M7] two who lose their partners meet each other', () => {
    const room = givenRounds({ people: 8 })
    const [first, second] = matchingOf(room).pairings
    const left = room.when({ type: 'leave', person: first?.members[0] ?? p(0) }).when({ type: 'leave', person: second?.members[0] ?? p(0) })
    expect(matchingOf(left).pairings.flatMap(({ members }) => members)).toHaveLength(6)
    expect(matchingOf(left).byes).toEqual([])
  })

  it('[M7] where the host chose byes, they sit this one out; with a host who joins in, the host comes', () => {
    const bye = givenRounds({ people: 6, odd: 'bye' })
    const partner = partnersOf(bye, p(1))
    expect(matchingOf(bye.when({ type: 'leave', person: p(1) })).byes).toEqual(partner)
    const host = givenRoom({ people: 6 }).when({ type: 'hostJoins', person: p(99) }).when(start)
    const lone = partnersOf(host, p(1))[0] ?? p(0)
    expect(partnersOf(host.when({ type: 'leave', person: p(1) }), lone)).toEqual([p(99)])
  })

  it('[M7] the last pair left cannot be mended: one sits out', () => {
    const room = givenRounds({ people: 2 }).when({ type: 'leave', person: p(1) })
    expect(matchingOf(room)).toEqual({ pairings: [], byes: [p(2)] })
  })

  it('[M7] a trio gives one up where no pair is there to join', () => {
    const room = givenRounds({ people: 5 })
    const pair = matchingOf(room).pairings.find(({ members }) => members.length === 2)
    const left = room.when({ type: 'leave', person: pair?.members[0] ?? p(0) })
    expect(matchingOf(left).pairings.map(({ members }) => members.length)).toEqual([2, 2])
  })

  it('[M8] who comes while people move: one makes a trio, the second gets the one who would sit out', () => {
    const one = givenRounds({ people: 4 }).when({ type: 'join', person: p(5), hasPhone: true })
    expect(matchingOf(one).pairings.map(({ members }) => members.length).toSorted(ascending)).toEqual([2, 3])
    const sitting = givenRounds({ people: 5, odd: 'bye' })
    const [sits] = matchingOf(sitting).byes
    const came = sitting.when({ type: 'join', person: p(6), hasPhone: true })
    expect(partnersOf(came, p(6))).toEqual([sits])
  })

  it('[M8] who comes after the matching is settled waits for company until the clap', () => {
    const settled = givenRounds({ people: 4 }).after(30_000 + 110_000)
    const one = settled.when({ type: 'join', person: p(5), hasPhone: true })
    expect(one.state.upcoming?.matching).toEqual(settled.state.upcoming?.matching)
    const two = one.when({ type: 'join', person: p(6), hasPhone: true })
    expect(two.state.upcoming?.matching?.pairings.at(-1)?.members.toSorted()).toEqual([p(5), p(6)])
    expect(partnersOf(one.after(10_000), p(5))).toHaveLength(2)
  })

  it('[M9] left alone while talking, one may join the nearest pair, and then has met them', () => {
    const room = givenRounds({ people: 6 }).after(60_000)
    const [lone] = partnersOf(room, p(1))
    const left = room.when({ type: 'leave', person: p(1) })
    expect(kinds(left)).toEqual(['personLeft'])
    const joined = left.when({ type: 'joinNearby', person: lone ?? p(0), round: 1 })
    expect(partnersOf(joined, lone ?? p(0))).toHaveLength(2)
    expect(conversationsIn(joined.state.rounds)).toBe(3 + 2)
    expect(joined.when({ type: 'joinNearby', person: lone ?? p(0), round: 1 }).refusal).toBe('stale')
  })

  it('[M4] [M9] whoever joined a pair in a talk meets neither of the two in the next round', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const room = givenRounds({ people: 9, seed }).after(60_000)
      const pair = matchingOf(room).pairings.find(({ members }) => members.length === 2)?.members ?? []
      const [gone = p(0), lone = p(0)] = pair
      const joined = room.when({ type: 'leave', person: gone }).when({ type: 'joinNearby', person: lone, round: 1 })
      const met = partnersOf(joined, lone)
      const next = joined.state.upcoming?.matching?.pairings.find(({ members }) => members.includes(lone))?.members ?? []
      expect(met, `seed ${seed}`).toHaveLength(2)
      expect(next.filter((person) => met.includes(person)), `seed ${seed}`).toEqual([])
    }
  })

  it('[M9] with nobody near, the answer says so', () => {
    const room = givenRounds({ people: 2 }).after(60_000).when({ type: 'leave', person: p(1) })
    expect(room.when({ type: 'joinNearby', person: p(2), round: 1 }).refusal).toBe('nobodyNearby')
  })

  it.each(['moving', 'talking'])('[M10] who cannot find their partner while %s goes to another pair, and the host is told', (stage) => {
    const room = givenRounds({ people: 6 }).after(stage === 'moving' ? 5_000 : 40_000)
    const [missing] = partnersOf(room, p(1))
    const moved = room.when(cannotFind(room, p(1)))
    expect(partnersOf(moved, p(1))).toHaveLength(2)
    expect(moved.state.notices).toMatchObject([{ kind: 'cannotFind', by: p(1), missing: [missing] }])
    expect(moved.state.people.find(({ id }) => id === missing)?.isMissed).toBe(true)
  })

  it('[M5] [M10] who was looked for in vain has not been met, and is passed over until seen', () => {
    const room = givenRounds({ people: 6, rounds: 9 }).after(40_000)
    const [missing] = partnersOf(room, p(1))
    const moved = room.when(cannotFind(room, p(1)))
    const met = moved.state.rounds[0]?.met.map(pairKey)
    expect(met).not.toContain(pairKey([p(1), missing ?? '']))
    const next = moved.after(120_000)
    expect(partnersOf(next, missing ?? p(0))).toEqual([])
    expect(partnersOf(next.when({ type: 'here', person: missing ?? p(0) }), missing ?? p(0))).not.toEqual([])
  })

  it('[M10] while everybody walks, two who are alone get each other, and no pair is pulled apart for it', () => {
    const room = givenRoom({ people: 7 }).when({ type: 'hostJoins', person: p(99) }).when(start)
    const seeker = [1, 2, 3, 4, 5, 6, 7].map(p).find((id) => !partnersOf(room, id).includes(p(99))) ?? p(0)
    const moved = room.when(cannotFind(room, seeker))
    expect(matchingOf(moved).pairings.map(({ members }) => members.length)).toEqual([2, 2, 2])
  })

  it('[M10] the notice goes when whoever was missed is seen, and gathering ends all search', () => {
    const room = givenRounds({ people: 6 }).after(40_000)
    const [missing] = partnersOf(room, p(1))
    const moved = room.when(cannotFind(room, p(1)))
    expect(moved.when({ type: 'here', person: missing ?? p(0) }).state.notices).toEqual([])
    const gathered = moved.when({ type: 'backToGathering', round: 1 })
    expect(gathered.state.people.some(({ isMissed }) => isMissed)).toBe(false)
  })

  it('[M3] what the host changes in a talk holds from the next round', () => {
    const room = givenRounds({ people: 7 }).after(140_000)
    const byes = room.when({ type: 'configure', settings: { odd: 'bye' } })
    expect(byes.state.upcoming?.matching?.byes).toHaveLength(1)
    const names = room.when({ type: 'configure', settings: { hasSpots: false } })
    expect(names.state.upcoming?.matching?.pairings[0]?.spot).toBeNull()
    expect(matchingOf(names).pairings[0]?.spot).toBe(1)
  })

  it('[M10] a second tap on the same button moves nobody again', () => {
    const room = givenRounds({ people: 8 }).after(40_000)
    const tap = cannotFind(room, p(1))
    const twice = room.when(tap).when(tap)
    expect(twice.refusal).toBe('stale')
    expect(twice.state.notices).toHaveLength(1)
  })

  it('[M5] a partner without a phone who was looked for in vain has not been met either', () => {
    const room = givenRoom({ people: 5 })
      .when({ type: 'join', person: p(9), hasPhone: false })
      .when(start)
      .after(40_000)
    const [partner] = partnersOf(room, p(9))
    const moved = room.when(cannotFind(room, partner ?? p(0)))
    expect(moved.state.rounds[0]?.met.map(pairKey)).not.toContain(pairKey([partner ?? '', p(9)]))
    expect(moved.state.people.find(({ id }) => id === p(9))?.isMissed).toBe(false)
  })

  it('[R10] who gets a new partner has not found them yet', () => {
    const room = givenRounds({ people: 6 })
    const [partner] = partnersOf(room, p(1))
    const found = room.when({ type: 'foundEachOther', person: p(1), round: 1 })
    const left = found.when({ type: 'leave', person: partner ?? p(0) })
    expect(left.state.rounds[0]?.found).toEqual([])
  })

  it('[M10] in a trio nobody is passed over: the other two may stand together', () => {
    const room = givenRounds({ people: 7 }).after(40_000)
    const trio = matchingOf(room).pairings.find(({ members }) => members.length === 3)?.members ?? []
    const moved = room.when(cannotFind(room, trio[0] ?? p(0)))
    expect(moved.state.people.some(({ isMissed }) => isMissed)).toBe(false)
    expect(partnersOf(moved, trio[1] ?? p(0))).toEqual([trio[2]])
  })
})

describe('[M24] spots out of use', () => {
  const spotsOf = ({ state }: Given): readonly (number | null)[] => (state.rounds.at(-1)?.matching?.pairings ?? []).map(({ spot }) => spot)
  const closing = (given: Given, closed: readonly number[], count: number | null = null): Given =>
    given.when({ type: 'configure', settings: { floor: { count, closed, rowLength: null } } })

  it('hold from the next round', () => {
    const given = closing(givenRounds({ people: 6 }), [1])
    expect(spotsOf(given)).toEqual([1, 2, 3])
    expect(spotsOf(given.after(150_000))).toEqual([2, 3, 4])
  })

  it('are left out where a pair is mended, too', () => {
    const given = closing(givenRoom({ people: 4 }), [2], 2).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(spotsOf(given)).toEqual([1, null])
    const mended = [9, 8].reduce((room, id) => room.when({ type: 'join', person: p(id), hasPhone: true }), given)
    expect(spotsOf(mended).filter((spot) => spot !== null)).toEqual([1])
  })
})
