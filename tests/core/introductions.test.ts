import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { groupTalk } from '../../server/core/groups/groupStage.ts'
import { hereIn, presentedBy, speakersFrom } from '../../server/core/introductions/speakers.ts'
import type { Introducing } from '../../server/core/stage.ts'
import { commonView } from '../../server/core/views/common.ts'
import { groupsView, yourGroupView } from '../../server/core/views/groups.ts'
import { placesOf } from '../../server/core/views/places.ts'
import { programmeView } from '../../server/core/views/programme.ts'
import { type PersonId, roomCode } from '../../shared/ids.ts'
import { introductionsMinutesMost, speakingMsRange } from '../../shared/programme.ts'
import { clapsIn } from '../../shared/stages.ts'
import { type Given, endOf, givenRoom, kinds, matchingOf, p } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const talkingMs = 180_000
type Options = Parameters<typeof givenRoom>[0] & { readonly pairs?: 'byKlapp' | 'byThemselves' }

/** The talk between neighbours has begun to be walked to. */
function givenTalk({ pairs = 'byKlapp', ...room }: Options = {}): Given {
  const planned = givenRoom(room).when({ type: 'planProgramme', items: [{ plan: { kind: 'introductions', talkingMs, pairs }, title: null }], of: 0 })
  return planned.when({ type: 'beginItem', id: planned.state.programme.items[0]?.id ?? -1, from: null })
}

/** The clap has been, and people come together. */
const givenPresenting = (options: Options = {}): Given => toTheClap(givenTalk(options))

function toTheClap(talk: Given): Given {
  const talking = talk.after(endOf(talk) - talk.now)
  return talking.after(endOf(talking) - talking.now)
}

function talkOf({ state }: Given): Introducing {
  const groups = groupTalk(state.stage)
  if (groups?.kind !== 'introducing') throw new Error(`Nobody presents anybody while ${state.stage.kind}.`)
  return groups.talk
}

const step = (type: 'nextSpeaker' | 'previousSpeaker' | 'skipSpeaker', given: Given): RoomCommand => ({ type, step: talkOf(given).step })
const next = (given: Given): Given => given.when(step('nextSpeaker', given))

/** Who speaks now, and about whom, in each circle. */
const speaking = (given: Given): readonly (readonly [PersonId, PersonId | null])[] =>
  talkOf(given).circles.flatMap((circle) => {
    const isHere = hereIn(given.state)
    const [speaker] = speakersFrom(circle, isHere)
    return speaker === undefined ? [] : [[speaker, presentedBy(circle, speaker, isHere)] as const]
  })
const speaker = (given: Given): PersonId => speaking(given)[0]?.[0] ?? p(0)

/** All turns, one after the other, until the room gathers. */
function allTurns(given: Given): readonly (readonly [PersonId, PersonId | null])[] {
  const turns: (readonly [PersonId, PersonId | null])[] = []
  for (let now = next(given); now.state.stage.kind !== 'gathering' && turns.length < 100; now = next(now)) turns.push(...speaking(now))
  return turns
}

const common = ({ state, now }: Given) => {
  const code = roomCode('KM7P4T')
  if (code === null) throw new Error('Not a code.')
  return commonView(state, words, { code, address: '', now })
}
const everybody = (count: number): readonly PersonId[] => Array.from({ length: count }, (_, index) => p(index + 1))
const leave = (given: Given, ...people: readonly PersonId[]): Given =>
  people.reduce((left, person) => left.when({ type: 'leave', person }), given)

