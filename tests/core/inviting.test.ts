import { describe, expect, it } from 'vitest'
import { isMatchable } from '../../server/core/people/people.ts'
import { announcedDaysMost, beyondPlaces, personInvitations, strangersAsking } from '../../shared/limits.ts'
import { announces, anEvening, givenEvening, i, invites, signsUp, standingOf } from '../support/givenEvening.ts'
import { type Given, givenRoom, kinds, p } from '../support/givenRoom.ts'

const dayMs = 24 * 60 * 60_000
const many = (room: Given, numbers: readonly number[], invitation = i(1)): Given => numbers.reduce((before, number) => before.when(signsUp(p(number), invitation)), room)
const upTo = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, index) => from + index)

describe('[I1] an evening', () => {
  it('is announced for a time to come, and within 400 days', () => {
    const room = givenRoom({ people: 0 })
    expect(room.when(announces()).state.inviting).toMatchObject({ evening: anEvening, revision: 1 })
    const odd = [{ startsAt: anEvening.endsAt }, { startsAt: 1, endsAt: room.now }, { startsAt: room.now + announcedDaysMost * dayMs + 1, endsAt: room.now + 500 * dayMs }]
    for (const change of odd) expect(room.when(announces(change)).refusal).toBe('dateOdd')
  })

  it('can be moved, and whoever is in stays in, with fewer places too', () => {
    const room = many(givenEvening(), [1, 2, 3])
    const moved = room.when(announces({ startsAt: anEvening.startsAt + dayMs, endsAt: anEvening.endsAt + dayMs, places: 1 }))
    expect(upTo(3).map((number) => standingOf(moved, p(number)))).toEqual(['in', 'in', 'in'])
    expect(moved.state.inviting.revision).toBe(2)
    expect(standingOf(moved.when(signsUp(p(4), i(1))), p(4))).toBe('waiting')
  })

  it('takes sign-ups from its announcement until it is over, or the host ends that', () => {
    expect(givenRoom({ people: 0 }).when(signsUp(p(1))).refusal).toBe('signUpsClosed')
    const ended = givenEvening().when({ type: 'announce', evening: null })
    expect(ended.when(signsUp(p(1), i(1))).refusal).toBe('signUpsClosed')
    expect(kinds(ended.when({ type: 'announce', evening: null }))).toEqual([])
    const over = givenEvening().after(anEvening.endsAt)
    expect(over.when(signsUp(p(1), i(1))).refusal).toBe('signUpsClosed')
    expect(givenEvening().when({ type: 'close' }).when(signsUp(p(1), i(1))).refusal).toBe('roomClosed')
  })
})

describe('[I2] whoever signs up', () => {
  it('is in while there is a place, and waits otherwise', () => {
    const room = many(givenEvening({ places: 2 }), [1, 2, 3])
    expect(upTo(3).map((number) => standingOf(room, p(number)))).toEqual(['in', 'in', 'waiting'])
  })

  it('is asked for where the host says yes to each, and where they came through nobody', () => {
    expect(standingOf(givenEvening({ wayIn: 'asks' }).when(signsUp(p(1), i(1))), p(1))).toBe('asked')
    expect(standingOf(givenEvening().when(signsUp(p(1))), p(1))).toBe('asked')
  })

  it('through nobody, is one of 200 at a time; whoever is invited still comes in', () => {
    const full = upTo(strangersAsking).reduce((room, number) => room.when(signsUp(p(number))), givenEvening())
    expect(full.when(signsUp(p(900))).refusal).toBe('roomFull')
    expect(standingOf(full.when(signsUp(p(900), i(1))), p(900))).toBe('in')
    expect(full.when({ type: 'letInSignUps' }).when(signsUp(p(900))).refusal).toBeNull()
  })

  it('twice has signed up once', () => {
    const room = givenEvening().when(signsUp(p(1), i(1)))
    const again = room.when(signsUp(p(1), i(1)))
    expect(kinds(again)).toEqual(['personRenamed'])
    expect(again.state.inviting).toEqual(room.state.inviting)
  })

  it('and is in the room already, has nothing to sign up for', () => {
    expect(givenRoom().when(announces()).when(signsUp(p(1))).refusal).toBe('stale')
    expect(givenRoom().when(announces()).when({ type: 'remove', person: p(1) }).when(signsUp(p(1))).refusal).toBe('removed')
  })
})

