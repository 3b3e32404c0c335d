import { expect, test } from 'vitest'
import { matchingNotes, reportText } from '../../../client/host/live/reportText.ts'
import type { MatchingSummary } from '../../../shared/matchingViews.ts'
import '../../support/everyLanguage.ts'

const made = { tookMs: 4, walkers: 22, isProved: true, isFromReserve: false }
const matching: MatchingSummary = { round: 3, pairs: 22, trios: 0, byes: 0, sitOut: [], rematches: 0, unfit: [], made }

test('a matching says who walks, how good it is and how long it took', () => {
  expect(reportText('en', matching)).toBe('Half of them change spot. Proved the best there is. Made in 4 ms.')
  expect(reportText('sv', matching)).toBe('Hälften byter plats. Det finns bevisligen inget bättre. Gjord på 4 ms.')
})

test('where nobody stood before, nobody walks from there', () => {
  expect(reportText('en', { ...matching, made: { ...made, walkers: 0 } })).toBe('Proved the best there is. Made in 4 ms.')
})

test('one from the reserve, one that is only known to be good, and one mended since are called so', () => {
  const reserve = { ...made, isProved: false, isFromReserve: true, walkers: 1, tookMs: 0 }
  expect(reportText('en', { ...matching, made: reserve })).toBe(
    'One person changes spot. Chosen so that later rounds stay new, too. Made in less than a millisecond.',
  )
  expect(reportText('en', { ...matching, made: { ...made, isProved: false } })).toContain('As good as the best.')
  expect(reportText('en', { ...matching, made: null })).toBe('Changed since, because somebody came or went.')
})

test('what could not be as it should is told by name, and who sits out', () => {
  const names = ['Anna', 'Bo']
  expect(matchingNotes('en', matching)).toEqual([])
  expect(matchingNotes('en', { ...matching, unfit: [{ why: 'bothStay', names }], byes: 1, sitOut: ['Cilla'] })).toEqual([
    'Anna and Bo both stay in one place: help them meet.',
    'Cilla sits out.',
  ])
  expect(matchingNotes('sv', { ...matching, unfit: [{ why: 'cameTogether', names }] })).toEqual([
    'Anna och Bo kom tillsammans, men inget annat gick.',
  ])
})

test('many are not all named', () => {
  const unfit = Array.from({ length: 5 }, (_, index) => ({ why: 'sameGroup' as const, names: [`A${index}`, `B${index}`] }))
  const notes = matchingNotes('en', { ...matching, unfit, byes: 9, sitOut: ['Cilla', 'Dan'] })
  expect(notes.slice(3)).toEqual(['And 2 more pairs.', 'Cilla, Dan and seven more sit out.'])
})
