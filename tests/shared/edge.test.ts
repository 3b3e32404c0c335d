import { expect, test } from 'vitest'
import { edgeOf, lowerHull } from '../../shared/edge.ts'
import { chanceFrom } from '../support/venue/chance.ts'

test('the hull keeps the points that some line can rest on, and no others', () => {
  const points = [
    { x: 0, y: 3 },
    { x: 1, y: 1 },
    { x: 2, y: 4 },
    { x: 3, y: 2 },
    { x: 4, y: 9 },
  ]
  expect(lowerHull(points).map(({ x }) => x)).toEqual([0, 1, 3, 4])
})

test('of points at one instant the lowest counts', () => {
  const edge = edgeOf([
    { x: 0, y: 5 },
    { x: 2, y: 7 },
    { x: 2, y: 4 },
    { x: 2, y: 6 },
  ])
  expect(edge.at(0)).toBe(4)
  expect(edge.at(-0.5)).toBe(5)
})

test.each([1, 2, 3, 4, 5])('the edge is the same as that of all points, along any slope (seed %i)', (seed) => {
  const chance = chanceFrom(seed)
  const points = Array.from({ length: 100 }, (_, x) => ({ x, y: chance.exponential(5) + 0.02 * x }))
  for (const slope of [-0.2, -0.01, 0, 0.02, 0.3]) {
    expect(edgeOf(points).at(slope)).toBe(Math.min(...points.map(({ x, y }) => y - slope * x)))
  }
})

test.each([1, 2, 3, 4, 5])('the mean wait is read off the faster ones, whatever traffic the slow ones met (seed %i)', (seed) => {
  const chance = chanceFrom(seed)
  const wait = (x: number): number => (x % 3 === 0 ? 200 : chance.exponential(5))
  const points = Array.from({ length: 600 }, (_, x) => ({ x, y: wait(x) + 0.02 * x }))
  expect(edgeOf(points).meanWait(0.02)).toBeGreaterThan(5)
  expect(edgeOf(points).meanWait(0.02)).toBeLessThan(11)
})

test('one point waits for nothing', () => {
  expect(edgeOf([{ x: 1, y: 8 }]).meanWait(0)).toBe(0)
})
