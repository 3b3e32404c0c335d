import { describe, expect, it } from 'vitest'
import { hasTwoSides, partsOf } from '../../server/core/matching/solver/parts.ts'
import { type Problem, createSolver, solve } from '../../server/core/matching/solver/solve.ts'
import { weightsOf } from '../../server/core/matching/solver/weights.ts'
import { faultsOf } from '../support/certificate.ts'
import { scoresOfPeople } from '../support/people.ts'
import { anyProblem, problemOf } from '../support/problems.ts'
import { randomFrom } from '../support/random.ts'

const roomWhere = (count: number, mayMeet: (first: number, second: number) => boolean): Problem => {
  const score = scoresOfPeople(count, count, { noise: 10 })
  return { count, weight: (one, other) => (mayMeet(one, other) ? score(one, other) : -Infinity), benchCost: () => 2 ** 32, seed: 1 }
}

describe('the parts of a room', () => {
  it('are whoever a chain of allowed pairs joins, in the order of the lowest of each', () => {
    const problem = problemOf(8, [[0, 5, 1], [5, 2, 1], [1, 7, 1], [3, 4, -9]])
    expect(partsOf(weightsOf(problem)).map((part) => part.toSorted((a, b) => a - b))).toEqual([[0, 2, 5], [1, 7], [3, 4], [6]])
  })

  it('have two sides if they have no odd circle', () => {
    const weights = weightsOf(problemOf(10, [[0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 0, 1], [4, 5, 1], [5, 6, 1], [6, 7, 1], [7, 8, 1], [8, 4, 1]]))
    expect(partsOf(weights).map((part) => hasTwoSides(part, weights))).toEqual([true, false, true])
  })

  it.each([
    ['three who may meet nobody', 3, (one: number, other: number) => Math.min(one, other) >= 3],
    ['two groups with an odd number', 2, (one: number, other: number) => one < 99 === other < 99],
    ['seven groups', 4, (one: number, other: number) => one % 7 === other % 7],
    ['only across, with a surplus', 80, (one: number, other: number) => one < 60 !== other < 60],
    ['four who may meet only one', 4, (one: number, other: number) => Math.min(one, other) >= 4 || Math.max(one, other) === 9],
  ])('[P3] [P7] %s: leaves out as few as can be, proved', (_, left, mayMeet) => {
    const count = left === 3 ? 201 : 200
    const problem = roomWhere(count, mayMeet)
    const solution = solve(problem)
    expect(faultsOf(problem, solution)).toEqual([])
    expect(solution.partners.filter((partner) => partner === -1)).toHaveLength(left)
  })
})

describe('a solver', () => {
  it('[P6] solves again without some, as if they had never been there', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = randomFrom(seed)
      const problem = anyProblem(seed, 1 + (seed % 40))
      const { solveWithout } = createSolver(problem)
      for (let time = 0; time < 4; time += 1) {
        const away = [...Array(problem.count).keys()].filter(() => random.chance(time / 8))
        const { value, bound, partners } = solveWithout(away)
        expect({ value, bound }, `seed ${seed}, time ${time}`).toEqual(valueAndBound(problem, away))
        expect(away.filter((person) => partners[person] !== -1)).toEqual([])
      }
    }
  })
})

function valueAndBound(problem: Problem, away: readonly number[]): { readonly value: number; readonly bound: number } {
  const here = [...Array(problem.count).keys()].filter((person) => !away.includes(person))
  const at = (index: number): number => here[index] ?? 0
  const { value, bound } = solve({
    ...problem,
    count: here.length,
    weight: (first, second) => problem.weight(at(first), at(second)),
    benchCost: (index) => problem.benchCost(at(index)),
  })
  return { value, bound }
}
