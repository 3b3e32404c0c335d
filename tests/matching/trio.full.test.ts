import { describe, expect, it } from 'vitest'
import { pairsAmong } from '../../server/core/matching/grouping/grouping.ts'
import { withTrio } from '../../server/core/matching/grouping/trio.ts'
import { everybodyOf, trioWeights } from '../support/trioRooms.ts'

describe('the trio of a large round', () => {
  it.each([
    [101, 100],
    [999, 12],
    [1_999, 4],
    [4_999, 1],
  ])('[P7] %i people: proved the best of all, in %i rooms', (count, rooms) => {
    const people = everybodyOf(count)
    for (let seed = 1; seed <= rooms; seed += 1) {
      const weights = trioWeights(count, seed, { noise: seed % 2 === 0 ? 10 : 0 })
      const { value, bound } = withTrio(people, weights, pairsAmong(people, weights, seed))
      expect(bound - value, `seed ${seed}`).toBe(0)
    }
  })
})
