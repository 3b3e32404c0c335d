import { describe, expect, it } from 'vitest'
import { solve } from '../../server/core/matching/solver/solve.ts'
import { faultsOf } from '../support/certificate.ts'
import { type Edge, problemOf } from '../support/problems.ts'

/** The graphs and answers that Joris van Rantwijk published with his account of the algorithm (mwmatching.py). */
const published: readonly { readonly what: string; readonly edges: readonly Edge[]; readonly partners: readonly number[] }[] = [
  {
    what: 'a blossom forms and is used to augment',
    edges: [[1, 2, 8], [1, 3, 9], [2, 3, 10], [3, 4, 7]],
    partners: [2, 1, 4, 3],
  },
  {
    what: 'the same, with more to choose from',
    edges: [[1, 2, 8], [1, 3, 9], [2, 3, 10], [3, 4, 7], [1, 6, 5], [4, 5, 6]],
    partners: [6, 3, 2, 5, 4, 1],
  },
  {
    what: 'a blossom turns inner and is used to augment',
    edges: [[1, 2, 9], [1, 3, 8], [2, 3, 10], [1, 4, 5], [4, 5, 4], [1, 6, 3]],
    partners: [6, 3, 2, 5, 4, 1],
  },
  {
    what: 'the same by another way in',
    edges: [[1, 2, 9], [1, 3, 8], [2, 3, 10], [1, 4, 5], [4, 5, 3], [3, 6, 4]],
    partners: [2, 1, 6, 5, 4, 3],
  },
  {
    what: 'a nested blossom is used to augment',
    edges: [[1, 2, 9], [1, 3, 9], [2, 3, 10], [2, 4, 8], [3, 5, 8], [4, 5, 10], [5, 6, 6]],
    partners: [3, 4, 1, 2, 6, 5],
  },
  {
    what: 'a blossom turns inner within another',
    edges: [[1, 2, 10], [1, 7, 10], [2, 3, 12], [3, 4, 20], [3, 5, 20], [4, 5, 25], [5, 6, 10], [6, 7, 10], [7, 8, 8]],
    partners: [2, 1, 4, 3, 6, 5, 8, 7],
  },
  {
    what: 'a nested blossom turns inner and expands',
    edges: [[1, 2, 8], [1, 3, 8], [2, 3, 10], [2, 4, 12], [3, 5, 12], [4, 5, 14], [4, 6, 12], [5, 7, 12], [6, 7, 14], [7, 8, 12]],
    partners: [2, 1, 5, 6, 3, 4, 8, 7],
  },
  {
    what: 'a blossom turns inner and expands',
    edges: [[1, 2, 23], [1, 5, 22], [1, 6, 15], [2, 3, 25], [3, 4, 22], [4, 5, 25], [4, 8, 14], [5, 7, 13]],
    partners: [6, 3, 2, 8, 7, 1, 5, 4],
  },
  {
    what: 'a nested blossom forms, turns inner and expands',
    edges: [[1, 2, 19], [1, 3, 20], [1, 8, 8], [2, 3, 25], [2, 4, 18], [3, 5, 18], [4, 5, 13], [4, 7, 7], [5, 6, 7]],
    partners: [8, 3, 2, 7, 6, 5, 4, 1],
  },
  {
    what: 'a blossom turns inner in more than one way and expands',
    edges: [[1, 2, 45], [1, 5, 45], [2, 3, 50], [3, 4, 45], [4, 5, 50], [1, 6, 30], [3, 9, 35], [4, 8, 35], [5, 7, 26], [9, 10, 5]],
    partners: [6, 3, 2, 8, 7, 1, 5, 4, 10, 9],
  },
  {
    what: 'the same, by another arc',
    edges: [[1, 2, 45], [1, 5, 45], [2, 3, 50], [3, 4, 45], [4, 5, 50], [1, 6, 30], [3, 9, 35], [4, 8, 26], [5, 7, 40], [9, 10, 5]],
    partners: [6, 3, 2, 8, 7, 1, 5, 4, 10, 9],
  },
  {
    what: 'a blossom expands with its least slack on the way found last',
    edges: [[1, 2, 45], [1, 5, 45], [2, 3, 50], [3, 4, 45], [4, 5, 50], [1, 6, 30], [3, 9, 35], [4, 8, 28], [5, 7, 26], [9, 10, 5]],
    partners: [6, 3, 2, 8, 7, 1, 5, 4, 10, 9],
  },
  {
    what: 'a nested blossom turns inner, expands, and so does the one inside',
    edges: [[1, 2, 45], [1, 7, 45], [2, 3, 50], [3, 4, 45], [4, 5, 95], [4, 6, 94], [5, 6, 94], [6, 7, 50], [1, 8, 30], [3, 11, 35], [5, 9, 36], [7, 10, 26], [11, 12, 5]],
    partners: [8, 3, 2, 6, 9, 4, 10, 1, 5, 7, 12, 11],
  },
]

describe('blossoms', () => {
  it.each(published)('$what', ({ edges, partners }) => {
    const problem = problemOf(partners.length, edges.map(([first, second, weight]) => [first - 1, second - 1, weight]))
    const solution = solve(problem)
    expect([...solution.partners].map((partner) => partner + 1)).toEqual(partners)
    expect(faultsOf(problem, solution)).toEqual([])
  })

  it.each([3, 5, 7, 21, 101])('an odd circle of %i leaves out one, the cheapest', (count) => {
    const edges = Array.from({ length: count }, (_, vertex): Edge => [vertex, (vertex + 1) % count, 10])
    const costs = Array.from({ length: count }, (_, vertex) => (vertex === 1 ? 100 : 101))
    const problem = problemOf(count, edges, costs)
    const solution = solve(problem)
    expect([...solution.partners.keys()].filter((vertex) => solution.partners[vertex] === -1)).toEqual([1])
    expect(faultsOf(problem, solution)).toEqual([])
  })

  it.each([2, 5, 20, 60])('%i odd circles in a row, each worth more inside than between', (circles) => {
    // Circles of three, seven and five, joined by one poor arc each: every blossom must form, and most must open again.
    const edges: Edge[] = []
    let count = 0
    for (let circle = 0; circle < circles; circle += 1) {
      const size = [3, 7, 5][circle % 3] ?? 3
      for (let place = 0; place < size; place += 1) edges.push([count + place, count + ((place + 1) % size), 20 + ((place * 7 + circle) % 5)])
      if (circle > 0) edges.push([count - 1, count, 3])
      count += size
    }
    const problem = problemOf(count, edges, 50)
    expect(faultsOf(problem, solve(problem))).toEqual([])
  })

  it.each([4, 9, 16])('%i circles, each inside the next', (depth) => {
    // A triangle, and again and again two more vertices that close a circle with all that is inside.
    const edges: Edge[] = [[0, 1, 1000], [1, 2, 1000], [0, 2, 1000]]
    for (let level = 1; level <= depth; level += 1) {
      const [inside, one, other] = [2 * level, 2 * level + 1, 2 * level + 2]
      edges.push([inside - 1, one, 1000 - level], [one, other, 1000 + level], [other, inside, 1000 - level])
    }
    edges.push([0, 2 * depth + 3, 1], [1, 2 * depth + 4, 2], [2 * depth + 4, 2 * depth + 5, 900])
    for (const bench of [0, 10, 10_000]) {
      const problem = problemOf(2 * depth + 6, edges, bench)
      expect(faultsOf(problem, solve(problem)), `bench ${bench}`).toEqual([])
    }
  })
})
