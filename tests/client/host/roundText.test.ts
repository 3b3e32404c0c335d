import { expect, test } from 'vitest'
import { matchingText, roundText } from '../../../client/host/live/roundText.ts'

const matching = { round: 3, pairs: 11, trios: 1, byes: 0, sitOut: [], rematches: 0, unfit: [], made: null }

test('a round says how many there are, where that is known', () => {
  expect(roundText('en', 3, 6)).toBe('Round 3 of 6')
  expect(roundText('sv', 3, null)).toBe('Rond 3')
})

test('a matching in words', () => {
  expect(matchingText('en', matching)).toBe('11 pairs and a trio, all new to each other')
  expect(matchingText('sv', matching)).toBe('11 par och en trio, alla nya för varandra')
})

test('who sits out and who has met before is said', () => {
  expect(matchingText('en', { ...matching, trios: 0, byes: 1, rematches: 2 })).toBe(
    '11 pairs, one sits out, 2 pairs have met before',
  )
  expect(matchingText('sv', { ...matching, pairs: 1, trios: 0, byes: 1, rematches: 1 })).toBe(
    'ett par, en står över, ett par har träffats förut',
  )
})

test('a single trio is not called all', () => {
  expect(matchingText('en', { ...matching, pairs: 0 })).toBe('a trio, new to each other')
})
