/** "Not with this person": nobody but the one who asked and the hosts can ever tell that it was asked. */
import { describe, expect, it } from 'vitest'
import { commonView } from '../../server/core/views/common.ts'
import { consoleView } from '../../server/core/views/host.ts'
import { youView } from '../../server/core/views/phone.ts'
import { boardsView, namesView } from '../../server/core/views/screen.ts'
import { roomCode } from '../../shared/ids.ts'
import { type Given, givenRoom, givenRounds, p } from '../support/givenRoom.ts'
import { words } from '../support/words.ts'

const people = [1, 2, 3, 4, 5, 6, 7, 8]

const asked = (room: Given, other: number, kind: 'apart' | 'cameTogether' = 'apart') =>
  room.when({ type: 'wish', kind, people: [p(1), p(other)], by: p(1) })

/** All that anybody but person 1 and the hosts can see. */
function shownToOthers(room: Given) {
  const code = roomCode('KM7P4T')
  if (code === null) throw new Error('That is a code.')
  return {
    phones: people.slice(1).map((number) => youView(room.state, words, p(number))),
    common: commonView(room.state, words, { code, address: 'http://192.168.1.2:3000', now: room.now }),
    boards: boardsView(room.state, words),
    names: namesView(room.state, words),
  }
}

/** Somebody who is with person 1 neither now nor next. */
function somebodyElse({ state }: Given): number {
  const pairings = [...(state.rounds.at(-1)?.matching?.pairings ?? []), ...(state.upcoming?.matching?.pairings ?? [])]
  const near = new Set(pairings.filter(({ members }) => members.includes(p(1))).flatMap(({ members }) => members))
  return people.slice(1).find((number) => !near.has(p(number))) ?? 0
}

describe('[M17] what somebody asks in confidence', () => {
  const moments: readonly (readonly [string, Given])[] = [
    ['in gathering', givenRoom({ people: 8 })],
    ['while people walk', givenRounds({ people: 8 })],
    ['with the next matching settled', givenRounds({ people: 8 }).after(30_000 + 106_000)],
    ['after the rounds', givenRounds({ people: 8, rounds: 1 }).after(150_000)],
  ]

  it.each(moments)('%s, it changes nothing on any other phone, on the screen or in what all see', (_, room) => {
    const after = asked(room, somebodyElse(room))
    expect(after.state.wishes).toHaveLength(1)
    expect(shownToOthers(after)).toEqual(shownToOthers(room))
  })

  it('changes nothing but one’s own list where the other has asked the same', () => {
    const theirs = givenRoom({ people: 8 }).when({ type: 'wish', kind: 'apart', people: [p(2), p(1)], by: p(2) })
    const alone = youView(asked(givenRoom({ people: 8 }), 2).state, words, p(1))
    const both = youView(asked(theirs, 2).state, words, p(1))
    const shown = (you: typeof both) => ('wishes' in you ? you.wishes.map(({ kind, name }) => ({ kind, name })) : [])
    expect(shown(both)).toEqual(shown(alone))
    expect(shown(both)).toEqual([{ kind: 'apart', name: 'Person 2' }])
  })

  it('a host is shown all of their own, and five hundred of what people ask: more would outgrow the line', () => {
    const around = { addresses: [], hasPhoneArrived: false, screens: { count: 0, withSound: 0 }, screenPath: '', links: { generation: 1, coHostPath: null } }
    const room = givenRoom({ people: 8 })
    const wishes = Array.from({ length: 1_200 }, (_, id) => ({ id, kind: 'apart', people: [p(1), p(2)], by: id % 2 === 0 ? p(1) : null }) as const)
    const shown = consoleView({ ...room.state, wishes }, words, around).wishes
    expect([shown.filter(({ by }) => by === null).length, shown.filter(({ by }) => by !== null).length]).toEqual([600, 500])
  })

  it.each(['apart', 'cameTogether'] as const)('the host sees %s, and who asked', (kind) => {
    const around = { addresses: [], hasPhoneArrived: false, screens: { count: 0, withSound: 0 }, screenPath: '', links: { generation: 1, coHostPath: null } }
    const { wishes } = consoleView(asked(givenRoom({ people: 8 }), 2, kind).state, words, around)
    expect(wishes).toMatchObject([{ kind, names: ['Person 1', 'Person 2'], by: 'Person 1' }])
  })
})
