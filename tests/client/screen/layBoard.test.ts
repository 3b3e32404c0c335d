import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardSizes, type BoardFrame, type BoardLine } from '../../../client/screen/boardGrid.ts'
import { layBoard } from '../../../client/screen/layBoard.ts'

/** Sixteen to nine, with the corner at its right and lower edge. */
const wide: BoardFrame = { width: 167.7, height: 79.5, hasSigns: true, corner: { width: 40, height: 14 } }
/** Every sign half as wide as it is high: near enough to the real face. */
const measure = (text: string): number => text.length / 2

const line = (name: string): BoardLine => ({ name, under: 'with Hanna', spot: 1 })
const people = (count: number): readonly BoardLine[] =>
  Array.from({ length: count }, (_, index) => line(`Name ${String(index).padStart(3, '0')}`))
const lay = (lines: readonly BoardLine[], frame = wide): ReturnType<typeof layBoard> => layBoard(lines, frame, measure)

test('twenty-five people stand on one page', () => {
  expect(lay(people(25)).pages).toHaveLength(1)
})

test('few people are written larger, and never smaller than fifteen metres ask for', () => {
  expect(lay(people(7)).scale).toBeGreaterThan(1.3)
  expect(lay(people(200)).scale).toBe(1)
})

test('two hundred people turn pages, and the pages are filled alike', () => {
  const sizes = lay(people(200)).pages.map((page) => page.flat().length)
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(8)
})

test('the last column leaves the corner free', () => {
  const [page = []] = lay(people(25)).pages
  expect(page.at(-1)?.length).toBeLessThan(page[0]?.length ?? 0)
})

test('a long name gets wider columns rather than a broken word', () => {
  const narrow = lay(people(25)).columnWidth
  expect(lay([...people(24), line('Maximilian-Konstantinos')]).columnWidth).toBeGreaterThan(narrow)
})

test('an empty board has no pages', () => {
  expect(lay([]).pages.flat(2)).toEqual([])
})

test('everybody is on the board once, in order, whatever the names and the picture', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 60 })
  const frames = fc.record({ width: fc.integer({ min: 1, max: 240 }), height: fc.integer({ min: 1, max: 160 }) })
  fc.assert(
    fc.property(names, frames, (names, { width, height }) => {
      const lines = names.map(line)
      const { pages, scale } = lay(lines, { ...wide, width, height })
      expect(pages.flat(2)).toEqual(lines)
      expect(boardSizes.name * scale).toBeGreaterThanOrEqual(6)
    }),
    { seed: 2, numRuns: 200 },
  )
})
