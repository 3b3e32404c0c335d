import { expect, test } from 'vitest'
import { msUntilTime, spotOf } from '../../../client/host/people/more/written.ts'
import { askerText, wishText } from '../../../client/host/wishes/wishText.ts'
import { personId } from '../../../shared/ids.ts'
import type { ConsoleView } from '../../../shared/hostViews.ts'
import '../../support/everyLanguage.ts'

type WishView = ConsoleView['wishes'][number]

const wish = (kind: WishView['kind'], by: string | null = null): WishView => ({
  id: 1,
  kind,
  people: [personId('anna'), personId('bo')],
  names: ['Anna', 'Bo'],
  by,
})

test('each wish is a sentence with both names', () => {
  expect((['apart', 'meet', 'cameTogether'] as const).map((kind) => wishText('en', wish(kind)))).toEqual([
    'Anna and Bo never meet',
    'Anna and Bo soon meet',
    'Anna and Bo came together',
  ])
  expect(wishText('sv', wish('apart'))).toBe('Anna och Bo möts aldrig')
})

test('who asked is told where a guest did, and that it was in confidence', () => {
  expect(askerText('en', wish('apart'))).toBeNull()
  expect(askerText('en', wish('apart', 'Anna'))).toBe('asked by Anna, in confidence')
  expect(askerText('sv', wish('cameTogether', 'Anna'))).toBe('Anna sa det')
})

test('a spot is a number, or none at all', () => {
  expect(['', ' 3 ', '12'].map(spotOf)).toEqual([null, 3, 12])
  expect(['0', '-1', 'tre', '3.5', '1234567'].map(spotOf)).toEqual(Array.from({ length: 5 }, () => 'wrong'))
})

test('somebody leaves the next time the clock shows it', () => {
  const now = new Date(2026, 2, 3, 19, 12)
  expect(msUntilTime('19:30', now)).toBe(18 * 60_000)
  expect(msUntilTime('19:12', now)).toBe(24 * 60 * 60_000)
  expect(msUntilTime('00:12', now)).toBe(5 * 60 * 60_000)
  expect(msUntilTime('', now)).toBeNull()
})
