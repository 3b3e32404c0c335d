import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { programmeView } from '../../server/core/views/programme.ts'
import { openShelf } from '../../server/words/shelf.ts'
import { programmeItems } from '../../shared/limits.ts'
import type { ItemPlan } from '../../shared/programme.ts'
import type { RoomState } from '../../server/core/state.ts'
import { type Given, givenRoom, startOfEvening } from '../support/givenRoom.ts'

const minute = 60_000
const fika: ItemPlan = { kind: 'fika', minutes: 20 }
const goodbye: ItemPlan = { kind: 'goodbye', minutes: null }
const meeting: ItemPlan = { kind: 'meeting', rounds: 2, talkingMs: minute, questions: 'eachRound' }
const evening = [fika, meeting, goodbye] as const

const planned = (plans: readonly ItemPlan[], of = 0): RoomCommand => ({
  type: 'planProgramme',
  items: plans.map((plan) => ({ plan, title: null })),
  of,
})
const view = (state: RoomState) => programmeView(state, openShelf([]).words)
const kinds = ({ state }: Given): readonly string[] => state.programme.items.map(({ plan }) => plan.kind)
const idOf = ({ state }: Given, place: number): number => state.programme.items[place]?.id ?? -1

/** Goes to the item at a place, from the one that is now. */
const begin = (given: Given, place: number): Given =>
  given.when({ type: 'beginItem', id: idOf(given, place), from: view(given.state).current?.id ?? null })

describe('[E1] the programme is a list that the host changes at any time', () => {
  it('takes a ready-made evening, in the place of what was there', () => {
    const given = givenRoom().when(planned(evening)).when(planned([goodbye, fika], 3))
    expect(kinds(given)).toEqual(['goodbye', 'fika'])
    expect(new Set(given.state.programme.items.map(({ id }) => id)).size).toBe(2)
  })

  it('takes none that was chosen before somebody else changed the list', () => {
    expect(givenRoom().when(planned(evening)).when(planned([fika], 0)).refusal).toBe('stale')
  })

  it('puts an item at the beginning, or after another', () => {
    const given = givenRoom().when(planned([fika, goodbye]))
    const first = given.when({ type: 'addItem', item: { plan: meeting, title: null }, after: null })
    expect(kinds(first)).toEqual(['meeting', 'fika', 'goodbye'])
    const between = given.when({ type: 'addItem', item: { plan: meeting, title: null }, after: idOf(given, 0) })
    expect(kinds(between)).toEqual(['fika', 'meeting', 'goodbye'])
    expect(given.when({ type: 'addItem', item: { plan: meeting, title: null }, after: 99 }).refusal).toBe('unknownItem')
  })

  it('changes one, and leaves the others', () => {
    const given = givenRoom().when(planned(evening))
    const changed = given.when({ type: 'changeItem', id: idOf(given, 0), item: { plan: { kind: 'fika', minutes: 30 }, title: null } })
    expect(view(changed.state).items.map(({ plan }) => plan)).toEqual([{ kind: 'fika', minutes: 30 }, meeting, goodbye])
    expect(given.when({ type: 'changeItem', id: 99, item: { plan: fika, title: null } }).refusal).toBe('unknownItem')
  })

  it('moves one to anywhere', () => {
    const given = givenRoom().when(planned(evening))
    const move = (from: number, after: number | null): Given =>
      given.when({ type: 'moveItem', id: idOf(given, from), after: after === null ? null : idOf(given, after) })
    expect(kinds(move(0, 2))).toEqual(['meeting', 'goodbye', 'fika'])
    expect(kinds(move(2, null))).toEqual(['goodbye', 'fika', 'meeting'])
    expect(kinds(move(0, 1))).toEqual(['meeting', 'fika', 'goodbye'])
    expect(move(1, 0).events).toEqual([])
    expect(move(1, 1).refusal).toBe('unknownItem')
  })

  it('removes one; removed twice is removed once', () => {
    const given = givenRoom().when(planned(evening))
    const removed = given.when({ type: 'removeItem', id: idOf(given, 1) })
    expect(kinds(removed)).toEqual(['fika', 'goodbye'])
    expect(removed.when({ type: 'removeItem', id: idOf(given, 1) }).events).toEqual([])
  })

  it('holds so many items and no more', () => {
    const full = givenRoom().when(planned(Array.from({ length: programmeItems }, () => fika)))
    expect(full.when({ type: 'addItem', item: { plan: fika, title: null }, after: null }).refusal).toBe('programmeFull')
    expect(givenRoom().when(planned(Array.from({ length: programmeItems + 1 }, () => fika))).refusal).toBe('programmeFull')
  })
})

