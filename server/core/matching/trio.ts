/**
 * One trio besides the pairs, where that leaves fewer out. All three of its pairs count, so it is chosen together
 * with the rest: the duals of the best pairs bound what any trio can come to, the most promising are tried, and
 * the search ends when no other can be better (branch and bound, Land and Doig 1960).
 */
import { type Group, type Grouping, type Pairs, pairsAmong, valueOf, worthOf } from './grouping.ts'
import { type Promising, type TrioBound, boundOfTrios, promisingTrios } from './trioBound.ts'
import type { Weights } from './weights.ts'

/** Above this the bound over all trios takes too long; the answer is good, and its gap is told. */
const exactMost = 1_000
/** In practice one to five trios are tried; where bounds are weak, as many as there is time for: in a small room, all. */
const triesMost = (people: number): number => Math.max(60, Math.ceil(10_000 / people))
const keptMost = 4_000

/** The best grouping with one trio at most; `pairs` is the best one with none. */
export function withTrio(people: readonly number[], weights: Weights, pairs: Pairs, seed: number): Grouping {
  if (pairs.left.length === 0 || people.length < 3) return pairs
  const attached = improved(attach(pairs, weights), weights)
  const start = attached.value > pairs.value ? attached : pairs
  if (people.length > exactMost) return { ...start, bound: Math.max(start.value, boundOfTrios(people, weights, pairs.duals)) }
  return search(people, weights, pairs, start, seed)
}

function search(people: readonly number[], weights: Weights, pairs: Pairs, start: Grouping, seed: number): Grouping {
  const promising = (least: number, keptMost: number): Promising =>
    promisingTrios({ people, weights, duals: pairs.duals, least, keptMost })
  // The most promising is good enough to leave few others worth listing.
  const [first] = promising(start.value, 1).trios
  let best = first === undefined ? start : better(start, around(first, people, weights, seed))
  const { trios, others } = promising(best.value, keptMost)
  for (const [tries, candidate] of trios.entries()) {
    if (candidate.bound <= best.value) break
    if (tries === triesMost(people.length)) return { ...best, bound: candidate.bound }
    best = better(best, around(candidate, people, weights, seed))
  }
  return { ...best, bound: Math.max(best.value, others) }
}

const better = (one: Grouping, other: Grouping): Grouping => (other.value > one.value ? other : one)

/** The best grouping in which these three stand together. */
function around({ trio }: TrioBound, people: readonly number[], weights: Weights, seed: number): Grouping {
  const others = pairsAmong(people.filter((person) => !trio.includes(person)), weights, seed)
  return grouping([...others.groups, trio], others.left, weights)
}

/** Whoever is left joins the pair that suits best; only one of them, for there is one trio. */
function attach(pairs: Pairs, weights: Weights): Grouping {
  let best: Grouping = pairs
  for (const third of pairs.left) {
    for (const host of pairs.groups) {
      const gained = worthOf([...host, third], weights) - worthOf(host, weights) + weights.bench(third)
      if (pairs.value + gained <= best.value) continue
      const groups = pairs.groups.map((group) => (group === host ? [...group, third] : group))
      best = grouping(groups, pairs.left.filter((person) => person !== third), weights)
    }
  }
  return best
}

/** Five people in a pair and the trio can stand in ten ways; the best is taken until no pair offers a better one. */
function improved(start: Grouping, weights: Weights): Grouping {
  let groups = [...start.groups]
  const trioAt = groups.findIndex((group) => group.length === 3)
  if (trioAt === -1) return start
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (let at = 0; at < groups.length; at += 1) {
      if (at === trioAt) continue
      const five = [...(groups[trioAt] ?? []), ...(groups[at] ?? [])]
      const [trio, pair] = bestOfFive(five, weights)
      if (sumOf([trio, pair], weights) <= sumOf([groups[trioAt] ?? [], groups[at] ?? []], weights)) continue
      groups = groups.with(trioAt, trio).with(at, pair)
      isBetter = true
    }
  }
  return { ...start, groups, value: valueOf(groups, start.left, weights) }
}

function bestOfFive(five: readonly number[], weights: Weights): readonly [Group, Group] {
  const ways = five.flatMap((a, first) =>
    five.slice(first + 1).map((b): readonly [Group, Group] => [five.filter((person) => person !== a && person !== b), [a, b]]),
  )
  return ways.reduce((most, way) => (sumOf(way, weights) > sumOf(most, weights) ? way : most))
}

const sumOf = (groups: readonly Group[], weights: Weights): number =>
  groups.reduce((sum, group) => sum + worthOf(group, weights), 0)

/** What is bounded by nothing yet is bounded by its parts' best: set by whoever searches. */
const grouping = (groups: readonly Group[], left: readonly number[], weights: Weights): Grouping => ({
  groups,
  left,
  value: valueOf(groups, left, weights),
  bound: Infinity,
})
