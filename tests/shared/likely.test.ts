import { expect, test } from 'vitest'
import { likelyOf, meanOf, peakOf } from '../../shared/likely.ts'

const limit = 200
const normal = (mean: number, deviation: number) => (value: number) => -(((value - mean) / deviation) ** 2) / 2

test.each([-150, 0, 31, 200])('the peak is found, also at the end of the range (%i)', (at) => {
  expect(Math.abs(peakOf((value) => -Math.abs(value - at), limit) - at)).toBeLessThan(limit / 500)
})

test.each([0.5, 3, 30])('a bell of the deviation %d is known by its mean and deviation', (deviation) => {
  const { mean, deviation: found } = meanOf(likelyOf(normal(12, deviation), limit), (value) => value)
  expect(mean).toBeCloseTo(12, 1)
  expect(found / deviation).toBeGreaterThan(0.97)
  expect(found / deviation).toBeLessThan(1.03)
})

test('a wait that is known from one side lies on that side', () => {
  const steep = (value: number): number => (value > 10 ? -(value - 10) / 4 : (value - 10) * 50)
  expect(meanOf(likelyOf(steep, limit), (value) => value).mean).toBeGreaterThan(12)
})

test('what is believed adds up to one', () => {
  const sum = likelyOf(normal(-40, 7), limit).reduce((all, { weight }) => all + weight, 0)
  expect(sum).toBeCloseTo(1, 12)
})
