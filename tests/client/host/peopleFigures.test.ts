import { expect, test } from 'vitest'
import { namesLike, peopleFigures } from '../../../client/host/people/peopleFigures.ts'
import { emptyCard } from '../../../shared/card.ts'
import { personId } from '../../../shared/ids.ts'
import type { RosterEntry } from '../../../shared/hostViews.ts'

const person = (name: string, change: Partial<RosterEntry> = {}): RosterEntry => ({
  id: personId(name),
  name,
  status: 'takingPart',
  hasPhone: true,
  isPretend: false,
  isAwake: true,
  isDoubtful: false,
  isMissed: false,
  isHost: false,
  card: emptyCard,
  stays: null,
  beckons: null,
  leavesAt: null,
  isHidden: false,
  place: null,
  ...change,
})

test('the host who joins in is not one of the people', () => {
  expect(peopleFigures([person('Amina'), person('Per', { isHost: true, hasPhone: false })]).here).toBe(1)
})

test('a phone that sleeps counts only where its owner takes part', () => {
  const roster = [person('Amina', { isAwake: false }), person('Elsa', { isAwake: false, status: 'resting' })]
  expect(peopleFigures(roster)).toEqual({ here: 2, asleep: 1, sittingOut: 1 })
})

test('a name is found by any part of it, whatever its case and accents', () => {
  const roster = [person('Åsa Lind'), person('José'), person('Amina')]
  const found = (typed: string) => namesLike(roster, typed).map(({ name }) => name)
  expect(found('')).toHaveLength(3)
  expect(found(' lind ')).toEqual(['Åsa Lind'])
  expect(found('asa')).toEqual(['Åsa Lind'])
  expect(found('JOSE')).toEqual(['José'])
  expect(found('x')).toEqual([])
})
