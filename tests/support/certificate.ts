/**
 * Checks a solution by what it claims and nothing else: that it is a matching, that its value is right, and that its
 * duals prove its bound, on every pair. Where bound and value are equal, complementary slackness holds of itself: any
 * slack in what is used would come between them. Shares no code with the solver.
 */
import type { Duals, OddSet, Problem, Solution } from '../../server/core/matching/solver/solve.ts'

/** What is wrong, in sentences; empty if nothing is. `isProved` asks for a bound that equals the value as well. */
export function faultsOf(problem: Problem, solution: Solution, { isProved = true } = {}): readonly string[] {
  const room = withChair(problem)
  const faults = [...matchingFaults(problem, solution), ...dualFaults(room, solution.duals)]
  if (boundOf(solution.duals) !== BigInt(4 * solution.bound)) faults.push(`the duals do not come to ${solution.bound}`)
  if (solution.bound < solution.value) faults.push(`the value ${solution.value} is above the bound ${solution.bound}`)
  if (isProved && solution.bound !== solution.value) faults.push(`the bound is ${solution.bound}, the value ${solution.value}`)
  return faults
}

/** An odd room has one vertex more: an empty chair, on which whoever sits is left out, and which must be taken. */
function withChair(problem: Problem): Problem {
  const { count, weight, benchCost } = problem
  if (count % 2 === 0) return problem
  return {
    ...problem,
    count: count + 1,
    weight: (first, second) => (Math.max(first, second) === count ? -benchCost(Math.min(first, second)) : weight(first, second)),
    benchCost: (vertex) => (vertex === count ? Infinity : benchCost(vertex)),
  }
}

function matchingFaults({ count, weight, benchCost }: Problem, { partners, value }: Solution): string[] {
  const faults: string[] = []
  if (partners.length !== count) faults.push(`${partners.length} partners for ${count}`)
  let sum = 0n
  for (const [vertex, partner] of partners.entries()) {
    if (partner === -1) sum -= BigInt(benchCost(vertex))
    else if (partner === vertex || partners[partner] !== vertex) faults.push(`${vertex} is with ${partner}, who is with ${partners[partner]}`)
    else if (weight(vertex, partner) === -Infinity) faults.push(`${vertex} and ${partner} are forbidden`)
    else if (vertex < partner) sum += BigInt(weight(vertex, partner))
  }
  if (sum !== BigInt(value)) faults.push(`the value is ${sum}, not ${value}`)
  return faults
}

function dualFaults({ count, weight, benchCost }: Problem, duals: Duals): string[] {
  const faults = duals.oddSets.flatMap((set) => oddSetFaults(set, count))
  const price = pairPrices(duals)
  for (let first = 0; first < count; first += 1) {
    if ((duals.vertices[first] ?? NaN) < -2 * benchCost(first)) faults.push(`the dual of ${first} is below its bench`)
    for (let second = first + 1; second < count; second += 1) {
      if (!(price(first, second) >= 2 * weight(first, second))) faults.push(`${first} and ${second} are worth more than their price`)
    }
  }
  return faults
}

function oddSetFaults({ members, dual }: OddSet, count: number): readonly string[] {
  const isOdd = members.length % 2 === 1 && members.length >= 3
  const isSet = new Set(members).size === members.length && members.every((member) => member >= 0 && member < count)
  return [...(isOdd ? [] : ['a set is even']), ...(isSet ? [] : ['a set is none']), ...(dual >= 0 ? [] : ['a set has a negative price'])]
}

/** Twice the price of each pair: the duals of both, and the prices of all odd sets that hold both. */
function pairPrices({ vertices, oddSets }: Duals): (first: number, second: number) => number {
  const setsOf = new Map<number, Set<OddSet>>()
  for (const set of oddSets) {
    for (const member of set.members) setsOf.set(member, (setsOf.get(member) ?? new Set()).add(set))
  }
  return (first, second) => {
    let price = (vertices[first] ?? NaN) + (vertices[second] ?? NaN)
    const others = setsOf.get(second)
    if (others === undefined) return price
    for (const set of setsOf.get(first) ?? []) if (others.has(set)) price += 2 * set.dual
    return price
  }
}

/** Four times the bound. */
function boundOf({ vertices, oddSets }: Duals): bigint {
  let bound = 0n
  for (const dual of vertices) bound += BigInt(2 * dual)
  for (const { members, dual } of oddSets) bound += 2n * BigInt(2 * dual) * BigInt((members.length - 1) / 2)
  return bound
}
