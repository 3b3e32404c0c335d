import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { atDoorView, doorView } from '../../server/core/views/door.ts'
import { rosterView } from '../../server/core/views/host.ts'
import { youView } from '../../server/core/views/phone.ts'
import { namesView } from '../../server/core/views/screen.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Settings } from '../../shared/settings.ts'
import { type Given, givenRoom, givenRounds, kinds, matchingOf, p, partnersOf } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const joins = (person: PersonId, hasPhone = true): RoomCommand => ({ type: 'join', person, hasPhone })
const sets = (settings: Partial<Settings>): RoomCommand => ({ type: 'configure', settings })
const standingOf = (room: Given, person: PersonId) => room.state.people.find(({ id }) => id === person)?.standing
const undo = (room: Given): Given => room.when({ type: 'undo', id: room.state.undoable?.id ?? 0 })

describe('[D1] a locked door', () => {
  const locked = givenRoom().when(sets({ door: 'locked' }))

  it('lets nobody new in', () => {
    expect(locked.when(joins(p(9))).refusal).toBe('roomLocked')
  })

  it('lets in whoever was in, after leaving and after resting', () => {
    for (const type of ['leave', 'rest'] as const) {
      expect(standingOf(locked.when({ type, person: p(1) }).when(joins(p(1))), p(1))).toBe('takingPart')
    }
  })

  it('lets in whom the host brings', () => {
    expect(standingOf(locked.when(joins(p(9), false)), p(9))).toBe('takingPart')
  })

  it('lets people in again once it is open', () => {
    expect(standingOf(locked.when(sets({ door: 'open' })).when(joins(p(9))), p(9))).toBe('takingPart')
  })
})

describe('[D2] a limit of the host’s', () => {
  const full = givenRoom({ people: 3 }).when(sets({ peopleMost: 3 }))

  it('is not passed, whoever comes', () => {
    expect(full.when(joins(p(9))).refusal).toBe('roomFull')
    expect(full.when(joins(p(9), false)).refusal).toBe('roomFull')
    expect(full.when({ type: 'rest', person: p(1) }).when(joins(p(1))).refusal).toBeNull()
  })

  it('makes room when somebody leaves, or it is raised or lifted', () => {
    expect(full.when({ type: 'leave', person: p(1) }).when(joins(p(9))).refusal).toBeNull()
    expect(full.when(sets({ peopleMost: 4 })).when(joins(p(9))).refusal).toBeNull()
    expect(full.when(sets({ peopleMost: null })).when(joins(p(9))).refusal).toBeNull()
  })

  it('puts nobody out who is in', () => {
    expect(full.when(sets({ peopleMost: 1 })).state.people.every(({ standing }) => standing === 'takingPart')).toBe(true)
  })
})

describe('[D3] a door at which the host says yes', () => {
  const asking = givenRoom({ people: 4 }).when(sets({ door: 'asks' })).when(joins(p(9)))

  it('keeps whoever is new outside, seen by the host alone', () => {
    expect(youView(asking.state, words, p(9)).status).toBe('atDoor')
    expect(atDoorView(asking.state, words)).toEqual([{ id: p(9), name: words.nameOf(p(9)) }])
    expect(rosterView(asking.state, words, () => true).map(({ id }) => id)).not.toContain(p(9))
    expect(namesView(asking.state, words)).toHaveLength(4)
  })

  it('matches nobody who waits, and lets them do nothing else', () => {
    const rounds = asking.when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(matchingOf(rounds).pairings.flatMap(({ members }) => members)).not.toContain(p(9))
    for (const type of ['takePart', 'rest'] as const) expect(asking.when({ type, person: p(9) }).refusal).toBe('stale')
    expect(asking.when({ type: 'wish', kind: 'apart', people: [p(9), p(1)], by: p(9) }).refusal).toBe('stale')
  })

  it('opens for one, whom no undoing takes out', () => {
    const inside = asking.when({ type: 'letIn', person: p(9) })
    expect(standingOf(inside, p(9))).toBe('takingPart')
    expect(standingOf(inside.when({ type: 'undoJoins' }), p(9))).toBe('takingPart')
  })

  it('opens for all who wait, in order of arrival as far as there is room', () => {
    const two = asking.when(joins(p(10))).when(sets({ peopleMost: 5 }))
    const opened = two.when({ type: 'letAllIn' })
    expect([standingOf(opened, p(9)), standingOf(opened, p(10))]).toEqual(['takingPart', 'atDoor'])
    expect(opened.when({ type: 'letIn', person: p(10) }).refusal).toBe('roomFull')
  })

  it('lets all in who wait when it is opened to everybody', () => {
    expect(standingOf(asking.when(sets({ door: 'open' })), p(9))).toBe('takingPart')
    expect(standingOf(asking.when(sets({ door: 'locked' })), p(9))).toBe('atDoor')
  })

  it('bars whom the host says no to, until the host allows them again', () => {
    const no = asking.when({ type: 'remove', person: p(9) })
    expect(no.when(joins(p(9))).refusal).toBe('removed')
    expect(standingOf(undo(no), p(9))).toBe('atDoor')
    expect(standingOf(no.when({ type: 'liftBar', person: p(9) }).when(joins(p(9))), p(9))).toBe('takingPart')
  })

  it('turns all away who wait: they may ask again, and it can be taken back', () => {
    const away = asking.when({ type: 'turnAllAway' })
    expect(youView(away.state, words, p(9)).status).toBe('putOut')
    expect(standingOf(away.when(joins(p(9))), p(9))).toBe('atDoor')
    expect(standingOf(undo(away), p(9))).toBe('atDoor')
  })

  it('is not passed by leaving it and coming back', () => {
    const back = asking.when({ type: 'leave', person: p(9) }).when(joins(p(9)))
    expect(standingOf(back, p(9))).toBe('atDoor')
  })

  it('lets in whoever was in', () => {
    expect(standingOf(asking.when({ type: 'leave', person: p(1) }).when(joins(p(1))), p(1))).toBe('takingPart')
  })
})

