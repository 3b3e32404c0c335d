import { expect, test } from 'vitest'
import { laterYouText, nowYouText, presentsText } from '../../../client/phone/groups/presentingText.ts'
import { phoneGroups as phone, presenting as shared } from '../../../client/messages/en.ts'

const own = { turn: 4, name: 'Anna', presents: 'Bo' }
const alone = { ...own, presents: null }

test('who presents whom: somebody, themselves, or whoever it was', () => {
  expect(presentsText(shared, 'byKlapp', own)).toBe('Anna presents Bo')
  expect(presentsText(shared, 'byKlapp', alone)).toBe('Anna presents themselves')
  expect(presentsText(shared, 'byThemselves', alone)).toBe('Anna presents their neighbour')
})

test('one’s own turn, when it has come', () => {
  expect(nowYouText(phone, 'byKlapp', own)).toBe('Now you present Bo.')
  expect(nowYouText(phone, 'byKlapp', alone)).toBe('Now say who you are.')
  expect(nowYouText(phone, 'byThemselves', alone)).toBe('Now you present your neighbour.')
})

test('one’s own turn, when it is to come; and nothing once it has been', () => {
  expect(laterYouText(phone, 'byKlapp', own, 0)).toBe('You present Bo after three others.')
  expect(laterYouText(phone, 'byKlapp', own, 2)).toBe('You present Bo after one other.')
  expect(laterYouText(phone, 'byKlapp', own, 3)).toBe('You present Bo next.')
  expect(laterYouText(phone, 'byKlapp', { ...own, turn: 1 }, 0)).toBe('You present Bo, first of all.')
  expect(laterYouText(phone, 'byKlapp', own, 4)).toBeNull()
})
