import { describe, expect, it } from 'vitest'
import { openCards } from '../../server/words/cards.ts'
import { noTraits } from '../../server/core/matching/company/traits.ts'
import { emptyCard } from '../../shared/card.ts'
import { p } from '../support/matchedRounds.ts'

const named = { groups: ['', ''], categories: ['Field', ''] } as const

describe('what the matching makes of a card', () => {
  it('[M13] a category counts as long as the host has a name for it', () => {
    const cards = openCards()
    cards.put(p(1), { ...emptyCard, categories: ['IT', 'New'] })
    expect(cards.traitsOf(p(1)).categories).toEqual([null, null])
    const takeBack = cards.relabel(named)
    expect(cards.traitsOf(p(1)).categories).toEqual(['it', null])
    takeBack()
    expect(cards.traitsOf(p(1)).categories).toEqual([null, null])
    expect(cards.cardOf(p(1)).categories).toEqual(['IT', 'New'])
  })

  it('[M18] two organisations are the same if they read the same', () => {
    const cards = openCards()
    cards.put(p(1), { ...emptyCard, organisation: 'ICA  Maxi' })
    cards.put(p(2), { ...emptyCard, organisation: 'Ica maxi' })
    expect(cards.traitsOf(p(1)).organisation).toBe(cards.traitsOf(p(2)).organisation)
  })

  it('what could not be saved is as it was', () => {
    const cards = openCards()
    const takeBack = cards.put(p(1), { ...emptyCard, group: 'first' })
    expect(cards.traitsOf(p(1)).group).toBe('first')
    takeBack()
    expect([cards.traitsOf(p(1)), cards.cardOf(p(1))]).toEqual([noTraits, emptyCard])
  })
})
