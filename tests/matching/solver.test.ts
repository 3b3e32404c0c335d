import { assert, integer, property } from 'fast-check'
import blossom from 'edmonds-blossom-fixed'
import { describe, expect, it } from 'vitest'
import { type Problem, solve } from '../../server/core/matching/solver/solve.ts'
import { faultsOf } from '../support/certificate.ts'
import { scoresOfPeople } from '../support/people.ts'
import { type Edge, anyProblem, bestByTrying, problemOf } from '../support/problems.ts'
import { randomFrom } from '../support/random.ts'

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed)
const roomOf = (count: number, seed: number, noise = 0): Problem => ({
  count,
  weight: scoresOfPeople(count, seed, { noise }),
  benchCost: () => 1_000_000,
  seed,
})
const pairsIn = (problem: Problem): readonly Edge[] =>
  seeds(problem.count).flatMap((first) =>
    seeds(problem.count)
      .filter((second) => second > first)
      .map((second) => [first, second, problem.weight(first, second)] as const),
  )

describe('the solver', () => {
  it('[P6] is as good as trying everything, in 10,000 cases of up to 9 vertices', () => {
    for (let seed = 1; seed <= 10_000; seed += 1) {
      const problem = anyProblem(seed, seed % 10)
      const { value, bound } = solve(problem)
      const best = bestByTrying(problem)
      expect({ value, bound }, `seed ${seed}`).toEqual({ value: best, bound: best })
    }
  })

  it('[P7] proves what it says on every pair, whatever the problem, up to 80 vertices', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const problem = anyProblem(seed, seed % 81)
      expect(faultsOf(problem, solve(problem)), `seed ${seed}`).toEqual([])
    }
  })

  it.each([
    [15_706, 12],
    [19_130, 6],
    [23_303, 23],
    [41_453, 13],
  ])('[P7] seed %i with %i vertices, where a petal that was let go remembered its tree', (seed, count) => {
    const problem = anyProblem(seed, count)
    expect(faultsOf(problem, solve(problem))).toEqual([])
  })

  it.each([10, 25, 50, 101, 200, 299, 300])('[P7] proves a room of %i people, with many ties and with few', (count) => {
    for (const seed of seeds(3)) {
      for (const noise of [0, 100]) {
        const problem = roomOf(count, seed, noise)
        expect(faultsOf(problem, solve(problem)), `seed ${seed}, noise ${noise}`).toEqual([])
      }
    }
  })

  it.each([6, 20, 60, 120, 200])('is as good as the library with %i people', (count) => {
    const problem = roomOf(count, count, 10)
    const mates = blossom(pairsIn(problem), true)
    const value = mates.reduce((sum, mate, vertex) => sum + (vertex < mate ? problem.weight(vertex, mate) : 0), 0)
    expect(solve(problem).value).toBe(value)
  })

  it('[P9] gives the same bytes for the same seed, and the same value for another', () => {
    for (const seed of seeds(20)) {
      const problem = roomOf(60 + seed, seed)
      const solution = solve(problem)
      expect(solve(problem)).toEqual(solution)
      expect(solve({ ...problem, seed: seed + 1 }).value).toBe(solution.value)
    }
  })

  it('[P8] has the same value whoever is called what', () => {
    assert(
      property(integer(), integer({ min: 0, max: 24 }), (seed, count) => {
        const problem = anyProblem(seed, count)
        const random = randomFrom(seed)
        const other = seeds(count).map((vertex) => ({ vertex, place: random.below(2 ** 30) }))
        const names = other.toSorted((one, two) => one.place - two.place).map(({ vertex }) => vertex)
        const name = (vertex: number): number => names[vertex] ?? 0
        const renamed = {
          ...problem,
          weight: (first: number, second: number) => problem.weight(name(first), name(second)),
          benchCost: (vertex: number) => problem.benchCost(name(vertex)),
        }
        expect(solve(renamed).value).toBe(solve(problem).value)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('[P8] is not changed by forbidding a pair it does not match, nor made worse by allowing one', () => {
    for (const seed of seeds(300)) {
      const problem = anyProblem(seed, 3 + (seed % 20))
      const { partners, value } = solve(problem)
      const edges = pairsIn(problem)
      const unused = edges.filter(([first, second, weight]) => partners[first] !== second && weight > -Infinity)
      const forbidden = randomFrom(seed).pick(unused)
      const benchCosts = seeds(problem.count).map(problem.benchCost)
      expect(solve(problemOf(problem.count, edges.filter((edge) => edge !== forbidden), benchCosts)).value).toBe(value)
      const allowed = edges.map(([first, second, weight]): Edge => [first, second, weight === -Infinity ? 5 : weight])
      expect(solve(problemOf(problem.count, allowed, benchCosts)).value).toBeGreaterThanOrEqual(value)
    }
  })

  it('reads weights one at a time or by the row', () => {
    const problem = roomOf(41, 3)
    const weightsAfter = (first: number, into: Float64Array): void => {
      for (let second = first + 1; second < problem.count; second += 1) into[second] = problem.weight(first, second)
    }
    expect(solve({ ...problem, weightsAfter })).toEqual(solve(problem))
  })
})

describe('the smallest rooms, and the plainest', () => {
  it.each([
    [0, 0, []],
    [1, -7, [-1]],
    [2, 3, [1, 0]],
    [3, -4, [1, 0, -1]],
    [4, 6, [1, 0, 3, 2]],
    [5, -1, [1, 0, 3, 2, -1]],
  ] as const)('[P16] %i people', (count, value, partners) => {
    const weight = (first: number, second: number): number => (first % 2 === 0 && second === first + 1 ? 3 : 1)
    const solution = solve({ count, weight: (one, two) => weight(Math.min(one, two), Math.max(one, two)), benchCost: (vertex) => (vertex === count - 1 ? 7 : 8), seed: 1 })
    expect(solution.value).toBe(value)
    expect([...solution.partners]).toEqual(partners)
  })

  it('[P16] leaves everybody out where every pair is forbidden, and one who may meet nobody', () => {
    const nobody = solve(problemOf(6, [], 5))
    expect([...nobody.partners]).toEqual(Array(6).fill(-1))
    expect(nobody.value).toBe(-30)
    const others = pairsIn(problemOf(8, [])).map(([first, second]): Edge => [first, second, second === 7 ? -Infinity : 1])
    expect(solve(problemOf(8, others, 2 ** 40)).partners[7]).toBe(-1)
  })

  it.each([999, 1_000])('[P16] %i people all alike', (count) => {
    const problem: Problem = { count, weight: () => 50, benchCost: () => 2 ** 30, seed: 1 }
    const solution = solve(problem)
    expect(solution.partners.filter((partner) => partner === -1)).toHaveLength(count % 2)
    expect(solution.bound).toBe(solution.value)
  })

  it.each([0.5, 2 ** 48, NaN])('[P15] refuses what is not exact: %d', (amount) => {
    const problem = problemOf(2, [[0, 1, 1]])
    expect(() => solve({ ...problem, weight: () => amount })).toThrow(RangeError)
    expect(() => solve({ ...problem, benchCost: () => amount })).toThrow(RangeError)
    expect(() => solve({ ...problem, benchCost: () => -1 })).toThrow(RangeError)
  })

  it('stays exact at the greatest amounts', () => {
    const most = 2 ** 48 - 1
    const problem = problemOf(5, [[0, 1, most], [1, 2, most], [2, 0, most], [2, 3, -most], [3, 4, most - 1]], most)
    expect(faultsOf(problem, solve(problem))).toEqual([])
  })
})
