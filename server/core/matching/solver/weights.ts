/** All weights, each asked for once and then kept: every pricing goes through all of them. */
import type { Problem } from './problem.ts'

/** For each first, the weights with every second > first, in order. */
export type Weights = readonly Float64Array[]

export function weightsOf({ count, weight, weightsAfter }: Problem): Weights {
  const row = new Float64Array(count)
  const oneByOne = (first: number): void => {
    for (let second = first + 1; second < count; second += 1) row[second] = weight(first, second)
  }
  return Array.from({ length: count }, (_, first) => {
    if (weightsAfter === undefined) oneByOne(first)
    else weightsAfter(first, row)
    return allExact(row.slice(first + 1))
  })
}

function allExact(amounts: Float64Array): Float64Array {
  for (let place = 0; place < amounts.length; place += 1) exact(amounts[place] ?? 0)
  return amounts
}

export function weightOf(weights: Weights, one: number, other: number): number {
  const first = Math.min(one, other)
  return weights[first]?.[Math.max(one, other) - first - 1] ?? -Infinity
}

const most = 2 ** 48

/** Duals and times reach a few times four times the greatest weight, and must stay below 2^53 to be exact. */
export function exact(amount: number): number {
  if (amount === -Infinity || (Number.isInteger(amount) && Math.abs(amount) < most)) return amount
  throw new RangeError(`Weights and bench costs are whole numbers below 2^48, not ${amount}.`)
}
