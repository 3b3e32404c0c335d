import { expect, test } from 'vitest'
import { outsideScene } from '../../../../client/phone/invited/outsideScene.ts'
import { emptyCard } from '../../../../shared/card.ts'

const hourMs = 60 * 60_000
const startsAt = 1_000 * hourMs
const announced = { startsAt, endsAt: startsAt + 3 * hourMs, about: null, venue: null, revision: 1, isFull: false, categories: ['', ''] } as const
const signUp = { standing: 'in', name: 'Ada', card: emptyCard, invitedBy: null, ahead: 0, invitations: [] } as const
const weeksBefore = startsAt - 500 * hourMs
const kindAt = (outside: Partial<Parameters<typeof outsideScene>[0]>, now: number) =>
  outsideScene({ announced, signUp: null, hasInvitation: false, hasBegun: false, ...outside }, now).kind

test('a room with nothing announced has a door, as ever', () => {
  expect(kindAt({ announced: null }, weeksBefore)).toBe('join')
})

test('[I2] weeks before, one signs up, with an invitation or without', () => {
  expect(outsideScene({ announced, signUp: null, hasInvitation: false, hasBegun: false }, weeksBefore)).toEqual({ kind: 'signUp', hasInvitation: false })
  expect(outsideScene({ announced, signUp: null, hasInvitation: true, hasBegun: false }, weeksBefore)).toEqual({ kind: 'signUp', hasInvitation: true })
})

test('[I7] on the day walk-ins come in by the door, and an invitation still takes one past it', () => {
  expect(kindAt({}, startsAt)).toBe('join')
  expect(kindAt({ hasInvitation: true }, startsAt)).toBe('signUp')
})

test('[I7] whoever has signed up sees that, whatever link they come by, and comes in on the day', () => {
  const known = { announced, signUp, hasInvitation: true, hasBegun: false }
  expect(outsideScene(known, weeksBefore)).toEqual({ kind: 'own', signUp, isDay: false })
  expect(outsideScene(known, startsAt - hourMs)).toEqual({ kind: 'own', signUp, isDay: true })
  expect(outsideScene({ ...known, announced: null }, weeksBefore)).toEqual({ kind: 'own', signUp, isDay: true })
})

test('[I1] an invitation that comes too late says so; without one there is the door', () => {
  expect(kindAt({ hasInvitation: true }, announced.endsAt)).toBe('over')
  expect(kindAt({ signUp }, announced.endsAt)).toBe('over')
  expect(kindAt({ announced: null, hasInvitation: true }, weeksBefore)).toBe('closed')
  expect(kindAt({}, announced.endsAt)).toBe('join')
})

test('what happens in the room goes before the date: whoever comes then comes in', () => {
  expect(kindAt({ hasBegun: true }, weeksBefore)).toBe('join')
  expect(kindAt({ hasBegun: true, hasInvitation: true }, announced.endsAt)).toBe('join')
  expect(outsideScene({ announced, signUp, hasInvitation: false, hasBegun: true }, announced.endsAt)).toEqual({ kind: 'own', signUp, isDay: true })
})