describe('[D4] the joins of the last minute', () => {
  const guests = givenRoom({ people: 4 }).after(60_000)
  const flooded = guests.when(joins(p(91))).when(joins(p(92))).when(joins(p(8), false))

  it('are undone at once, and nobody else is', () => {
    const undone = flooded.when({ type: 'undoJoins' })
    expect(undone.state.people.filter(({ standing }) => standing === 'takingPart').map(({ id }) => id)).toEqual([p(1), p(2), p(3), p(4), p(8)])
    expect(kinds(undone)).toEqual(['joinsUndone'])
  })

  it('come back as they were if the host takes it back within a minute', () => {
    const undone = flooded.when({ type: 'rest', person: p(92) }).when({ type: 'undoJoins' })
    const id = undone.state.undoable?.id ?? 0
    const back = undone.after(60_000).when({ type: 'undo', id })
    expect([standingOf(back, p(91)), standingOf(back, p(92))]).toEqual(['takingPart', 'resting'])
    expect(undone.after(60_001).when({ type: 'undo', id }).refusal).toBe('nothingToUndo')
  })

  it('may join again, and are new then', () => {
    const again = flooded.when({ type: 'undoJoins' }).when(joins(p(91)))
    expect(standingOf(again, p(91))).toBe('takingPart')
    expect(standingOf(undo(again), p(92))).toBe('takingPart')
    expect(standingOf(again.when({ type: 'undoJoins' }), p(91))).toBe('putOut')
    expect(flooded.when({ type: 'undoJoins' }).when(sets({ door: 'locked' })).when(joins(p(91))).refusal).toBe('roomLocked')
  })

  it('are a minute old after a minute', () => {
    expect(kinds(flooded.after(59_999).when({ type: 'undoJoins' }))).toEqual(['joinsUndone'])
    expect(kinds(flooded.after(60_000).when({ type: 'undoJoins' }))).toEqual([])
  })

  it('are counted for the host', () => {
    expect(doorView(flooded.state, words).lately).toEqual({ count: 2, until: flooded.now + 60_000 })
    expect(doorView(givenRoom({ people: 0 }).state, words).lately).toBeNull()
  })

  it('leave the pairs that were there before with each other', () => {
    const moving = givenRounds({ people: 4, movingMs: 120_000 }).after(61_000)
    const before = [1, 2, 3, 4].map((number) => partnersOf(moving, p(number)))
    const bots = [91, 92, 93].map((number) => joins(p(number)))
    const flood = bots.reduce<Given>((room, bot) => room.when(bot), moving)
    expect(matchingOf(flood).pairings.flatMap(({ members }) => members)).toHaveLength(7)
    const cleared = flood.when({ type: 'undoJoins' })
    expect([1, 2, 3, 4].map((number) => partnersOf(cleared, p(number)))).toEqual(before)
  })
})

describe('[D5] whoever was removed', () => {
  it('is named at the door, and may come back once the host allows it', () => {
    const removed = givenRoom().when({ type: 'remove', person: p(1) })
    expect(doorView(removed.state, words).barred).toEqual([{ id: p(1), name: words.nameOf(p(1)) }])
    const lifted = removed.after(10_000).when({ type: 'liftBar', person: p(1) })
    expect(doorView(lifted.state, words).barred).toEqual([])
    expect(standingOf(lifted.when(sets({ door: 'locked' })).when(joins(p(1))), p(1))).toBe('takingPart')
    expect(kinds(lifted.when({ type: 'liftBar', person: p(1) }))).toEqual([])
  })
})

describe('[M8] a crowd that comes while people walk', () => {
  it('waits for the next matching from the thirteenth on, and changes nothing of who is with whom', () => {
    const moving = givenRounds({ people: 6, movingMs: 120_000 }).after(1_000)
    const come = (room: Given, from: number, to: number): Given =>
      Array.from({ length: to - from }, (_, index) => joins(p(from + index))).reduce<Given>((given, join) => given.when(join), room)
    const few = come(moving, 100, 112)
    expect(matchingOf(few).pairings.flatMap(({ members }) => members)).toHaveLength(6 + 12)
    const crowd = come(few, 112, 160)
    expect(matchingOf(crowd)).toEqual(matchingOf(few))
    // Whoever loses their partner meanwhile is mended all the same.
    const [partner = p(0)] = partnersOf(crowd, p(1))
    expect(partnersOf(crowd.when({ type: 'leave', person: partner }), p(1))).not.toEqual([])
  })
})
