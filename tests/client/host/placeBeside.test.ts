import { assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from '../../../client/host/rehearsal/placeBeside.ts'

const page = { width: 390, height: 844 }
const size = { width: 360, height: 220 }

test('stands below what it points at, where there is room; else above; else beside', () => {
  expect(placeBeside({ left: 20, top: 100, width: 350, height: 60 }, size, page).top).toBe(174)
  expect(placeBeside({ left: 20, top: 700, width: 350, height: 60 }, size, page).top).toBe(466)
  const tall = placeBeside({ left: 984, top: 56, width: 382, height: 712 }, size, { width: 1366, height: 768 })
  expect(tall.left + size.width).toBeLessThan(984)
})

test('never covers what it points at, wherever that is, as long as a strip of the page is left', () => {
  const box = record({ left: integer({ min: 0, max: 200 }), top: integer({ min: 0, max: 780 }), width: integer({ min: 10, max: 190 }), height: integer({ min: 10, max: 300 }) })
  assert(
    property(box, (target) => {
      const { left, top, height } = placeBeside(target, size, page)
      const bottom = top + Math.min(size.height, height)
      const isApart = bottom <= target.top || top >= target.top + target.height || left >= target.left + target.width || left + size.width <= target.left
      expect(isApart).toBe(true)
    }),
    { seed: 8 },
  )
})

test('with nothing to point at it stands at the bottom of the page', () => {
  expect(placeBeside(null, size, page)).toMatchObject({ left: 15, top: 610 })
})
