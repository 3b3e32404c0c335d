import { expect, it } from 'vitest'
import { languagesByName } from '../../../client/ui/languagesByName.ts'
import { spokenLanguages } from '../../../shared/card.ts'

it('languages stand in the order of their names, after Swedish and English', () => {
  const [first, second, ...others] = languagesByName('sv').map(({ name }) => name)
  expect([first, second]).toEqual(['svenska', 'engelska'])
  expect(others).toEqual(others.toSorted((left, right) => left.localeCompare(right, 'sv')))
  expect(others.indexOf('tyska')).toBeGreaterThan(others.indexOf('spanska'))
  expect(others).toHaveLength(spokenLanguages.length - 2)
})
