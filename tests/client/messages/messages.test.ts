import { expect, test } from 'vitest'
import * as ar from '../../../client/messages/ar.ts'
import * as en from '../../../client/messages/en.ts'
import * as fi from '../../../client/messages/fi.ts'
import { grammar } from '../../../client/messages/grammar.ts'
import { messagesIn } from '../../../client/messages/loaded.ts'
import * as sv from '../../../client/messages/sv.ts'
import { languages, type Language } from '../../../shared/text.ts'
import '../../support/everyLanguage.ts'

// That no text is missing in any language, the compiler sees; that none was left empty, or left in Swedish, only a
// test can.
const swedish = plainTexts('sv')

/** Words that are the same in Swedish and another language. */
const international = /Klapp|wifi|fika|organisation/gi

test.each(languages.filter((language) => language !== 'sv'))('every text is there in words of its own (%s)', (language) => {
  const texts = plainTexts(language)
  expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([])
  const alike = Object.entries(texts).filter(([name, text]) => text === swedish[name] && /\p{Letter}{4}/u.test(text.replaceAll(international, '')))
  expect(alike).toEqual([])
})

test('one and many are told apart', () => {
  const { plural } = grammar('sv', { someone: '', numbers: [] })
  const forms = { one: 'one', other: 'other' }
  expect([0, 1, 2, 11, 21].map((count) => plural(count, forms))).toEqual(['other', 'one', 'other', 'other', 'other'])
})

test('how many one met, in words up to twelve', () => {
  expect([0, 1, 2, 6, 12, 13].map(sv.phone.youMet)).toEqual([
    'Du träffade noll personer',
    'Du träffade en person',
    'Du träffade två personer',
    'Du träffade sex personer',
    'Du träffade tolv personer',
    'Du träffade 13 personer',
  ])
  expect(en.phone.youMet(1)).toBe('You met one person')
  expect(en.phone.youMet(6)).toBe('You met six people')
})

test('names stand as in running text, and whoever has none is someone', () => {
  expect(sv.common.names(['Petra', 'Viktor'])).toBe('Petra och Viktor')
  expect(en.common.names(['Petra', 'Viktor'])).toBe('Petra and Viktor')
  expect(en.common.names(['Anna', 'Petra', ''])).toBe('Anna, Petra and someone')
  expect(en.phone.partnerLeft([''])).toBe('Someone has left.')
})

test('lengths are said as one would say them', () => {
  expect(sv.screen.youMeet(6, 120_000)).toBe('Du möter sex personer, två minuter var.')
  expect(en.screen.youMeet(1, 90_000)).toBe('You will meet one person, one and a half minutes each.')
  expect(sv.screen.youMeetOneByOne(150_000)).toBe('Du möter en i taget, två och en halv minut var.')
  expect(en.screen.youMeetOneByOne(45_000)).toBe('Meet people one by one, 45 seconds each.')
  expect(en.screen.youMeetOneByOne(135_000)).toBe('Meet people one by one, 2:15 min each.')
})

test('Arabic has its six forms, in digits that all share', () => {
  expect([0, 1, 2, 3, 11, 100].map(ar.common.people)).toEqual(['0 أشخاص', 'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص'])
  expect([1, 2, 5].map(fi.phone.youMet)).toEqual(['Tapasit yhden ihmisen', 'Tapasit kaksi ihmistä', 'Tapasit viisi ihmistä'])
})

test('a name that runs the other way than the sentence is kept to itself, and only that', () => {
  expect(messagesIn('ar').turns.begins('Petra')).toBe('البداية عند \u2068Petra\u2069.')
  expect(messagesIn('ar').turns.begins('سلمى')).toBe('البداية عند سلمى.')
  expect(messagesIn('sv').common.names(['سلمى', 'Petra'])).toBe('\u2068سلمى\u2069 och Petra')
  expect(messagesIn('ar').programme.nowUntil('Quiz', '19:45')).toBe('الآن: \u2068Quiz\u2069، حتى 19:45.')
})

/** Every text that takes nothing, by its place: `phone.menu`. */
function plainTexts(language: Language): Readonly<Record<string, string>> {
  const found: [string, string][] = []
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.push([path, value])
    if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) walk(`${path}.${name}`, inner)
  }
  for (const [section, texts] of Object.entries(messagesIn(language))) walk(section, texts)
  return Object.fromEntries(found)
}
