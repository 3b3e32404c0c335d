import { expect, test } from 'vitest'
import { suggestNames } from '../../../client/phone/nameSuggestions.ts'

const known = { partners: ['Dana'], met: ['Amina', 'Björn', 'Dana'], asked: [] }

test('whom one is with comes first, then those met last, each once', () => {
  expect(suggestNames(known, '')).toEqual(['Dana', 'Björn', 'Amina'])
})

test('what is typed narrows them, in any case; a whole name needs no suggestion', () => {
  expect(suggestNames(known, ' bJ')).toEqual(['Björn'])
  expect(suggestNames(known, 'Björn')).toEqual([])
})

test('who was asked for is not offered again, and never more than six', () => {
  expect(suggestNames({ ...known, asked: ['Dana'] }, '')).not.toContain('Dana')
  expect(suggestNames({ ...known, met: [...'ABCDEFGHIJ'] }, '')).toHaveLength(6)
})
