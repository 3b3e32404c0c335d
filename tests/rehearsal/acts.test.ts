import { describe, expect, it } from 'vitest'
import { type Act, actsOf } from '../../server/rehearsal/acts.ts'
import { castOf } from '../../server/rehearsal/cast.ts'
import { pretendId } from '../../server/web/intakePretend.ts'
import type { RoomCommand } from '../../server/core/commands.ts'
import { nextDeadline } from '../../server/core/rounds/timeline.ts'
import { isPresent } from '../../server/core/people/people.ts'
import { textId } from '../../shared/ids.ts'
import type { Pace } from '../../shared/rehearsal.ts'
import { type Given, givenRoom, p, stageOf } from '../support/givenRoom.ts'

const second = 1_000

/** What the door in would make of it. */
function commandOf({ number, command }: Act): RoomCommand {
  const person = pretendId({ number })
  if (command.type === 'join') return { type: 'join', person, hasPhone: true, isPretend: true }
  if (command.type === 'suggest') return { type: 'suggest', person, text: textId(`text-${number}`) }
  if (command.type === 'foundEachOther' || command.type === 'joinNearby') return { ...command, person }
  if (command.type === 'rest' || command.type === 'takePart' || command.type === 'leave' || command.type === 'here') return { ...command, person }
  throw new Error(`Nobody pretends to ${command.type}.`)
}

/** Lets so much time pass, with everybody doing what they do when it is due. */
function played(given: Given, ms: number, seen: (act: Act) => void = () => {}): Given {
  const until = given.now + ms
  let room = given
  const done = new Set<string>()
  for (;;) {
    const next = actsOf(room.state, room.now).filter(({ step }) => !done.has(step)).toSorted((one, other) => one.at - other.at)[0]
    const due = Math.max(room.now, Math.min(next?.at ?? Infinity, nextDeadline(room.state) ?? Infinity))
    if (due > until) return room.after(until - room.now)
    const then = room.after(due - room.now)
    // Time alone may have brought another stage, with other things to do.
    if (next === undefined || then.state !== room.state || next.at > due) {
      room = then
      continue
    }
    done.add(next.step)
    seen(next)
    room = then.when(commandOf(next))
  }
}

const rehearsal = (people: number, pace: Pace = 1, seed = 1): Given =>
  givenRoom({ people: 0, seed, rehearsal: { people } }).when({ type: 'setPace', pace })

const here = ({ state }: Given): number => state.people.filter(isPresent).length

describe('[H3] pretend people', () => {
  it.each([8, 24, 60, 200])('of %i come within about a minute, but for a few who come late', (people) => {
    const half = played(rehearsal(people), 25 * second)
    expect(here(half)).toBeGreaterThan(people * 0.2)
    expect(here(half)).toBeLessThan(people * 0.8)
    const all = played(half, 50 * second)
    expect(here(all)).toBe(people - Math.max(1, Math.floor(people * 0.08)))
  })

  it('come ten times as fast where the evening does', () => {
    expect(here(played(rehearsal(60, 10), 8 * second))).toBe(56)
  })

  it('do not all come at once when a console is back after a while', () => {
    const few = played(rehearsal(60), 10 * second)
    const later = few.asleepFor(600 * second)
    expect(actsOf(later.state, later.now).filter(({ at, command }) => command.type === 'join' && at <= later.now)).toHaveLength(1)
  })

  it('find each other, and the talk begins early', () => {
    const walk = played(rehearsal(24), 75 * second).when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 8 } })
    const talk = played(walk, 29 * second)
    expect(stageOf(talk)).toBe('talking 1')
    expect(talk.state.rounds[0]?.found.length).toBeGreaterThan(8)
  })

  it('rest, come back, come late and leave in an evening of rounds, and most are there at its end', () => {
    const steps: string[] = []
    const start = played(rehearsal(60, 1, 7), 75 * second).when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 10 } })
    const end = played(start, 30 * 60 * second, ({ command }) => void steps.push(command.type))
    expect(stageOf(end)).toBe('gathering')
    for (const type of ['rest', 'takePart', 'join', 'leave', 'foundEachOther']) expect(steps).toContain(type)
    expect(here(end)).toBeGreaterThan(48)
    expect(end.state.people).toHaveLength(60)
  })

  it('meet whoever comes with a phone', () => {
    const full = played(rehearsal(8), 75 * second).when({ type: 'join', person: p(1), hasPhone: true })
    const walk = full.when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } })
    const pairing = walk.state.rounds[0]?.matching?.pairings.find(({ members }) => members.includes(p(1)))
    expect(pairing?.members).toHaveLength(2)
    const found = played(walk, 25 * second).state.rounds[0]?.found ?? []
    expect(pairing?.members.some((member) => found.includes(member))).toBe(true)
  })

  it('who were missed by somebody say that they are here', () => {
    const walk = played(rehearsal(8), 75 * second).when({ type: 'join', person: p(1), hasPhone: true })
      .when({ type: 'start', round: 1, plan: { kind: 'open' } })
    const spot = walk.state.rounds[0]?.matching?.pairings.find(({ members }) => members.includes(p(1)))?.spot ?? null
    const vain = walk.when({ type: 'cannotFindPartner', person: p(1), round: 1, spot })
    expect(vain.state.people.some(({ isMissed }) => isMissed)).toBe(true)
    expect(played(vain, 100 * second).state.people.some(({ isMissed }) => isMissed)).toBe(false)
  })

  it('stay out where the door is locked, and where the host has put them out', () => {
    const locked = rehearsal(8).when({ type: 'configure', settings: { door: 'locked' } })
    expect(actsOf(locked.state, locked.now)).toEqual([])
    const out = played(rehearsal(8), 75 * second).when({ type: 'remove', person: pretendId({ number: 0 }) })
    expect(actsOf(out.state, out.now).filter(({ number }) => number === 0)).toEqual([])
  })

  it('do nothing while the clock stands still, but come in', () => {
    const paused = played(rehearsal(8), 75 * second).when({ type: 'start', round: 1, plan: { kind: 'open' } }).when({ type: 'pause', round: 1 })
    expect(actsOf(paused.state, paused.now)).toEqual([])
  })

  it('do the same whoever works it out', () => {
    const room = played(rehearsal(60), 30 * second)
    const again = JSON.parse(JSON.stringify(room.state)) as Given['state']
    expect(actsOf(again, room.now)).toEqual(actsOf(room.state, room.now))
  })
})

describe('[H3] the cast of a rehearsal', () => {
  it('is different people, with something that one has and another looks for', () => {
    const { all } = castOf(rehearsal(200).state)
    expect(new Set(all.map(({ name }) => name)).size).toBe(200)
    expect(new Set(all.map(({ card }) => card.organisation)).size).toBeGreaterThan(5)
    expect(all.filter(({ card }) => card.seeks !== '').length).toBeGreaterThan(100)
    expect(all.every(({ card }) => card.seeks === '' || card.seeks !== card.offers)).toBe(true)
  })

  it('is another in another room', () => {
    expect(castOf(rehearsal(8, 1, 2).state).all[0]?.name).not.toBe(castOf(rehearsal(8, 1, 3).state).all[0]?.name)
  })
})
