import { describe, expect, it } from 'vitest'
import { solve } from '../../server/core/matching/solver/solve.ts'
import { faultsOf } from '../support/certificate.ts'
import { scoresOfPeople } from '../support/people.ts'
import { anyProblem } from '../support/problems.ts'

describe('the solver in large rooms', () => {
  it.each([500, 999, 1_000, 2_000])('[P7] proves a room of %i people on every pair', (count) => {
    for (const noise of [0, 100]) {
      const problem = { count, weight: scoresOfPeople(count, count, { noise }), benchCost: () => 100_000_000, seed: 1 }
      expect(faultsOf(problem, solve(problem)), `noise ${noise}`).toEqual([])
    }
  })

  it('[P7] proves 300 problems of every kind with up to 300 vertices', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const problem = anyProblem(seed, seed)
      expect(faultsOf(problem, solve(problem)), `seed ${seed}`).toEqual([])
    }
  })

  it('[P7] two groups that meet only across, one half as large again', () => {
    const score = scoresOfPeople(1_000, 5)
    const weight = (first: number, second: number): number => (first < 600 === second < 600 ? -Infinity : score(first, second))
    const problem = { count: 1_000, weight, benchCost: (vertex: number) => 100_000 + vertex, seed: 1 }
    const solution = solve(problem)
    expect(solution.partners.filter((partner) => partner === -1)).toHaveLength(200)
    expect(faultsOf(problem, solution)).toEqual([])
  })

  it('[P16] 5,000 people, none of whom may meet anybody, or none of whom may meet one of them', () => {
    const problem = { count: 5_000, weight: () => -Infinity, benchCost: () => 7, seed: 1 }
    const nobody = solve(problem)
    expect(nobody.partners.every((partner) => partner === -1)).toBe(true)
    expect([nobody.value, nobody.bound]).toEqual([-35_000, -35_000])
    const shunned = (first: number, second: number): number => (Math.min(first, second) === 0 ? -Infinity : 1)
    const others = solve({ ...problem, weight: shunned })
    expect([...others.partners.keys()].filter((vertex) => others.partners[vertex] === -1)).toHaveLength(2)
    expect(others.partners[0]).toBe(-1)
    expect(others.bound).toBe(others.value)
  })
})
