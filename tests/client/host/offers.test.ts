import { expect, test } from 'vitest'
import { offersFor } from '../../../client/host/questions/offers.ts'

const theme = (name: string, count: number) => ({
  theme: name,
  questions: Array.from({ length: count }, (_, index) => ({ id: `${name}.${index}`, text: { en: `${name} ${index}?` } })),
})
const deck = [theme('business', 3), theme('help', 2), theme('experience', 2), theme('warmUp', 2)]
const idsIn = (round: number, present: string | null) => offersFor(deck, round, present).map(({ id }) => id)

test('one of each of the first three themes, which are those that fit', () => {
  expect(idsIn(1, null)).toEqual(['business.1', 'help.1', 'experience.1'])
})

test('other ones each round, and the same throughout a round', () => {
  expect(idsIn(2, null)).toEqual(['business.2', 'help.0', 'experience.0'])
  expect(idsIn(2, null)).toEqual(idsIn(2, null))
})

test('the question talked about now is not offered', () => {
  for (let round = 1; round < 10; round += 1) expect(idsIn(round, 'business.0')).not.toContain('business.0')
})

test('a theme whose only question is the present one is passed over', () => {
  expect(offersFor([theme('business', 1), theme('help', 1)], 1, 'business.0').map(({ id }) => id)).toEqual(['help.0'])
})
