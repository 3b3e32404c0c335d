import { describe, expect, it } from 'vitest'
import { pairsAmong, worthOf } from '../../server/core/matching/grouping/grouping.ts'
import { withTrio } from '../../server/core/matching/grouping/trio.ts'
import { type Trio, witnessOf } from '../../server/core/matching/grouping/trioBound.ts'
import { createLookout } from '../../server/core/matching/grouping/trioLookout.ts'
import type { Weights } from '../../server/core/matching/company/weights.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { everybodyOf, trioWeights } from '../support/trioRooms.ts'

const triosOf = (count: number): readonly Trio[] =>
  everybodyOf(count).flatMap((a) => everybodyOf(a).flatMap((b) => everybodyOf(b).map((c): Trio => [c, b, a])))

/** What each trio comes to with the best pairs among the others: solved anew, one after the other. */
function valuesOf(count: number, weights: Weights): readonly { readonly trio: Trio; readonly value: number }[] {
  return triosOf(count).map((trio) => {
    const others = everybodyOf(count).filter((person) => !trio.includes(person))
    return { trio, value: worthOf(trio, weights) + pairsAmong(others, weights, 1).value }
  })
}

describe('the trio of a round', () => {
  it.each([
    ['everybody may meet', undefined],
    ['three groups', (one: number, other: number) => one % 3 === other % 3],
    ['only across, one half larger', (one: number, other: number) => one < 5 !== other < 5 || one + other > 20],
  ])('[P6] %s: is the best of all trios, each tried with the best pairs for the others', (_, mayMeet) => {
    for (const seed of seedsUpTo(6)) {
      const weights = trioWeights(15, seed, mayMeet ? { mayMeet } : {})
      const people = everybodyOf(15)
      const pairs = pairsAmong(people, weights, seed)
      const best = Math.max(pairs.value, ...valuesOf(15, weights).map(({ value }) => value))
      const { value, bound } = withTrio(people, weights, pairs)
      expect({ value, bound }, `seed ${seed}`).toEqual({ value: best, bound: best })
    }
  })

  it.each([21, 101, 301])('[P7] is proved the best in a room of %i people, with many ties and with few', (count) => {
    for (const seed of seedsUpTo(8)) {
      for (const noise of [0, 100]) {
        const weights = trioWeights(count, seed, { noise })
        const people = everybodyOf(count)
        const { groups, left, value, bound } = withTrio(people, weights, pairsAmong(people, weights, seed))
        expect(left).toEqual([])
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(people)
        expect(bound - value, `seed ${seed}, noise ${noise}`).toBe(0)
      }
    }
  })
})

describe('a room in which few threes may all meet', () => {
  it.each([
    ['two groups of nearly the same size, only across', 601, (one: number, other: number) => one < 300 !== other < 300],
    ['two groups, only across, one far larger', 1_001, (one: number, other: number) => one < 300 !== other < 300],
    ['a group larger than the rest that must not meet within', 1_001, (one: number, other: number) => Math.max(one, other) >= 701],
  ])('[P7] %s: the trio, or that there is none, is proved', (_, count, mayMeet) => {
    const people = everybodyOf(count)
    const weights = trioWeights(count, 1, { mayMeet })
    const { value, bound } = withTrio(people, weights, pairsAmong(people, weights, 1))
    expect(bound - value).toBe(0)
  })
})

describe('a witness', () => {
  it.each([
    ['everybody may meet', undefined],
    ['three groups', (one: number, other: number) => one % 3 === other % 3],
  ])('[P7] %s: bounds every trio, and exactly the one it was made without', (_, mayMeet) => {
    for (const seed of seedsUpTo(6)) {
      const count = 11
      const weights = trioWeights(count, seed, { noise: seed % 2 === 0 ? 10 : 0, ...(mayMeet ? { mayMeet } : {}) })
      const { solver, solution } = pairsAmong(everybodyOf(count), weights, seed)
      const room = { ...solver, benchCost: weights.bench, inTrio: weights.inTrio }
      const values = valuesOf(count, weights)
      const chosen = values.filter((_, place) => place % 40 === seed)
      for (const { trio, value } of chosen) {
        const witness = witnessOf(room, solver.solveWithout(trio).duals)
        expect(witness.boundWith(trio), `seed ${seed}, ${trio.join(' ')}`).toBe(value)
        expect(values.filter((other) => witness.boundWith(other.trio) < other.value), `seed ${seed}, ${trio.join(' ')}`).toEqual([])
      }
      const first = witnessOf(room, solution.duals)
      expect(values.filter((other) => first.boundWith(other.trio) < other.value), `seed ${seed}`).toEqual([])
    }
  })

  it('shows the lookout all trios above what is known, or says how far others go', () => {
    for (const seed of seedsUpTo(8)) {
      const count = 21
      const weights = trioWeights(count, seed, { noise: 10 })
      const { solver, solution } = pairsAmong(everybodyOf(count), weights, seed)
      const room = { ...solver, benchCost: weights.bench, inTrio: weights.inTrio }
      const witness = witnessOf(room, solution.duals)
      const bounds = triosOf(count).map((trio) => ({ key: trio.toSorted().join(' '), bound: witness.boundWith(trio) })).toSorted((x, y) => y.bound - x.bound)
      const least = bounds[200]?.bound ?? 0
      for (const scope of [{ peopleMost: count, triosMost: 1_000 }, { peopleMost: count, triosMost: 7 }, { peopleMost: 9, triosMost: 1_000 }]) {
        const { trios, others } = createLookout(room, witness)({ least, ...scope })
        const shown = new Set(trios.map(({ trio }) => trio.toSorted().join(' ')))
        const beyond = bounds.filter(({ key }) => !shown.has(key)).map(({ bound }) => bound)
        expect(Math.max(...beyond), `seed ${seed}`).toBeLessThanOrEqual(others)
      }
      const all = createLookout(room, witness)({ least, peopleMost: count, triosMost: 1_000 })
      expect({ shown: all.trios.length, others: all.others }).toEqual({ shown: bounds.filter(({ bound }) => bound > least).length, others: least })
    }
  })
})