describe('[N1] introductions are a meeting of one round', () => {
  it('with its own time to talk, in turns, and the room’s stays as it was', () => {
    const talk = givenTalk()
    const talking = talk.after(endOf(talk) - talk.now)
    expect(endOf(talking) - talking.now).toBe(talkingMs)
    expect(common(talking)).toMatchObject({ talkingMs, hasTurnCue: true, introduces: 'byKlapp' })
    expect(talking.state.settings).toMatchObject({ talkingMs: 120_000, hasTurnCue: false })
    expect(common(givenPresenting()).talkingMs).toBe(120_000)
  })

  it('that can’t be made longer', () => {
    const talk = givenTalk()
    expect(talk.when({ type: 'oneMore', round: 1 }).refusal).toBe('stale')
    expect(talk.when({ type: 'lastRound', round: 1 }).refusal).toBe('stale')
  })

  it('and phones know beforehand when the clap comes, and what follows', () => {
    const talk = givenTalk()
    expect(clapsIn(common(talk).schedule).map(({ at }) => at)).toEqual([endOf(talk) + talkingMs])
    const [, , presenting] = common(talk).schedule
    expect(common(givenPresenting()).schedule[0]).toEqual(presenting)
  })

  it('and the item is over when all have spoken', () => {
    const given = givenPresenting()
    expect(programmeView(given.state, words).current).not.toBeNull()
    const over = Array.from({ length: 5 }).reduce<Given>(next, given)
    expect(over.state.stage.kind).toBe('gathering')
    expect(programmeView(over.state, words)).toMatchObject({ current: null, items: [{ isOver: true }] })
  })

  it('which is no round to anybody who counts them', () => {
    expect(common(givenTalk()).rounds).toMatchObject({ number: 1, uncounted: 1 })
    const over = Array.from({ length: 5 }).reduce<Given>(next, givenPresenting())
    const meeting = over.when({ type: 'start', round: 2, plan: { kind: 'rounds', count: 6 } })
    expect(common(meeting).rounds).toMatchObject({ number: 2, of: 7, uncounted: 1 })
  })

  it('which one person can’t have alone', () => {
    expect(givenTalk({ people: 1 }).refusal).toBe('tooFewPeople')
  })
})

describe('[N2] where people find each other by themselves', () => {
  it('nobody is told a partner, and nobody counts as met', () => {
    const talk = givenTalk({ pairs: 'byThemselves', people: 5 })
    expect(matchingOf(talk)).toEqual({ pairings: [], byes: [] })
    expect(placesOf(talk.state, words, p(1))).toEqual([{ kind: 'neighbour', round: 1 }])
    const presenting = toTheClap(talk)
    expect(presenting.state.rounds.flatMap(({ met }) => met)).toEqual([])
  })

  it('nothing is mended when somebody comes or goes', () => {
    const talk = givenTalk({ pairs: 'byThemselves', people: 5 })
    const changed = leave(talk, p(1)).when({ type: 'join', person: p(9), hasPhone: true })
    expect(kinds(changed)).toEqual(['personJoined'])
    expect(kinds(changed.when({ type: 'foundEachOther', person: p(2), round: 1 }))).toEqual([])
  })
})

describe('[N3] everybody presents whom they talked with', () => {
  it('two each other, three in a ring', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const talk = givenTalk({ people: 7, seed })
      const { pairings } = matchingOf(talk)
      const turns = allTurns(toTheClap(talk))
      expect(turns.map(([who]) => who).toSorted()).toEqual(everybody(7).toSorted())
      expect(turns.map(([who, presents]) => presents ?? who).toSorted()).toEqual(everybody(7).toSorted())
      for (const [who, presents] of turns) {
        expect(pairings.find(({ members }) => members.includes(who))?.members).toContain(presents)
        expect(presents).not.toBe(who)
      }
    }
  })

  it('whoever sat out, or was left, presents themselves', () => {
    const turns = allTurns(givenPresenting({ people: 5, odd: 'bye' }))
    expect(turns.filter(([, presents]) => presents === null)).toHaveLength(1)
    expect(turns).toHaveLength(5)
    const left = allTurns(leave(givenPresenting(), p(1)))
    expect(left.filter(([, presents]) => presents === null)).toHaveLength(1)
    expect(left).toHaveLength(3)
  })

  it('in a ring that closes over whoever has gone', () => {
    const talk = givenTalk({ people: 3 })
    const turns = allTurns(leave(toTheClap(talk), p(2)))
    expect(new Map(turns)).toEqual(new Map([[p(1), p(3)], [p(3), p(1)]]))
  })

  it('everybody once where they found each other', () => {
    const turns = allTurns(givenPresenting({ pairs: 'byThemselves', people: 5 }))
    expect(turns.map(([who]) => who).toSorted()).toEqual(everybody(5).toSorted())
  })
})

