/** "Tell the host": nobody but hosts can ever tell that anything was told. */
import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { commonView } from '../../server/core/views/common.ts'
import { youView } from '../../server/core/views/phone.ts'
import { reportsView } from '../../server/core/views/reports.ts'
import { boardsView, namesView } from '../../server/core/views/screen.ts'
import { roomCode } from '../../shared/ids.ts'
import { personReports, roomPeople, roomReports } from '../../shared/limits.ts'
import { type Given, givenRoom, givenRounds, kinds, p, partnersOf } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const tells = (about: number | null, neverAgain = false): RoomCommand => ({
  type: 'tellHost', person: p(1), about: about === null ? null : p(about), note: null, neverAgain,
})

function shownToOthers(room: Given) {
  const code = roomCode('KM7P4T')
  if (code === null) throw new Error('That is a code.')
  return {
    phones: [2, 3, 4, 5, 6].map((number) => youView(room.state, words, p(number))),
    common: commonView(room.state, words, { code, address: 'http://192.168.1.2:3000', now: room.now }),
    boards: boardsView(room.state, words),
    names: namesView(room.state, words),
  }
}

describe('[T1] telling the host', () => {
  it('is possible at any time, about somebody or nobody, also for whoever has left', () => {
    const rounds = givenRounds({ people: 6 })
    const moments = [givenRoom({ people: 6 }), rounds, rounds.after(60_000), rounds.when({ type: 'pause', round: 1 }), rounds.when({ type: 'leave', person: p(1) })]
    for (const room of moments) for (const about of [2, null]) expect(kinds(room.when(tells(about)))).toContain('hostTold')
  })

  it('is no way in for who was removed or waits at the door', () => {
    expect(givenRoom().when({ type: 'remove', person: p(1) }).when(tells(2)).refusal).toBe('removed')
    const asks = givenRoom({ people: 0 }).when({ type: 'configure', settings: { door: 'asks' } })
    expect(asks.when({ type: 'join', person: p(1), hasPhone: true }).when(tells(null)).refusal).toBe('stale')
  })

  it('is about somebody else, who is in the room', () => {
    expect(givenRoom().when(tells(1)).refusal).toBe('unknownPerson')
    expect(givenRoom().when(tells(99)).refusal).toBe('unknownPerson')
  })

  it('has an end, for nobody may fill the host’s list', () => {
    const full = Array.from({ length: personReports }).reduce<Given>((room) => room.when(tells(2)), givenRoom())
    expect(full.state.reports).toHaveLength(personReports)
    expect(full.when(tells(2)).refusal).toBe('tooManyReports')
    expect(full.when({ ...tells(3), type: 'tellHost', person: p(4), about: p(3), note: null, neverAgain: false }).refusal).toBeNull()
  })
})

it('[T1] a few who fill the room’s list keep nobody else from telling', () => {
  const room = givenRoom({ people: 6 })
  const told = (by: number, index: number) => ({ id: index, by: p(by), about: null, note: null, at: 0, isSettled: false })
  const many = Array.from({ length: roomReports }, (_, index) => told(1_000 + (index % 100), index))
  const full = room.with({ ...room.state, reports: many })
  const first = full.when(tells(2))
  expect(first.refusal).toBeNull()
  expect(first.when(tells(3)).refusal).toBe('tooManyReports')
  const brimful = room.with({ ...room.state, reports: Array.from({ length: roomReports + roomPeople }, (_, index) => told(1_000 + index, index)) })
  expect(brimful.when(tells(2)).refusal).toBe('tooManyReports')
})

describe('[T2] what was told', () => {
  it.each([
    ['in gathering', givenRoom({ people: 6 })],
    ['while people walk', givenRounds({ people: 6 })],
    ['in a talk', givenRounds({ people: 6 }).after(60_000)],
    ['after the rounds', givenRounds({ people: 6, rounds: 1 }).after(150_000)],
  ])('%s, changes nothing that anybody but a host is shown', (_, room) => {
    const told = room.when(tells(2))
    expect(shownToOthers(told)).toEqual(shownToOthers(room))
    expect(youView(told.state, words, p(1))).toEqual(youView(room.state, words, p(1)))
  })

  it('is shown to the host: by whom, about whom, when', () => {
    const told = givenRoom().when(tells(2))
    expect(reportsView(told.state, words)).toMatchObject({
      open: 1,
      latest: [{ by: { id: p(1), name: words.nameOf(p(1)) }, about: { id: p(2) }, words: null, at: told.now, isApart: false, isSettled: false }],
    })
  })
})

describe('[T3] "never pair us"', () => {
  it('holds at once: on the way to each other, they exchange partners', () => {
    const moving = givenRounds({ people: 6 })
    const partner = partnersOf(moving, p(1))[0] ?? p(0)
    const told = moving.when({ type: 'tellHost', person: p(1), about: partner, note: null, neverAgain: true })
    expect(partnersOf(told, p(1))).not.toContain(partner)
    expect(partnersOf(told, p(1))).toHaveLength(1)
    expect(reportsView(told.state, words).latest[0]?.isApart).toBe(true)
  })

  it('leaves a talk in peace, and pairs them in no later round', () => {
    const talking = givenRounds({ people: 4, rounds: 6 }).after(60_000)
    const partner = partnersOf(talking, p(1))[0] ?? p(0)
    let room = talking.when({ type: 'tellHost', person: p(1), about: partner, note: null, neverAgain: true })
    expect(partnersOf(room, p(1))).toEqual([partner])
    for (let round = 2; round <= 6; round += 1) {
      room = room.after(150_000)
      expect(partnersOf(room, p(1))).not.toContain(partner)
    }
  })

  it('is one wish, however often it is told, and the person’s own to take back', () => {
    const twice = givenRoom().when(tells(2, true)).when(tells(2, true))
    expect(twice.state.wishes).toMatchObject([{ kind: 'apart', by: p(1) }])
    expect(twice.state.reports).toHaveLength(2)
  })

  it('asks nothing where nobody was named', () => {
    expect(givenRoom().when(tells(null, true)).state.wishes).toEqual([])
  })
})

describe('[T3] the host', () => {
  it('marks what has been seen to, below what is open, and opens it again', () => {
    const two = givenRoom().when(tells(2)).when(tells(3))
    const id = two.state.reports[1]?.id ?? 0
    const settled = two.when({ type: 'settleReport', id, isSettled: true })
    expect(reportsView(settled.state, words)).toMatchObject({ open: 1, latest: [{ about: { id: p(2) } }, { id, isSettled: true }] })
    expect(reportsView(settled.when({ type: 'settleReport', id, isSettled: false }).state, words).open).toBe(2)
    expect(kinds(settled.when({ type: 'settleReport', id, isSettled: true }))).toEqual([])
  })
})

describe('[T4] what was told', () => {
  it('goes with a flood that is put out, and comes back with it', () => {
    const told = givenRoom().when(tells(2)).when({ type: 'undoJoins' })
    expect(reportsView(told.state, words).latest).toEqual([])
    expect(reportsView(told.when({ type: 'undo', id: told.state.undoable?.id ?? 0 }).state, words).open).toBe(1)
  })

  it('is gone with who told it, and with whom it was about', () => {
    for (const person of [p(1), p(2)]) {
      expect(givenRoom().when(tells(2)).when({ type: 'erase', person, by: 'self' }).state.reports).toEqual([])
    }
  })
})
