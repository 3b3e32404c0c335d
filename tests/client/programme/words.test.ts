import { describe, expect, it } from 'vitest'
import { beginWords } from '../../../client/host/programme/beginWords.ts'
import { planText } from '../../../client/host/programme/planText.ts'
import { readyEvenings } from '../../../client/programme/readyEvenings.ts'
import { itemHeading, itemName } from '../../../client/programme/itemName.ts'
import { itemTitleGraphemes } from '../../../shared/limits.ts'
import { minutesOf, type ItemPlan } from '../../../shared/programme.ts'
import '../../support/everyLanguage.ts'

const lecture: ItemPlan = { kind: 'gathering', minutes: 30 }
const meeting: ItemPlan = { kind: 'meeting', rounds: 1, talkingMs: 90_000, questions: 'same' }
const room = { people: 20, movingMs: 30_000 }

describe('[E1] an item is called', () => {
  it('by its title in the reader’s language, or in the one it has', () => {
    expect(itemName('en', { plan: lecture, title: { sv: 'Chokladprovning', en: 'Chocolate tasting' } })).toBe('Chocolate tasting')
    expect(itemName('en', { plan: lecture, title: { sv: 'Chokladprovning' } })).toBe('Chokladprovning')
  })

  it('by its kind without one, with a capital where it stands alone', () => {
    expect(itemName('sv', { plan: meeting, title: {} })).toBe('mingel två och två')
    expect(itemHeading('sv', { plan: meeting, title: {} })).toBe('Mingel två och två')
  })

  it('and takes so long', () => {
    expect(planText('sv', meeting, room)).toBe('1 rond à 1 min 30 s')
    expect(planText('en', { ...meeting, rounds: 6 }, room)).toBe('6 rounds of 1 min 30 s')
    expect(planText('en', { kind: 'fika', minutes: null }, room)).toBe('Open')
  })
})

describe('[E2] the big button says what comes', () => {
  it('by kind, and by title where there is one', () => {
    expect(beginWords('sv', { plan: meeting, title: {} }, false)).toBe('Starta minglet')
    expect(beginWords('en', { plan: { kind: 'fika', minutes: 20 }, title: {} }, false)).toBe('Go on to fika')
    expect(beginWords('sv', { plan: lecture, title: { sv: 'Chokladprovning' } }, true)).toBe('Börja: Chokladprovning')
    expect(beginWords('sv', { plan: lecture, title: { sv: 'Chokladprovning' } }, false)).toBe('Vidare till Chokladprovning')
  })
})

describe('[E1] a ready-made evening', () => {
  const lengths: Readonly<Record<string, number>> = { first: 60, energiser: 20, guest: 120, break: 45, visit: 90, neighbours: 75 }

  it.each(readyEvenings.map((evening) => [evening.id, evening] as const))('%s takes as long as it says', (id, { items }) => {
    const minutes = items.reduce((sum, { plan }) => sum + (minutesOf(plan, room) ?? 0), 0)
    expect(Math.abs(minutes - (lengths[id] ?? 0))).toBeLessThanOrEqual(2)
  })

  it('has titles in both languages, short enough', () => {
    const titles = readyEvenings.flatMap(({ items }) => items.map(({ title }) => title)).filter((title) => Object.keys(title).length > 0)
    expect(titles.length).toBeGreaterThan(0)
    for (const { sv = '', en = '' } of titles) {
      expect([sv.length, en.length].every((length) => length > 0 && length <= itemTitleGraphemes)).toBe(true)
    }
  })
})
