import { describe, expect, it } from 'vitest'

import { deck, deckQuestion, themes, themesFor } from '../../server/core/prompts/deck.ts'
import type { DeckQuestion, ThemeId } from '../../server/core/prompts/deck.ts'
import { purposes } from '../../shared/settings.ts'
import { languages } from '../../shared/text.ts'

describe('the deck', () => {
  it('has at least 40 questions', () => {
    expect(deck.length).toBeGreaterThanOrEqual(40)
  })

  it.each(themes)('has at least 8 questions in the theme %s', (theme) => {
    expect(questionsIn(theme).length).toBeGreaterThanOrEqual(8)
  })

  it('follows the order of the themes', () => {
    expect(deck).toEqual(themes.flatMap(questionsIn))
  })

  it("begins its themes business and commonGround with the book's questions", () => {
    expect(questionsIn('business')[0]).toMatchObject({
      id: 'business.together',
      theme: 'business',
      text: {
        sv: 'Hur skulle vi två kunna göra affärer ihop?',
        en: 'How could the two of us do business together?',
      },
    })
    expect(questionsIn('commonGround')[0]).toMatchObject({
      id: 'commonGround.interests',
      theme: 'commonGround',
      text: { sv: 'Vad har vi för gemensamma intressen?', en: 'What interests do we share?' },
    })
  })
})

describe('the ids', () => {
  it('are unique', () => {
    expect(repeated(deck.map((question) => question.id))).toEqual([])
  })

  it('are the theme, a full stop and a name in camel case', () => {
    const malformed = deck.filter(({ id, theme }) => !new RegExp(`^${theme}\\.[a-z][A-Za-z]+$`).test(id))
    expect(malformed).toEqual([])
  })

  it('find their questions', () => {
    expect(deck.map((question) => deckQuestion(question.id))).toEqual(deck)
  })

  it.each(['', 'business', 'business.unknown', 'toString'])('find nothing for "%s"', (id) => {
    expect(deckQuestion(id)).toBeUndefined()
  })
})

describe.each(languages)('the texts in %s', (language) => {
  const texts = deck.map((question) => question.text[language] ?? '')

  it('are all different', () => {
    expect(repeated(texts)).toEqual([])
  })

  it('can be read at a glance: none is over 80 characters', () => {
    expect(texts.filter((text) => text.length > 80)).toEqual([])
  })

  it('begin with a capital, where there are any, and end with a question mark', () => {
    expect(texts.filter((text) => !/^[\p{Lu}\p{Lo}].+\p{L}[?؟]$/u.test(text))).toEqual([])
  })

  it('hold no spaces but single ones', () => {
    expect(texts.filter((text) => /\s{2}|[^\S ]/.test(text))).toEqual([])
  })

  it("suit a trio: only the book's question counts to two", () => {
    const saysTwo = /(?<!\p{L})(två|båda|bägge|two|both|kaksi|molem\p{L}*|الاثنين|اثنان|كلا)(?!\p{L})/iu
    const countingToTwo = deck.filter((question) => saysTwo.test(question.text[language] ?? ''))
    expect(countingToTwo.map((question) => question.id)).toEqual(['business.together'])
  })
})

describe('themesFor', () => {
  it.each(purposes)('offers every theme once for the purpose %s', (purpose) => {
    expect([...themesFor(purpose)].sort()).toEqual([...themes].sort())
  })

  it.each(purposes)('leaves looking back to the end for the purpose %s', (purpose) => {
    expect(themesFor(purpose).at(-1)).toBe('lookingBack')
  })

  it('begins with what fits the purpose', () => {
    expect(themesFor('mingle')[0]).toBe('warmUp')
    expect(themesFor('business')[0]).toBe('business')
    expect(themesFor('peers')[0]).toBe('experience')
    expect(themesFor('support')[0]).toBe('help')
    expect(themesFor('reunion')[0]).toBe('experience')
  })
})

function questionsIn(theme: ThemeId): readonly DeckQuestion[] {
  return deck.filter((question) => question.theme === theme)
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
