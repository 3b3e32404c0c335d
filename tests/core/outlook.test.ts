import { expect, it } from 'vitest'
import { outlookOf } from '../../server/core/matching/outlook.ts'
import { noTraits } from '../../server/core/matching/traits.ts'
import { type Given, givenRoom, givenRounds, p } from '../support/givenRoom.ts'

const outlook = (room: Given) => outlookOf(room.state, () => noTraits)
const apart = (one: number, other: number) => ({ type: 'wish', kind: 'apart', people: [p(one), p(other)], by: null }) as const

it('seven people have three new rounds with a trio, seven with byes or with the host', () => {
  expect(outlook(givenRoom({ people: 7 }))).toMatchObject({ people: 7, newRounds: 3, newRoundsWithHost: 7 })
  expect(outlook(givenRoom({ people: 7, odd: 'bye' }))).toMatchObject({ newRounds: 7, newRoundsWithHost: 7 })
  expect(outlook(givenRoom({ people: 6 }))).toMatchObject({ newRounds: 5, newRoundsWithHost: null })
})

it('each round that was played leaves one less, and once all have met there is none', () => {
  const left = [1, 2, 3].map((rounds) => outlook(givenRounds({ people: 4, rounds }).after(rounds * 150_000)).newRounds)
  expect(left).toEqual([2, 1, 0])
})

it('whoever may meet nobody is named, and what is asked both ways', () => {
  const room = [2, 3, 4].reduce((given, other) => given.when(apart(1, other)), givenRoom({ people: 4 }))
  expect(outlook(room)).toMatchObject({ loners: [p(1)], newRounds: 0 })
  const both = room.when({ type: 'wish', kind: 'meet', people: [p(2), p(1)], by: null })
  expect(outlook(both).contradictions).toEqual([[p(2), p(1)]])
})

it('those who find nobody to meet are counted', () => {
  const pairs = [[2, 3], [2, 4], [2, 5], [3, 4], [3, 5], [4, 5]] as const
  const star = (odd: 'trio' | 'bye') => pairs.reduce((given, [one, other]) => given.when(apart(one, other)), givenRoom({ people: 5, odd }))
  expect(outlook(star('trio'))).toMatchObject({ loners: [], surplus: 3 })
  expect(outlook(star('bye'))).toMatchObject({ loners: [], surplus: 2 })
})
