import { expect, test } from 'vitest'
import { seeing } from '../../../client/phone/partnersSeen.ts'

const met = (...partners: string[]) => ({ round: 2, partners })
const first = seeing(null, met('Björn'))

test('whom a round begins with is not news, nor is the same page drawn again', () => {
  expect(first).toMatchObject({ isNew: false })
  expect(seeing(first, met('Björn'))).toBe(first)
})

test('another partner in the same round is news, also after a moment alone, and stays so', () => {
  const changed = seeing(seeing(first, null), met('Chidi'))
  expect(changed).toMatchObject({ isNew: true, partners: ['Chidi'] })
  expect(seeing(changed, met('Chidi'))).toBe(changed)
})

test('a third who joins is news; who is left of three is not', () => {
  const three = seeing(null, met('Björn', 'Chidi'))
  expect(seeing(first, met('Björn', 'Chidi'))?.isNew).toBe(true)
  expect(seeing(three, met('Chidi'))?.isNew).toBe(false)
})

test('the next round begins anew', () => {
  const changed = seeing(first, met('Chidi'))
  expect(seeing(changed, { round: 3, partners: ['Dana'] })?.isNew).toBe(false)
})
