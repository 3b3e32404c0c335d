import { describe, expect, it } from 'vitest'
import { isOpenSpot, openFloor, rowOf, zoneOf } from '../../shared/spots.ts'

const zones = [{ from: 9, name: 'På balkongen' }, { from: 3, name: 'Vid fönstren' }]

describe('the floor', () => {
  it('has zones, each up to where the next begins', () => {
    expect([1, 2, 3, 8, 9, 400].map((spot) => zoneOf(zones, spot))).toEqual([null, null, 'Vid fönstren', 'Vid fönstren', 'På balkongen', 'På balkongen'])
  })

  it('has rows of so many spots, or none', () => {
    expect([1, 4, 5, 8, 9].map((spot) => rowOf({ ...openFloor, rowLength: 4 }, spot))).toEqual([1, 1, 2, 2, 3])
    expect(rowOf(openFloor, 5)).toBeNull()
  })

  it('[M24] is open up to the last sign, but for what is out of use', () => {
    const floor = { ...openFloor, count: 4, closed: [2] }
    expect([1, 2, 3, 4, 5].map((spot) => isOpenSpot(floor, spot))).toEqual([true, false, true, true, false])
    expect(isOpenSpot(openFloor, 2_000)).toBe(true)
  })
})
