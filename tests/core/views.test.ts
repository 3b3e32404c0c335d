import { describe, expect, it } from 'vitest'
import { commonView } from '../../server/core/views/common.ts'
import { consoleView, rosterView } from '../../server/core/views/host.ts'
import { youView } from '../../server/core/views/phone.ts'
import { placesOf } from '../../server/core/views/places.ts'
import { boardsView } from '../../server/core/views/screen.ts'
import { type Words, orderOf } from '../../server/core/views/words.ts'
import { emptyCard } from '../../shared/card.ts'
import { type PersonId, roomCode } from '../../shared/ids.ts'
import type { PlaceView } from '../../shared/views.ts'
import { type Given, givenRoom, givenRounds, matchingOf, p, partnersOf, startOfEvening } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const code = roomCode('KM7P4T')
const shown = (person: string): string => person.replace('p', 'Person ')

function common(room: Given) {
  if (code === null) throw new Error('That is a code.')
  return commonView(room.state, words, { code, address: 'http://192.168.1.2:3000', now: room.now })
}

function placesFor(room: Given, number: number): readonly PlaceView[] {
  const you = youView(room.state, words, p(number))
  return 'places' in you ? you.places : []
}

it('names stand in the order of the language, and numbers in them in their own', () => {
  expect(['Gäst 10', 'Åsa', 'Ärla', 'Gäst 2'].toSorted(orderOf('sv'))).toEqual(['Gäst 2', 'Gäst 10', 'Åsa', 'Ärla'])
})

describe('what everybody sees', () => {
  it('holds what is now and what follows by itself, so that a phone claps and moves on without a server', () => {
    const { schedule } = common(givenRounds({ rounds: 2 }))
    const at = startOfEvening
    expect(schedule).toEqual([
      { kind: 'moving', round: 1, startsAt: at, endsAt: at + 30_000 },
      { kind: 'talking', round: 1, startsAt: at + 30_000, upAt: at + 150_000, endsAt: at + 150_000 },
      { kind: 'moving', round: 2, startsAt: at + 150_000, endsAt: at + 180_000 },
      { kind: 'talking', round: 2, startsAt: at + 180_000, upAt: at + 300_000, endsAt: at + 300_000 },
      { kind: 'gathering', startsAt: at + 300_000, isLookHere: false },
    ])
  })

  it('[R8] tells of the pause that comes right after the clap', () => {
    const awaited = givenRounds().after(149_000).when({ type: 'pause', round: 1 })
    expect(common(awaited).schedule.at(-1)).toMatchObject({ kind: 'paused', held: 'moving', round: 2, msLeft: 30_000 })
  })

  it('[R15] tells when the host is cued, and when Klapp claps at the latest', () => {
    const { schedule } = common(givenRounds({ whoClaps: 'host' }))
    const at = startOfEvening
    expect(schedule[1]).toMatchObject({ kind: 'talking', upAt: at + 150_000, endsAt: at + 165_000 })
    expect(schedule[2]).toMatchObject({ kind: 'moving', round: 2, startsAt: at + 165_000 })
  })

  it('[R15] a pause shows the time left to talk, not the wait for the host', () => {
    const room = givenRounds({ whoClaps: 'host' })
    const paused = (ms: number) => common(room.after(ms).when({ type: 'pause', round: 1 })).schedule[0]
    expect(paused(60_000)).toMatchObject({ kind: 'paused', msLeft: 90_000 })
    expect(paused(155_000)).toMatchObject({ kind: 'paused', msLeft: 0 })
  })

  it('[R17] tells of "look here", now or right after the clap', () => {
    expect(common(givenRoom().when({ type: 'lookHere', round: 0 })).schedule).toEqual([
      { kind: 'gathering', startsAt: startOfEvening, isLookHere: true },
    ])
    const awaited = (rounds: number) => common(givenRounds({ rounds }).after(149_000).when({ type: 'lookHere', round: 1 })).schedule.at(-1)
    expect(awaited(2)).toMatchObject({ kind: 'paused', held: 'moving', round: 2, why: 'lookHere' })
    expect(awaited(1)).toMatchObject({ kind: 'gathering', isLookHere: true })
  })

  it('[R9] tells that the talk goes on after a clap that was taken back, as it then does', () => {
    const talking = givenRounds().after(60_000)
    for (const room of [talking, talking.when({ type: 'pause', round: 1 }), talking.when({ type: 'lookHere', round: 1 })]) {
      const called = room.when({ type: 'clapNow', round: 1 })
      const undone = called.when({ type: 'undo', id: called.state.undoable?.id ?? 0 })
      const [, next] = common(undone).schedule
      expect(next).toEqual({ ...common(undone.after(1_500)).schedule[0], startsAt: undone.now + 1_500 })
    }
  })

  it('counts rounds and the time of the last clap by the plan', () => {
    const rounds = common(givenRounds({ rounds: 6 }).after(60_000))
    expect([rounds.rounds, rounds.endsAt]).toEqual([{ number: 1, of: 6, isLast: false, uncounted: 0 }, startOfEvening + 6 * 150_000])
    const endsAt = startOfEvening + 400_000
    const until = givenRoom().when({ type: 'start', round: 1, plan: { kind: 'until', endsAt } })
    expect([common(until).rounds.of, common(until).endsAt]).toEqual([2, startOfEvening + 300_000])
    const paused = until.after(310_000 - 10_000 - 60_000).when({ type: 'pause', round: 2 })
    expect(common(paused).rounds.isLast).toBe(true)
  })

  it('says nothing of any one person', () => {
    expect(JSON.stringify(common(givenRounds({ people: 7 }).after(60_000)))).not.toContain('Person')
  })
})

