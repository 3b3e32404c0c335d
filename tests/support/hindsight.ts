/** What no evening can be better than, whoever plans it, with all of it known beforehand. */
import { pairsOf } from '../../server/core/matching/met.ts'
import { type Evening, keyOf } from './matchedRounds.ts'
import { pricesOfPacking } from './packing.ts'

/**
 * The most points that an evening can come to in which each of `count` people meets `rounds` others: the fractional bound.
 *
 * For any prices, w(a, b) <= price(a) + price(b) + excess(a, b), where excess is what is missing, at least 0. Nobody meets
 * anybody twice and everybody meets `rounds` others, so the sum of the pairs that meet is at most
 *
 *     rounds * (sum of all prices) + (sum of all excesses).
 *
 * This holds whatever the prices are, so nobody need trust how they were found; good ones make it tight.
 */
export function mostPoints(count: number, rounds: number, points: (first: number, second: number) => number): number {
  const prices = pricesOf(count, rounds, points)
  let most = rounds * prices.reduce((sum, price) => sum + price, 0)
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      most += Math.max(0, points(first, second) - (prices[first] ?? 0) - (prices[second] ?? 0))
    }
  }
  return most
}

/**
 * The dual prices of the linear program: a flow of greatest worth from everybody to everybody else, `rounds` units out of
 * and into each, one at most between two, found path by path (successive shortest paths, Dijkstra with potentials).
 */
function pricesOf(count: number, rounds: number, points: (first: number, second: number) => number): Float64Array {
  const most = Math.max(...Array.from({ length: count * count }, (_, at) => points(Math.floor(at / count), at % count)))
  // Nodes 0 … count - 1 give, the others take.
  const potential = Float64Array.from({ length: 2 * count }, (_, node) => (node < count ? 0 : -most))
  const flows = new Uint8Array(count * count)
  const taken = new Int32Array(count)

  function reach(giver: number): { readonly dist: Float64Array; readonly from: Int32Array; readonly end: number } {
    const dist = new Float64Array(2 * count).fill(Infinity)
    const from = new Int32Array(2 * count).fill(-1)
    const isDone = new Uint8Array(2 * count)
    dist[giver] = 0
    for (;;) {
      const node = nearest(dist, isDone)
      isDone[node] = 1
      if (node >= count && (taken[node - count] ?? 0) < rounds) return { dist, from, end: node }
      for (let other = 0; other < count; other += 1) {
        const [gives, takes] = node < count ? [node, other] : [other, node - count]
        const isUsed = flows[gives * count + takes] === 1
        if (gives === takes || isUsed === node < count) continue
        const next = node < count ? other + count : other
        const length = (node < count ? -1 : 1) * points(gives, takes) + (potential[node] ?? 0) - (potential[next] ?? 0)
        if ((dist[node] ?? 0) + length >= (dist[next] ?? 0)) continue
        dist[next] = (dist[node] ?? 0) + length
        from[next] = node
      }
    }
  }

  for (let unit = 0; unit < count * rounds; unit += 1) {
    const { dist, from, end } = reach(unit % count)
    const far = dist[end] ?? 0
    dist.forEach((near, node) => {
      potential[node] = (potential[node] ?? 0) + Math.min(near, far)
    })
    taken[end - count] = (taken[end - count] ?? 0) + 1
    for (let node = end; from[node] !== -1; node = from[node] ?? -1) {
      const before = from[node] ?? -1
      if (before < count) flows[before * count + node - count] = 1
      else flows[node * count + before - count] = 0
    }
  }
  return Float64Array.from({ length: count }, (_, person) => ((potential[person] ?? 0) - (potential[person + count] ?? 0)) / 2)
}

function nearest(dist: Float64Array, isDone: Uint8Array): number {
  let best = -1
  for (let node = 0; node < dist.length; node += 1) {
    if (isDone[node] === 0 && (best === -1 || (dist[node] ?? 0) < (dist[best] ?? 0))) best = node
  }
  return best
}

/**
 * The fewest rematches that an evening can have in which everybody talks in pairs, and one sits out where the number is
 * odd. So many pairs talk as there are, and what is not a first meeting is a rematch; so it is first meetings that are
 * bounded, by a linear program in hindsight: each two meet for the first time once at most, and in each round everybody
 * meets one at most.
 *
 * For any prices of a person in a round, each first meeting costs both of theirs and whatever is then missing to 1, which
 * each two pay once: so there are at most as many as all of that comes to. This holds whatever the prices are.
 */
export function fewestRematches(present: Evening['present'], rounds: number): number {
  const resources = new Map<string, number>()
  const placeOf = (...parts: readonly (string | number)[]): number => {
    const key = parts.join(' ')
    const place = resources.get(key) ?? resources.size
    resources.set(key, place)
    return place
  }
  const meetings = Array.from({ length: rounds }, (_, round) => {
    const pairs = pairsOf(present(round + 1))
    return pairs.map(([a, b]) => [placeOf(keyOf([a, b])), placeOf(round, a), placeOf(round, b)] as const)
  }).flat()
  const prices = pricesOfPacking(meetings, resources.size).map((price) => Math.max(0, price))
  const missing = new Map<number, number>()
  for (const [pair, one, other] of meetings) {
    missing.set(pair, Math.max(missing.get(pair) ?? 0, 1 - (prices[one] ?? 0) - (prices[other] ?? 0)))
  }
  const people = new Set(meetings.flatMap(([, one, other]) => [one, other]))
  const firstMeetings = [...people].reduce((sum, place) => sum + (prices[place] ?? 0), 0) + [...missing.values()].reduce((sum, price) => sum + price, 0)
  const pairs = Array.from({ length: rounds }, (_, round) => Math.floor(present(round + 1).length / 2)).reduce((sum, some) => sum + some, 0)
  // A part of a rematch is a whole one; the sums above are right to far less than a thousandth.
  return Math.max(0, Math.ceil(pairs - firstMeetings - 1e-3))
}
