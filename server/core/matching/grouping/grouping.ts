/** One way to put people into groups, by their numbers, and what it is worth. */
import { type Solution, type Solver, createSolver } from '../solver/solve.ts'
import type { Weights } from '../company/weights.ts'

export type Group = readonly number[]

export type Grouping = {
  readonly groups: readonly Group[]
  readonly left: readonly number[]
  readonly value: number
  /** No grouping of these people is worth more. */
  readonly bound: number
}

/** Every pair within a group counts; so does what being in a trio costs. */
export function worthOf(group: Group, weights: Weights): number {
  const [a, b, c] = group
  if (a === undefined || b === undefined) return -Infinity
  if (c === undefined) return weights.pair(a, b)
  const pairs = weights.pair(a, b) + weights.pair(b, c) + weights.pair(a, c)
  return pairs - weights.inTrio(a) - weights.inTrio(b) - weights.inTrio(c)
}

export const valueOf = (groups: readonly Group[], left: readonly number[], weights: Weights): number =>
  groups.reduce((sum, group) => sum + worthOf(group, weights), 0) - left.reduce((sum, person) => sum + weights.bench(person), 0)

/** With what has been found out on the way; there each person has the number of their place among the people. */
export type Pairs = Grouping & { readonly solver: Solver; readonly solution: Solution }

/** The best grouping into pairs alone, proved. In an odd room one is left out, the fairest. */
export function pairsAmong(people: readonly number[], weights: Weights, seed: number): Pairs {
  const at = (index: number): number => people[index] ?? 0
  const isEverybody = people.every((person, index) => person === index)
  const solver = createSolver({
    count: people.length,
    weight: isEverybody ? weights.pair : (first, second) => weights.pair(at(first), at(second)),
    benchCost: (index) => weights.bench(at(index)),
    seed,
    ...(isEverybody ? { weightsAfter: (first: number, into: Float64Array) => weights.rowAfter(first, people.length, into) } : {}),
  })
  const solution = solver.solveWithout([])
  return { ...groupsIn(solution, people), value: solution.value, bound: solution.bound, solver, solution }
}

/** Who is with whom in a solution about these people, and who is with nobody. */
export function groupsIn({ partners }: Solution, people: readonly number[]): Pick<Grouping, 'groups' | 'left'> {
  const groups: Group[] = []
  const left: number[] = []
  partners.forEach((partner, index) => {
    if (partner === -1) left.push(people[index] ?? 0)
    else if (partner > index) groups.push([people[index] ?? 0, people[partner] ?? 0])
  })
  return { groups, left }
}