describe('[E2] the host goes from item to item', () => {
  it('once for two taps', () => {
    const given = givenRoom().when(planned(evening))
    const tap: RoomCommand = { type: 'beginItem', id: idOf(given, 0), from: null }
    expect(given.when(tap).when(tap).refusal).toBe('stale')
  })

  it('and a meeting begins its rounds, with its own time to talk', () => {
    const given = begin(givenRoom().when(planned(evening)), 1)
    expect(given.state.stage).toMatchObject({ kind: 'moving', round: 1 })
    expect(given.state.settings).toMatchObject({ talkingMs: minute, questions: 'eachRound' })
    const after = given.after(4 * minute)
    expect(after.state.stage.kind).toBe('gathering')
    expect(after.state.rounds.length).toBe(2)
  })

  it('and a meeting that can’t begin changes nothing', () => {
    const before = givenRoom({ people: 1 }).when(planned(evening))
    const refused = begin(before, 1)
    expect(refused.refusal).toBe('tooFewPeople')
    expect(refused.state).toBe(before.state)
  })

  it('and on from a meeting that is over, once for two taps', () => {
    const over = begin(givenRoom().when(planned(evening)), 1).after(4 * minute)
    const tap: RoomCommand = { type: 'beginItem', id: idOf(over, 2), from: null }
    expect(over.when(tap).refusal).toBeNull()
    expect(over.when(tap).when(tap).refusal).toBe('stale')
  })

  it('out of rounds under way, which end at once', () => {
    const given = begin(begin(givenRoom().when(planned(evening)), 1).after(40_000), 2)
    expect(given.state.stage.kind).toBe('gathering')
    expect(given.state.meeting).toBeNull()
    expect(given.events.some(({ type }) => type === 'clapped')).toBe(false)
  })

  it('and from one meeting straight to another', () => {
    const given = begin(begin(givenRoom().when(planned([meeting, meeting])), 0).after(40_000), 1)
    expect(given.state.stage).toMatchObject({ kind: 'moving', round: 2 })
  })

  it('and nobody listens any more to what was said before', () => {
    const given = givenRoom().when(planned(evening)).when({ type: 'lookHere', round: 0 })
    expect(begin(given, 0).state.stage).toMatchObject({ kind: 'gathering', isLookHere: false })
  })

  it('that is in the programme', () => {
    expect(givenRoom().when({ type: 'beginItem', id: 7, from: null }).refusal).toBe('unknownItem')
  })

  it('also after the present one has been taken out', () => {
    const given = begin(givenRoom().when(planned(evening)), 0)
    const without = given.when({ type: 'removeItem', id: idOf(given, 0) })
    expect(view(without.state)).toMatchObject({ current: null, next: idOf(without, 0) })
    expect(begin(without, 0).refusal).toBeNull()
  })
})

describe('[E3] everybody sees what is now and what comes next', () => {
  it('before, during and after an item', () => {
    const given = givenRoom().when(planned(evening))
    expect(view(given.state)).toMatchObject({ current: null, next: idOf(given, 0) })
    const begun = begin(given, 0)
    expect(view(begun.state)).toMatchObject({
      current: { id: idOf(given, 0), startsAt: startOfEvening, endsAt: startOfEvening + 20 * minute },
      next: idOf(given, 1),
    })
    expect(begin(begun.after(60 * minute), 2).state.programme.items.map(({ beganAt }) => beganAt !== null)).toEqual([true, false, true])
  })

  it('nothing but rounds ends by the clock', () => {
    const late = begin(givenRoom().when(planned(evening)), 0).after(300 * minute)
    expect(view(late.state).current?.id).toBe(idOf(late, 0))
  })

  it('a meeting is over with its last clap', () => {
    const given = begin(givenRoom().when(planned(evening)), 1)
    expect(view(given.state).current?.id).toBe(idOf(given, 1))
    const over = given.after(4 * minute)
    expect(view(over.state).current).toBeNull()
    expect(view(over.state).items[1]?.isOver).toBe(true)
    expect(view(over.state).next).toBe(idOf(over, 2))
  })

  it('what was passed over comes after the rest, but not after goodbye', () => {
    const given = begin(givenRoom().when(planned([fika, fika, goodbye])), 1)
    expect(view(given.state).next).toBe(idOf(given, 2))
    expect(view(begin(given, 2).state).next).toBeNull()
    const without = begin(givenRoom().when(planned([fika, fika])), 1)
    expect(view(without.state).next).toBe(idOf(without, 0))
  })

  it('what was put in before the present item is not forgotten', () => {
    const given = begin(givenRoom().when(planned([fika])), 0)
    const added = given.when({ type: 'addItem', item: { plan: goodbye, title: null }, after: null })
    expect(view(added.state).next).toBe(idOf(added, 0))
  })
})