describe('what a phone sees', () => {
  it('holds nobody but its partners of this round and the next, and whom it has met', () => {
    const room = givenRounds({ people: 12 }).after(60_000)
    const next = room.state.upcoming?.matching?.pairings.find(({ members }) => members.includes(p(1)))?.members ?? []
    const allowed = new Set([p(1), ...partnersOf(room, p(1)), ...next].map(shown))
    const mentioned = JSON.stringify(youView(room.state, words, p(1))).match(/Person \d+/g)
    expect(new Set(mentioned)).toEqual(allowed)
  })

  it('[R18] tells each of a pairing the same order of turns, and another begins the next round', () => {
    const inTurn = (room: Given, number: number): readonly string[] => {
      const place = placesFor(room, number).find(({ round }) => round === room.state.rounds.length)
      if (place?.kind !== 'pairing') return []
      return [...place.partners.slice(0, place.turn), shown(p(number)), ...place.partners.slice(place.turn)]
    }
    for (const people of [2, 3]) {
      const first = givenRounds({ people, rounds: 2 }).after(60_000)
      const everybody = Array.from({ length: people }, (_, index) => inTurn(first, index + 1))
      expect(new Set(everybody.map((names) => names.join())).size).toBe(1)
      const again = inTurn(first.after(150_000), 1)
      expect([...again].sort()).toEqual([...inTurn(first, 1)].sort())
      expect(again[0]).not.toBe(inTurn(first, 1)[0])
    }
  })

  it('[M12] tells one of each pair to stay, and who comes to them', () => {
    const room = givenRounds({ people: 8, rounds: 2 }).after(150_000)
    for (const { members } of matchingOf(room).pairings) {
      const places = members.map((member) => placesFor(room, Number(member.slice(1)))[0])
      const staying = places.filter((place) => place?.kind === 'pairing' && place.isHere)
      expect(staying).toHaveLength(1)
      expect(staying.every((place) => place?.kind === 'pairing' && place.comes.join() === place.partners.join())).toBe(true)
    }
  })

  it('[M12] nobody comes to two who stand there already', () => {
    const again = placesFor(givenRounds({ people: 2, rounds: 2 }).after(150_000), 1)[0]
    expect(again).toMatchObject({ kind: 'pairing', isHere: true, comes: [] })
  })

  it('[M9] tells who left, and which pair is near', () => {
    const room = givenRounds({ people: 6 }).after(60_000)
    const [partner] = partnersOf(room, p(1))
    const left = room.when({ type: 'leave', person: partner ?? p(0) })
    const [place] = placesFor(left, 1)
    expect(place).toMatchObject({ kind: 'alone', left: [shown(partner ?? '')] })
    expect(place?.kind === 'alone' && place.nearby?.names).toHaveLength(2)
  })

  it('keeps a partner who asked to rest in the middle of a talk', () => {
    const room = givenRounds({ people: 4 }).after(60_000)
    const [partner] = partnersOf(room, p(1))
    const resting = room.when({ type: 'rest', person: partner ?? p(0) })
    expect(placesFor(resting, 1)[0]).toMatchObject({ kind: 'pairing', partners: [shown(partner ?? '')] })
  })

  it('tells a late guest that they wait, and a stranger nothing', () => {
    const late = givenRounds().after(60_000).when({ type: 'join', person: p(5), hasPhone: true })
    expect(placesFor(late, 5)[0]).toEqual({ kind: 'waiting', round: 1 })
    expect(youView(late.state, words, null)).toEqual({ status: 'outside' })
  })
})