describe('[I3] an invitation', () => {
  it('is for whoever is in or waits to give, and for nobody else', () => {
    const room = many(givenEvening({ places: 1 }), [1, 2]).when(signsUp(p(3)))
    expect([1, 2, 3, 4].map((number) => room.when(invites(p(number), i(9))).refusal)).toEqual([null, null, 'stale', 'unknownPerson'])
    expect(room.when({ type: 'signOff', person: p(1) }).when(invites(p(1), i(9))).refusal).toBe('stale')
    expect(room.when({ type: 'announce', evening: null }).when(invites(p(1), i(9))).refusal).toBe('signUpsClosed')
  })

  it('is one of twenty; one that nobody used leaves its place when it is taken back', () => {
    const room = givenEvening().when(signsUp(p(1), i(1)))
    const full = upTo(personInvitations, 10).reduce((before, number) => before.when(invites(p(1), i(number))), room)
    expect(full.when(invites(p(1), i(9))).refusal).toBe('tooManyInvitations')
    expect(full.when({ type: 'takeBackInvitation', by: p(1), id: i(10) }).when(invites(p(1), i(9))).refusal).toBeNull()
  })

  it('is taken back by whoever gave it, or by the host, and nobody loses a place', () => {
    const room = many(givenEvening(), [1, 2]).when(invites(p(1), i(2))).when(signsUp(p(3), i(2)))
    expect(room.when({ type: 'takeBackInvitation', by: p(2), id: i(2) }).refusal).toBe('notAllowed')
    for (const by of [p(1), null]) {
      const back = room.when({ type: 'takeBackInvitation', by, id: i(2) })
      expect(standingOf(back, p(3))).toBe('in')
      expect(standingOf(back.when(signsUp(p(4), i(2))), p(4))).toBe('asked')
    }
  })
})

describe('[I4] a link that is passed on', () => {
  it('and used by forty, lets in as many as it was for, asks about ten as through it, and about the others as through nobody', () => {
    const room = many(givenEvening().when(invites(null, i(2), 3)), upTo(40), i(2))
    const { signUps, invitations } = room.state.inviting
    expect(signUps.filter(({ standing }) => standing === 'in').map(({ person }) => person)).toEqual([p(1), p(2), p(3)])
    expect(signUps.filter(({ invitation }) => invitation === i(2))).toHaveLength(3 + beyondPlaces)
    expect(signUps.filter(({ standing }) => standing === 'asked')).toHaveLength(37)
    expect(invitations.find(({ id }) => id === i(2))?.used).toBe(3 + beyondPlaces)
  })

  it.each([
    ['was removed from the room', (room: Given) => room.when({ type: 'join', person: p(1), hasPhone: true }).when({ type: 'remove', person: p(1) })],
    ['was turned away', (room: Given) => room.when({ type: 'answerSignUp', person: p(1), isYes: false })],
    ['was erased', (room: Given) => room.when({ type: 'erase', person: p(1), by: 'self' })],
  ])('does not count where whoever gave it %s; who came by it before stays', (_, happens) => {
    const room = givenEvening().when(signsUp(p(1), i(1))).when(invites(p(1), i(2), 5)).when(signsUp(p(2), i(2)))
    const after = happens(room).when(signsUp(p(3), i(2)))
    expect([standingOf(after, p(2)), standingOf(after, p(3))]).toEqual(['in', 'asked'])
  })

  it('still counts where whoever gave it can’t come', () => {
    const room = givenEvening().when(signsUp(p(1), i(1))).when(invites(p(1), i(2))).when({ type: 'signOff', person: p(1) })
    expect(standingOf(room.when(signsUp(p(2), i(2))), p(2))).toBe('in')
  })
})

describe('[I5] a place', () => {
  it('that becomes free is the first one’s who waits', () => {
    const room = many(givenEvening({ places: 1 }), [1, 2, 3])
    const off = room.when({ type: 'signOff', person: p(1) })
    expect([2, 3].map((number) => standingOf(off, p(number)))).toEqual(['in', 'waiting'])
    expect(kinds(off)).toEqual(['signedOff', 'signUpsMoved'])
    const more = room.when(announces({ places: 3 }))
    expect([2, 3].map((number) => standingOf(more, p(number)))).toEqual(['in', 'in'])
    expect(standingOf(room.when({ type: 'erase', person: p(1), by: 'self' }), p(2))).toBe('in')
    expect(standingOf(room.when({ type: 'answerSignUp', person: p(1), isYes: false }), p(2))).toBe('in')
  })

  it('is asked for anew at the end of the list, without another yes', () => {
    const room = many(givenEvening({ places: 1, wayIn: 'asks' }), [1, 2, 3]).when({ type: 'letInSignUps' })
    const again = room.when({ type: 'signOff', person: p(1) }).when(signsUp(p(1)))
    expect(again.state.inviting.signUps.map(({ person, standing }) => [person, standing])).toEqual([[p(2), 'in'], [p(3), 'waiting'], [p(1), 'waiting']])
    expect(again.state.inviting.invitations[0]?.used).toBe(3)
  })

  it('is no way round the host: whoever was asked about and signs off is asked about again', () => {
    const room = many(givenEvening().when(invites(null, i(2), 1)), [1, 2], i(2))
    expect(standingOf(room, p(2))).toBe('asked')
    expect(standingOf(room.when({ type: 'signOff', person: p(2) }).when(signsUp(p(2), i(1))), p(2))).toBe('asked')
  })
})