describe('[N4] up to 16 listen to each other all together', () => {
  it('in an order that the seed draws, who talked together one after the other', () => {
    const firsts = new Set<PersonId>()
    for (let seed = 1; seed <= 40; seed += 1) {
      const given = givenPresenting({ people: 6, seed })
      const turns = allTurns(given)
      for (let index = 0; index < 6; index += 2) expect(turns[index + 1]).toEqual(turns[index]?.toReversed())
      expect(allTurns(given)).toEqual(turns)
      firsts.add(turns[0]?.[0] ?? p(0))
    }
    expect(firsts.size).toBe(6)
  })

  it('as long as the host likes, from when the host begins', () => {
    const given = givenPresenting({ people: 16 })
    expect(common(given).schedule).toHaveLength(1)
    const late = given.after(600_000)
    expect(late.state.stage).toMatchObject({ kind: 'introducing', talk: { turn: 0 } })
    const first = next(late)
    expect(first.state.stage).toMatchObject({ startedAt: first.now, endsAt: first.now + talkOf(first).speakingMs })
    expect(first.after(600_000).state.stage).toBe(first.state.stage)
  })

  it('and the host goes back', () => {
    const first = next(givenPresenting())
    const second = next(first)
    expect(speaking(second.when(step('previousSpeaker', second)))).toEqual(speaking(first))
    expect(first.when(step('previousSpeaker', first)).refusal).toBe('stale')
  })

  it('whoever is skipped comes last, and once', () => {
    const first = next(givenPresenting())
    const absent = speaker(first)
    const skipped = first.when(step('skipSpeaker', first))
    expect(speaker(skipped)).not.toBe(absent)
    const last = next(next(next(skipped)))
    expect(speaker(last)).toBe(absent)
    expect(last.when(step('skipSpeaker', last)).state.stage.kind).toBe('gathering')
  })

  it('the last of all is skipped for good, for nobody speaks meanwhile', () => {
    const last = next(next(next(next(givenPresenting()))))
    expect(last.when(step('skipSpeaker', last)).state.stage.kind).toBe('gathering')
  })

  it('phones hear who speaks and who is next, and each when they do', () => {
    const second = next(next(givenPresenting()))
    const view = common(second)
    const shown = groupsView(second.state, words, words.nameOf)
    expect(shown.kind === 'presenting' && shown.groups.map(({ turns }) => turns.map(({ turn }) => turn))).toEqual([[2, 3]])
    for (const person of everybody(4)) expect(yourGroupView(second.state, words, person)).toMatchObject({ turns: [{ turn: 2 }, { turn: 3 }] })
    expect(view.schedule[0]).toMatchObject({ kind: 'introducing', turn: 2, of: 4, isByClock: false })
    const own = everybody(4).map((person) => yourGroupView(second.state, words, person))
    expect(new Set(own.map((group) => (group?.kind === 'presenting' ? group.own?.turn : null)))).toEqual(new Set([1, 2, 3, 4]))
  })
})

