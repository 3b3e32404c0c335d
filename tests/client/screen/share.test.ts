import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, shareOf } from '../../../client/screen/share.ts'

const lines = (...names: readonly string[]): readonly { readonly name: string }[] => names.map((name) => ({ name }))
const shown = (names: readonly string[], of: number): readonly string[] =>
  Array.from({ length: of }, (_, index) => lettersOf(shareOf(lines(...names), { part: index + 1, of }).map(({ name }) => name), 'sv'))

describe('[S5] several screens share the alphabet', () => {
  it('in parts about as large, cut between letters', () => {
    expect(shown(['Amina', 'Anna', 'Björn', 'Chidi', 'Åsa', 'Örjan'], 2)).toEqual(['A–B', 'C–Ö'])
    expect(shown(['Amina', 'Anna', 'Arvid', 'Alva', 'Björn'], 2)).toEqual(['A', 'B'])
  })

  it('and the letters are those of names, not of a hidden one’s number, which stands last', () => {
    expect(lettersOf(['Leyla', 'Mats', 'Örjan', 'Gäst 3'], 'sv')).toBe('L–Ö')
    expect(lettersOf(['Gäst 3'], 'sv')).toBe('G')
  })

  it('so that everybody stands on one of them and on no two, whatever their names; or on all, where there are too few letters', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 4 }), (all, of) => {
        const ordered = lines(...all.toSorted((one, other) => one.localeCompare(other)))
        const parts = Array.from({ length: of }, (_, index) => shareOf(ordered, { part: index + 1, of }))
        const cut = parts.filter((part) => part.length < ordered.length)
        expect(parts.every((part) => part.length > 0)).toBe(true)
        expect(new Set(parts.flat()).size).toBe(ordered.length)
        expect(new Set(cut.flat()).size).toBe(cut.flat().length)
      }),
    )
  })
})
