import { expect, test } from 'vitest'
import { matchingText } from '../../../client/host/live/roundText.ts'
import { messagesIn } from '../../../client/messages/loaded.ts'
import '../../support/everyLanguage.ts'

const matching = { round: 3, pairs: 11, trios: 1, byes: 0, sitOut: [], rematches: 0, unfit: [], made: null }

test('a round says how many there are, where that is known', () => {
  expect(messagesIn('en').common.roundCounted(3, { of: 6, uncounted: 0 })).toBe('Round 3 of 6')
  expect(messagesIn('sv').common.roundCounted(3, { of: null, uncounted: 0 })).toBe('Rond 3')
  expect(messagesIn('sv').common.roundCounted(2, { of: 7, uncounted: 1 })).toBe('Rond 1 av 6')
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
