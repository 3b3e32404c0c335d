/**
 * Checks a solution without any code of the solver's: that it is a matching, that it is worth what it says, and that
 * its prices (the duals) are high enough. They are where no pair is worth more than its price: then no matching at
 * all is worth more than all prices together, which are the bound. A solution that is worth as much as its bound is
 * therefore the best there is, and nothing more needs to be checked of it.
 */
import type { Duals, OddSet, Problem, Solution } from '../../server/core/matching/solver/solve.ts'

/** What is wrong, in sentences; empty if nothing is. `isProved` asks for a bound that equals the value as well. */
export function faultsOf(problem: Problem, solution: Solution, { isProved = true } = {}): readonly string[] {
  const room = withChairs(problem)
  const faults = [...matchingFaults(problem, solution), ...dualFaults(room, solution.duals), ...absentFaults(problem, solution.duals)]
  if (boundOf(solution.duals) !== BigInt(4 * solution.bound)) faults.push(`the duals do not come to ${solution.bound}`)
  if (solution.bound < solution.value) faults.push(`the value ${solution.value} is above the bound ${solution.bound}`)
  if (isProved && solution.bound !== solution.value) faults.push(`the bound is ${solution.bound}, the value ${solution.value}`)
  return faults
}

/** Each part with an odd number has an empty chair, on which whoever sits is left out, and which must be taken; others have none. */
function withChairs(problem: Problem): Problem {
  const { count, weight, benchCost } = problem
  const parts = partsOf(problem)
  const chair = (vertex: number): ReadonlySet<number> => parts[vertex - count] ?? new Set()
  const weightWithChair = (first: number, second: number): number => (chair(second).has(first) ? -benchCost(first) : -Infinity)
  return {
    ...problem,
    count: count + parts.length,
    weight: (first, second) => (second < count ? weight(first, second) : weightWithChair(first, second)),
    benchCost: (vertex) => (vertex < count ? benchCost(vertex) : Infinity),
  }
}

/** Who is joined by allowed pairs, in the order of the lowest of each part. */
function partsOf({ count, weight }: Problem): readonly ReadonlySet<number>[] {
  const partOf = Array.from({ length: count }, (_, vertex) => new Set([vertex]))
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      const [one, other] = [partOf[first], partOf[second]]
      if (!one || !other || one === other || weight(first, second) === -Infinity) continue
      const [large, small] = one.size > other.size ? [one, other] : [other, one]
      for (const vertex of small) {
        large.add(vertex)
        partOf[vertex] = large
      }
    }
  }
  return [...new Set(partOf)]
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

/** Only the chairs of parts with an even number are away: an infinite price anywhere else would be a way to cheat. */
function absentFaults(problem: Problem, { vertices }: Duals): string[] {
  const isAway = [...Array<boolean>(problem.count).fill(false), ...partsOf(problem).map(({ size }) => size % 2 === 0)]
  return isAway.flatMap((away, vertex) => (away === (vertices[vertex] === Infinity) ? [] : [`${vertex} is wrongly ${away ? 'here' : 'away'}`]))
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
  for (const dual of vertices) if (dual < Infinity) bound += BigInt(2 * dual)
  for (const { members, dual } of oddSets) bound += 2n * BigInt(2 * dual) * BigInt((members.length - 1) / 2)
  return bound
}
