import { expect, it } from 'vitest'
import { cardChange, languageLine, languagesIn } from '../../../../client/phone/takehome/cardChange.ts'

const same = { text: 'as it was', isChanged: false }

it('[K1] only the lines that were changed on this phone are sent', () => {
  const lines = { does: same, seeks: { text: 'en lokal', isChanged: true }, offers: same, languages: { text: '', isChanged: false } }
  expect(cardChange(lines)).toEqual({ seeks: 'en lokal' })
})

it('[K1] a line that was emptied is sent as such', () => {
  expect(cardChange({ does: { text: '', isChanged: true }, seeks: same, offers: same, languages: same })).toEqual({ does: '' })
})

it('languages are the same line in whatever order they were chosen, and none that nobody knows', () => {
  expect(languageLine(['en', 'sv'])).toBe(languageLine(['sv', 'en']))
  expect(languagesIn(languageLine(['ti', 'sv']))).toEqual(['sv', 'ti'])
  expect(languagesIn('sv klingon')).toEqual(['sv'])
})
