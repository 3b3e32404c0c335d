import { describe, expect, it } from 'vitest'
import { mutants } from './mutants.ts'
import { placesOf } from './planting.ts'

describe('bugs to plant', () => {
  it('are ten at least, and each has one place in the tree', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(10)
    expect(mutants.filter((mutant) => placesOf(mutant) !== 1)).toEqual([])
  })
})
