import { expect, test } from 'vitest'
import { nameList, numberWord, plural } from '../../../client/messages/catalogue.ts'
import { commonMessages } from '../../../client/messages/common.ts'
import { phoneMessages } from '../../../client/messages/phone.ts'
import { rejectionTexts } from '../../../client/messages/rejections.ts'
import { languages } from '../../../shared/text.ts'

// That no text is missing in any language, the compiler sees; that none was left empty, or left in the other
// language, only a test can.
const catalogues = { commonMessages, phoneMessages, rejectionTexts }

test.each(Object.entries(catalogues))('%s says something of its own in each language', (_name, { sv, en }) => {
  const english = new Map<string, unknown>(Object.entries(en))
  const plain = Object.entries(sv).filter(([, text]) => typeof text === 'string')
  expect([...english.keys()]).toEqual(Object.keys(sv))
  expect(plain.filter(([key, text]) => text.trim() === '' || english.get(key) === text)).toEqual([])
})

test.each(languages)('one and many are told apart (%s)', (language) => {
  const forms = { one: 'one', other: 'other' }
  expect([0, 1, 2, 11, 21].map((count) => plural(language, count, forms))).toEqual([
    'other',
    'one',
    'other',
    'other',
    'other',
  ])
})

test('how many one met, in words', () => {
  expect([0, 1, 2, 6, 12, 13].map(phoneMessages.sv.youMet)).toEqual([
    'Du träffade noll personer',
    'Du träffade en person',
    'Du träffade två personer',
    'Du träffade sex personer',
    'Du träffade tolv personer',
    'Du träffade 13 personer',
  ])
  expect(phoneMessages.en.youMet(1)).toBe('You met one person')
  expect(phoneMessages.en.youMet(6)).toBe('You met six people')
})

test('names stand as in running text', () => {
  expect(nameList('sv', ['Petra', 'Viktor'])).toBe('Petra och Viktor')
  expect(nameList('en', ['Petra', 'Viktor'])).toBe('Petra and Viktor')
  expect(nameList('en', ['Anna', 'Petra', 'Viktor'])).toBe('Anna, Petra and Viktor')
})

test('numbers are words up to twelve', () => {
  expect(numberWord('sv', 12)).toBe('tolv')
  expect(numberWord('en', 13)).toBe('13')
})