describe('what the screen and the console see', () => {
  it('the board lists everyone present by name, with spot and partners, and nobody who has gone', () => {
    const room = givenRounds({ people: 7 }).after(60_000).when({ type: 'leave', person: p(1) })
    const [board] = boardsView(room.state, words)
    expect(board?.entries.map(({ name }) => name)).toEqual([2, 3, 4, 5, 6, 7].map((number) => `Person ${number}`))
    expect(JSON.stringify(board)).not.toContain('Person 1')
  })

  it('the console says how many pairs and trios there are, and how many have met before', () => {
    const room = givenRounds({ people: 3, rounds: 2 })
    const around = { addresses: [], hasPhoneArrived: false, screens: { count: 0, withSound: 0 }, screenPath: '', links: { generation: 1, coHostPath: null } }
    const second = consoleView(room.after(160_000).state, words, around).matchings
    expect(second).toMatchObject([{ unfit: [], made: { isProved: true }, round: 2, pairs: 0, trios: 1, byes: 0, rematches: 3 }])
  })

  it('the console names who sits out, and of many only some', () => {
    const around = { addresses: [], hasPhoneArrived: false, screens: { count: 0, withSound: 0 }, screenPath: '', links: { generation: 1, coHostPath: null } }
    const sitOutOf = (room: Given) => consoleView(room.state, words, around).matchings.map(({ byes, sitOut }) => [byes, sitOut])
    const room = givenRounds({ people: 3, odd: 'bye' })
    expect(sitOutOf(room)).toEqual([[1, matchingOf(room).byes.map(shown)]])
    const alone = Array.from({ length: 9 }, (_, index) => p(index + 2))
    const many = alone.reduce(
      (given, one, index) =>
        alone.slice(index + 1).reduce((rest, other) => rest.when({ type: 'wish', kind: 'apart', people: [one, other], by: null }), given),
      givenRoom({ people: 10 }),
    )
    const [[byes, named] = []] = sitOutOf(many.when({ type: 'start', round: 1, plan: { kind: 'open' } }))
    expect(byes).toBe(8)
    expect(named).toHaveLength(6)
  })

  it('the roster tells who is asleep, doubtful or missed, and with whom each one is', () => {
    const room = givenRounds({ people: 4 }).afterUnseen(155_000, [p(1)])
    const roster = rosterView(room.state, words, (person) => person !== p(2))
    expect(roster.map(({ isAwake, isDoubtful }) => [isAwake, isDoubtful])).toEqual([
      [true, true],
      [false, false],
      [true, false],
      [true, false],
    ])
    const pairing = matchingOf(room).pairings.find(({ members }) => members.includes(p(3)))
    expect(roster[2]?.place?.spot).toBe(pairing?.spot)
  })
})

describe('[M25] who brings somebody along', () => {
  it('is told of to whomever they meet, and to nobody else', () => {
    const room = givenRounds({ people: 4 })
    const accompanied: Words = { ...words, cardOf: (person) => (person === p(1) ? { ...emptyCard, companion: 'Maja' } : emptyCard) }
    const companionsOf = (person: PersonId) =>
      placesOf(room.state, accompanied, person).flatMap((place) => (place.kind === 'pairing' ? place.companions : []))
    const partner = partnersOf(room, p(1))[0] ?? p(0)
    expect(companionsOf(partner)).toEqual([{ of: 'Person 1', name: 'Maja' }])
    expect([p(1), p(2), p(3), p(4)].filter((person) => person !== partner).flatMap(companionsOf)).toEqual([])
  })
})