describe('[I6] the host', () => {
  it('says yes to each or to all, as far as there are places', () => {
    const room = many(givenEvening({ places: 2, wayIn: 'asks' }), [1, 2, 3])
    expect(standingOf(room.when({ type: 'answerSignUp', person: p(2), isYes: true }), p(2))).toBe('in')
    const all = room.when({ type: 'letInSignUps' })
    expect(upTo(3).map((number) => standingOf(all, p(number)))).toEqual(['in', 'in', 'waiting'])
  })

  it('says no, and may change their mind', () => {
    const no = givenEvening().when(signsUp(p(1), i(1))).when({ type: 'answerSignUp', person: p(1), isYes: false })
    expect(no.when(signsUp(p(1), i(1))).refusal).toBe('turnedAway')
    expect(no.when({ type: 'erase', person: p(1), by: 'self' }).when(signsUp(p(1), i(1))).refusal).toBe('turnedAway')
    expect(standingOf(no.when({ type: 'answerSignUp', person: p(1), isYes: true }), p(1))).toBe('in')
  })

  it('says no to somebody and all who came through them, but for whoever has come into the room', () => {
    const room = givenEvening()
      .when(signsUp(p(1), i(1))).when(signsUp(p(9), i(1)))
      .when(invites(p(1), i(2), 2)).when(signsUp(p(2), i(2))).when(signsUp(p(3), i(2)))
      .when(invites(p(2), i(3))).when(signsUp(p(4), i(3)))
      .when({ type: 'join', person: p(3), hasPhone: true })
      .when({ type: 'turnAwayBranch', person: p(1) })
    expect([1, 2, 3, 4, 9].map((number) => standingOf(room, p(number)))).toEqual(['turnedAway', 'turnedAway', 'in', 'turnedAway', 'in'])
    expect(room.when({ type: 'answerSignUp', person: p(3), isYes: false }).refusal).toBe('stale')
  })
})

describe('[I7] at the door', () => {
  it.each(['open', 'asks', 'locked'] as const)('that is %s, whoever has a place is a guest; whoever waits is like anybody', (door) => {
    const room = many(givenEvening({ places: 1 }), [1, 2]).when({ type: 'configure', settings: { door } })
    expect(room.when({ type: 'join', person: p(1), hasPhone: true }).state.people).toMatchObject([{ id: p(1), standing: 'takingPart' }])
    const waits = room.when({ type: 'join', person: p(2), hasPhone: true })
    expect(waits.state.people.map(({ standing }) => standing)).toEqual({ open: ['takingPart'], asks: ['atDoor'], locked: [] }[door])
  })

  it('nobody stands who signed up and did not come: not in the room, nor in a matching', () => {
    const room = upTo(4, 11).reduce((before, number) => before.when({ type: 'join', person: p(number), hasPhone: true }), many(givenEvening(), upTo(9)))
    const moving = room.when({ type: 'join', person: p(1), hasPhone: true }).when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
    const here = [p(11), p(12), p(13), p(14), p(1)]
    expect(moving.state.people.filter(isMatchable).map(({ id }) => id)).toEqual(here)
    expect(moving.state.rounds[0]?.matching?.pairings.flatMap(({ members }) => members).toSorted()).toEqual(here.toSorted())
  })
})

describe('[I10] whoever signed up', () => {
  it('is erased before they come, by the host too, and nobody stands where somebody came through them', () => {
    const room = givenEvening().when(signsUp(p(1), i(1))).when(invites(p(1), i(2))).when(signsUp(p(2), i(2)))
    for (const by of ['self', 'host'] as const) {
      expect(room.when({ type: 'erase', person: p(2), by }).state.inviting.signUps.map(({ person }) => person)).toEqual([p(1)])
      expect(standingOf(room.when({ type: 'erase', person: p(1), by }), p(1))).toBe('off')
    }
    expect(room.when({ type: 'erase', person: p(7), by: 'self' }).refusal).toBe('unknownPerson')
  })
})
