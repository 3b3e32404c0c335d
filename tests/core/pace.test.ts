import { describe, expect, it } from 'vitest'
import { clapFrozenMs, hostClapMs, undoMs } from '../../shared/limits.ts'
import type { ItemPlan } from '../../shared/programme.ts'
import type { Pace } from '../../shared/rehearsal.ts'
import { doorView } from '../../server/core/views/door.ts'
import { programmeView } from '../../server/core/views/programme.ts'
import { scheduleOf } from '../../server/core/views/schedule.ts'
import { type Given, endOf, givenRoom, kinds, p, stageOf } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const second = 1_000
const rehearsal = { people: 8 }

const at = (pace: Pace, room: Given): Given => room.when({ type: 'setPace', pace })
const started = (pace: Pace, room = givenRoom({ rehearsal })): Given =>
  at(pace, room).when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } })
const left = (room: Given): number => endOf(room) - room.now

describe('[H1] a rehearsal', () => {
  it('is one from its opening on; any other room has no pace', () => {
    expect(givenRoom({ rehearsal }).state.rehearsal).toEqual({ people: 8, pace: 1 })
    expect(givenRoom().state.rehearsal).toBeNull()
    expect(at(10, givenRoom()).refusal).toBe('notAllowed')
  })
})

describe('[H2] the pace of a rehearsal', () => {
  it('divides walks and talks, in the room and in what everybody is shown', () => {
    const room = started(10)
    expect(left(room)).toBe(3 * second)
    expect(left(room.after(3 * second))).toBe(12 * second)
    const [walk, talk] = scheduleOf(room.state)
    expect(walk).toMatchObject({ kind: 'moving', endsAt: room.now + 3 * second })
    expect(talk).toMatchObject({ kind: 'talking', endsAt: room.now + 15 * second })
  })

  it('goes through all rounds of it', () => {
    expect(stageOf(started(10).after(29 * second))).toBe('talking 2')
    expect(stageOf(started(10).after(30 * second))).toBe('gathering')
  })

  it('leaves a talk five seconds, and a walk three, so that they are seen', () => {
    const short = givenRoom({ rehearsal, talkingMs: 10 * second, movingMs: 4 * second })
    const room = started(10, short)
    expect(left(room)).toBe(3 * second)
    expect(left(room.after(3 * second))).toBe(5 * second)
  })

  it.each([
    { from: 1, to: 10, before: 100 * second, after: 10 * second },
    { from: 10, to: 1, before: 10 * second, after: 100 * second },
    { from: 4, to: 10, before: 25 * second, after: 10 * second },
  ] as const)('changes what is left of a talk, from $from to $to', ({ from, to, before, after }) => {
    const talking = started(from).after(30 * second / from)
    const later = talking.after(left(talking) - before)
    expect(left(at(to, later))).toBe(after)
    expect(stageOf(at(to, later))).toBe('talking 1')
  })

  it('changes what a pause has kept, and what is left of a walk', () => {
    const paused = started(1).after(20 * second).when({ type: 'pause', round: 1 })
    const faster = at(10, paused).when({ type: 'resume', round: 1 })
    expect(left(faster)).toBe(3 * second)
    expect(left(at(10, started(1)))).toBe(3 * second)
  })

  it('does not move a clap that no longer moves', () => {
    const talking = started(1).after(30 * second + 120 * second - clapFrozenMs)
    const end = endOf(talking)
    expect(endOf(at(10, talking))).toBe(end)
    expect(stageOf(at(10, talking).after(clapFrozenMs))).toBe('moving 2')
  })

  it('set twice is set once', () => {
    expect(at(10, at(10, givenRoom({ rehearsal }))).events).toEqual([])
  })

  it('leaves what belongs to fingers as it is: to take back, the frozen clap, the time to clap', () => {
    const clapped = started(10).after(4 * second).when({ type: 'clapNow', round: 1 })
    expect(left(clapped)).toBe(clapFrozenMs)
    expect(clapped.state.undoable?.until).toBe(clapped.now + undoMs)
    const hosts = started(10, givenRoom({ rehearsal, whoClaps: 'host' })).after(3 * second)
    expect(left(hosts)).toBe(12 * second + hostClapMs)
  })

  it('adds the time that the button says', () => {
    const talking = started(10).after(3 * second)
    expect(left(talking.when({ type: 'addTime', round: 1, ms: 30 * second }))).toBe(42 * second)
  })

  it('divides the minutes of the programme', () => {
    const fika: ItemPlan = { kind: 'fika', minutes: 20 }
    const planned = at(10, givenRoom({ rehearsal })).when({ type: 'planProgramme', items: [{ plan: fika, title: null }], of: 0 })
    const id = planned.state.programme.items[0]?.id ?? -1
    const began = planned.when({ type: 'beginItem', id, from: null })
    expect(programmeView(began.state, words).current?.endsAt).toBe(began.now + 120 * second)
  })

  it('divides the turns in which neighbours present each other', () => {
    const plan: ItemPlan = { kind: 'introductions', talkingMs: 120 * second, pairs: 'byKlapp' }
    const room = at(10, givenRoom({ rehearsal, people: 20 })).when({ type: 'planProgramme', items: [{ plan, title: null }], of: 0 })
    const talk = room.when({ type: 'beginItem', id: room.state.programme.items[0]?.id ?? -1, from: null }).after(15 * second)
    expect(kinds(talk)).toContain('introducingBegan')
    const speaking = talk.after(3 * second)
    expect(speaking.state.stage).toMatchObject({ kind: 'introducing', startedAt: speaking.now, endsAt: speaking.now + 6 * second })
  })
})

describe('[H5] pretend people', () => {
  it('[H1] come in a rush of which nobody is warned', () => {
    const rush = Array.from({ length: 30 }, (_, index) => ({ type: 'join', person: p(100 + index), hasPhone: true, isPretend: true }) as const)
    const came = rush.reduce<Given>((room, join) => room.when(join), givenRoom({ rehearsal, people: 1 }))
    expect(doorView(came.state, words).lately?.count).toBe(1)
    expect(doorView(rush.reduce<Given>((room, join) => room.when(join), givenRoom({ rehearsal, people: 0 })).state, words).lately).toBeNull()
  })

  it('are told from others, also after they waited at the door', () => {
    const room = givenRoom({ rehearsal, people: 1, door: 'asks' })
    const came = room.when({ type: 'join', person: p(9), hasPhone: true, isPretend: true }).when({ type: 'letAllIn' })
    expect(came.state.people.map(({ id, isPretend, standing }) => [id, isPretend, standing])).toEqual([
      [p(1), false, 'takingPart'],
      [p(9), true, 'takingPart'],
    ])
  })
})