describe('[N5] more than 16 make circles that go on by the clock', () => {
  it('of six to eight who talked together or stood near, at a spot of theirs', () => {
    for (const people of [18, 19, 20, 23, 25, 33, 34, 61, 100]) {
      const talk = givenTalk({ people })
      const { pairings } = matchingOf(talk)
      const { circles } = talkOf(toTheClap(talk))
      const sizes = circles.map(({ order }) => order.length)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(8)
      expect(circles.flatMap(({ order }) => order).toSorted()).toEqual(everybody(people).toSorted())
      for (const { members, spot } of pairings) {
        expect(circles.filter(({ order }) => members.some((person) => order.includes(person)))).toHaveLength(1)
        expect(circles.filter((circle) => circle.spot === spot).length).toBeLessThanOrEqual(1)
      }
    }
  })

  it('17 are eight and nine, for there is no other way', () => {
    expect(talkOf(givenPresenting({ people: 17 })).circles.reduce((sizes, { order }) => sizes.add(order.length), new Set<number>())).toEqual(new Set([8, 9]))
  })

  it('all at once, with no network either', () => {
    const given = givenPresenting({ people: 20 })
    const { schedule } = common(given)
    expect(schedule.map(({ kind }) => kind)).toEqual([...Array.from({ length: 9 }, () => 'introducing'), 'gathering'])
    const end = schedule.at(-1)?.startsAt ?? 0
    const lastTurn = given.after(end - 1 - given.now)
    expect(lastTurn.state.stage).toMatchObject({ kind: 'introducing', talk: { turn: 8 } })
    expect(lastTurn.after(1).state.stage).toMatchObject({ kind: 'gathering', startedAt: end })
  })

  it('and a phone’s turns are not sent again as they go by', () => {
    const given = givenPresenting({ people: 20 })
    const later = given.after(turnEnd(given) - given.now).after(70_000)
    expect(talkOf(later).turn).toBe(2)
    for (const person of everybody(20)) expect(yourGroupView(later.state, words, person)).toEqual(yourGroupView(given.state, words, person))
  })

  it('or on and back when the host says so', () => {
    const first = next(givenPresenting({ people: 20 }))
    const second = next(first)
    expect(talkOf(second).turn).toBe(2)
    expect(speaking(second.when(step('previousSpeaker', second)))).toEqual(speaking(first))
    expect(first.when(step('skipSpeaker', first)).refusal).toBe('stale')
  })

  it('by themselves where pairs found each other, for as many turns as the largest has', () => {
    const given = givenPresenting({ people: 40, pairs: 'byThemselves' })
    expect(talkOf(given).circles).toEqual([])
    expect(common(given).schedule[0]).toMatchObject({ turn: 0, of: 8, isByClock: true })
    expect(given.after(600_000).state.stage.kind).toBe('gathering')
  })
})

describe('[N6] all have spoken in ten minutes', () => {
  it('with 20 to 60 seconds each', () => {
    for (const people of [2, 7, 10, 16, 17, 50, 101]) {
      const given = givenPresenting({ people })
      const { speakingMs, isByClock } = talkOf(given)
      expect(speakingMs).toBeGreaterThanOrEqual(speakingMsRange.least)
      expect(speakingMs).toBeLessThanOrEqual(speakingMsRange.most)
      const turns = isByClock ? Math.max(...talkOf(given).circles.map(({ order }) => order.length)) : people
      const wayMs = isByClock ? given.state.settings.movingMs : 0
      expect(wayMs + turns * speakingMs).toBeLessThanOrEqual(introductionsMinutesMost * 60_000)
    }
  })
})

describe('[N7] who goes is passed over, and who comes listens', () => {
  it('all together', () => {
    const first = next(givenPresenting())
    const gone = leave(first, speaker(first))
    expect(speaker(gone)).not.toBe(speaker(first))
    const came = gone.when({ type: 'join', person: p(9), hasPhone: true })
    expect(kinds(came)).toEqual(['personJoined'])
    expect(yourGroupView(came.state, words, p(9))).toMatchObject({ own: null, turns: [{ turn: 1 }, { turn: 2 }] })
  })

  it('in circles, in the smallest', () => {
    const given = givenPresenting({ people: 20 })
    const came = given.when({ type: 'join', person: p(99), hasPhone: true })
    const group = yourGroupView(came.state, words, p(99))
    expect(group).toMatchObject({ kind: 'presenting', own: null })
    expect(group?.names).toHaveLength(6)
  })

  it('and when nobody is left who could speak, the room gathers', () => {
    expect(leave(next(givenPresenting()), ...everybody(4)).state.stage.kind).toBe('gathering')
    expect(leave(givenTalk({ people: 2 }), ...everybody(2)).after(400_000).state.stage.kind).toBe('gathering')
  })

  it('and whoever rests is not called', () => {
    const first = next(givenPresenting())
    expect(speaker(first.when({ type: 'rest', person: speaker(first) }))).not.toBe(speaker(first))
  })
})

describe('[N8] a command names its step', () => {
  it('so a double tap skips nobody', () => {
    const given = givenPresenting()
    const tap = step('nextSpeaker', given)
    expect(given.when(tap).when(tap).refusal).toBe('stale')
    const first = next(given)
    const skip = step('skipSpeaker', first)
    expect(first.when(skip).when(skip).refusal).toBe('stale')
    expect(givenRoom().when({ type: 'nextSpeaker', step: 0 }).refusal).toBe('stale')
  })
})

describe('[N9] a pause, time, and looking here', () => {
  it('hold a turn to the millisecond, and give it back', () => {
    const turn = next(givenPresenting({ people: 20 })).after(10_000)
    const paused = turn.when({ type: 'pause', round: 1 })
    expect(common(paused).schedule[0]).toMatchObject({ kind: 'paused', held: 'introducing', why: 'host' })
    const resumed = paused.after(100_000).when({ type: 'resume', round: 1 })
    expect(turnEnd(resumed) - resumed.now).toBe(turnEnd(turn) - turn.now)
    const looked = turn.when({ type: 'lookHere', round: 1 }).after(50_000)
    expect(common(looked).schedule[0]).toMatchObject({ kind: 'paused', why: 'lookHere' })
    expect(looked.when({ type: 'resume', round: 1 }).state.stage.kind).toBe('introducing')
    expect(looked.when({ type: 'pause', round: 0 }).refusal).toBe('stale')
  })

  it('time is added to the turn', () => {
    const turn = next(givenPresenting({ people: 20 }))
    expect(turnEnd(turn.when({ type: 'addTime', round: 1, ms: 30_000 })) - turnEnd(turn)).toBe(30_000)
    const late = next(givenPresenting()).after(200_000)
    expect(turnEnd(late.when({ type: 'addTime', round: 1, ms: 30_000 })) - late.now).toBe(30_000)
  })

  it('the host goes on out of a pause, or ends it all', () => {
    const paused = next(givenPresenting()).when({ type: 'pause', round: 1 })
    expect(next(paused).state.stage).toMatchObject({ kind: 'introducing', talk: { turn: 2 } })
    expect(paused.when({ type: 'backToGathering', round: 1 }).state.stage.kind).toBe('gathering')
  })

  it('a room that slept wakes paused', () => {
    const given = givenPresenting({ people: 20 }).asleepFor(200_000).when({ type: 'tick', unseen: [] })
    expect(given.state.stage).toMatchObject({ kind: 'paused', why: 'overdue' })
  })

  it('what was asked for as the clap came holds what follows', () => {
    const talk = givenTalk()
    const talking = talk.after(endOf(talk) - talk.now)
    const frozen = talking.after(endOf(talking) - talking.now - 1_000).when({ type: 'lookHere', round: 1 })
    const foreseen = common(frozen).schedule.at(-1)
    const held = frozen.after(1_000)
    expect(held.state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'introducing' } })
    expect(common(held).schedule[0]).toEqual(foreseen)
  })

  it('the clap is taken back, and the talk goes on', () => {
    const talk = givenTalk()
    const talking = talk.after(endOf(talk) - talk.now).after(60_000)
    const clapped = talking.when({ type: 'clapNow', round: 1 }).after(1_500)
    expect(clapped.state.stage.kind).toBe('introducing')
    const back = clapped.when({ type: 'undo', id: clapped.state.undoable?.id ?? -1 })
    expect(back.state.stage).toMatchObject({ kind: 'talking', endsAt: endOf(talking) })
    expect(back.state.meeting?.introduces).toEqual({ talkingMs, pairs: 'byKlapp' })
  })

  it('another item ends it', () => {
    const given = givenPresenting().when({ type: 'addItem', item: { plan: { kind: 'fika', minutes: 20 }, title: null }, after: null })
    const fika = given.state.programme.items[0]?.id ?? -1
    expect(given.when({ type: 'beginItem', id: fika, from: given.state.programme.current }).state.stage.kind).toBe('gathering')
  })
})

/** When the time shown is up. */
function turnEnd({ state }: Given): number {
  if (state.stage.kind !== 'introducing') throw new Error(`Nobody presents anybody while ${state.stage.kind}.`)
  return state.stage.endsAt
}
