/**
 * What a grouping with this or that trio can come to at most, by the duals of the best pairs. Taking three people
 * out of the room takes their duals out, and each odd set that loses two of them holds a pair fewer.
 */
import { worthOf } from './grouping.ts'
import type { Duals } from './solver/solve.ts'
import type { Weights } from './weights.ts'

export type TrioBound = { readonly trio: readonly [number, number, number]; readonly bound: number }

export type Promising = {
  /** The most promising first. */
  readonly trios: readonly TrioBound[]
  /** No trio that is not in the list can come to more. */
  readonly others: number
}

export type Search = {
  readonly people: readonly number[]
  readonly weights: Weights
  readonly duals: Duals
  /** Trios that can't come to more than this are of no use. */
  readonly least: number
  /** So many are kept; what is beyond is bounded, not forgotten. The fewer, the faster. */
  readonly keptMost: number
}

/** The trios that might come to more than `least`, the most promising of them. */
export function promisingTrios({ people, weights, duals, least, keptMost }: Search): Promising {
  const room = roomOf(people, weights, duals)
  const thirds = Array.from(mostAsThirds(room), (most, c) => ({ c, most })).toSorted((x, y) => y.most - x.most)
  const pairs = pairsAbove(least - room.whole - (thirds[0]?.most ?? 0), room)
  let kept: TrioBound[] = []
  let others = least
  for (const { c, most } of thirds) {
    for (const { a, b, slack } of pairs) {
      if (room.whole + slack + most <= others) break
      if (b >= c) continue
      // Cheap first: what the odd sets lose with the third can only lower the bound.
      if (room.whole + slack + room.pair(a, c) + room.pair(b, c) - room.dual(c) - room.inTrio(c) <= others) continue
      const bound = room.whole - room.dual(a) - room.dual(b) - room.dual(c) - room.lost([a, b, c]) + room.worth(a, b, c)
      if (bound <= others) continue
      kept.push({ trio: [people[a] ?? 0, people[b] ?? 0, people[c] ?? 0], bound })
      if (kept.length < 2 * keptMost) continue
      kept = best(kept, keptMost)
      others = kept.at(-1)?.bound ?? others
    }
  }
  const trios = best(kept, keptMost)
  return { trios, others: kept.length > keptMost ? Math.max(others, trios.at(-1)?.bound ?? others) : others }
}

/** No trio can come to more than this. Cheap, and wider than the bounds of single trios. */
export function boundOfTrios(people: readonly number[], weights: Weights, duals: Duals): number {
  const room = roomOf(people, weights, duals)
  return room.whole + mostAsThirds(room).reduce((most, third) => Math.max(most, third), -Infinity)
}

const best = (trios: readonly TrioBound[], most: number): TrioBound[] => trios.toSorted((a, b) => b.bound - a.bound).slice(0, most)

type Room = {
  readonly count: number
  /** The bound on pairs alone, without an empty chair. */
  readonly whole: number
  readonly dual: (person: number) => number
  /** What the odd sets pay less when these go. */
  readonly lost: (gone: readonly number[]) => number
  readonly pair: (first: number, second: number) => number
  readonly inTrio: (person: number) => number
  readonly worth: (a: number, b: number, c: number) => number
}

function roomOf(people: readonly number[], weights: Weights, { vertices, oddSets }: Duals): Room {
  const count = people.length
  const at = (index: number): number => people[index] ?? 0
  const sets = oddSets.map(({ members, dual }) => ({ members: new Set(members.filter((member) => member < count)), dual }))
  const setsOf = people.map((_, index) => sets.filter(({ members }) => members.has(index)))
  const halfOf = (size: number): number => Math.floor(size / 2)
  const dual = (person: number): number => (vertices[person] ?? 0) / 2
  const fromSets = sets.reduce((sum, set) => sum + set.dual * halfOf(set.members.size), 0)
  return {
    count,
    whole: people.reduce((sum, _, index) => sum + dual(index), fromSets),
    dual,
    lost: (gone) => {
      let sum = 0
      for (const set of new Set(gone.flatMap((person) => setsOf[person] ?? []))) {
        const { size } = set.members
        sum += set.dual * (halfOf(size) - halfOf(size - gone.filter((person) => set.members.has(person)).length))
      }
      return sum
    },
    pair: (first, second) => weights.pair(at(first), at(second)),
    inTrio: (person) => weights.inTrio(at(person)),
    worth: (a, b, c) => worthOf([at(a), at(b), at(c)], weights),
  }
}

/** The most that each can add to any pair as its third: the two best of their own, less their dual. */
function mostAsThirds({ count, pair, dual, inTrio }: Room): Float64Array {
  const first = new Float64Array(count).fill(-Infinity)
  const second = new Float64Array(count).fill(-Infinity)
  const note = (person: number, weight: number): void => {
    if (weight <= (second[person] ?? 0)) return
    second[person] = Math.min(weight, first[person] ?? 0)
    first[person] = Math.max(weight, first[person] ?? 0)
  }
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const weight = pair(a, b)
      note(a, weight)
      note(b, weight)
    }
  }
  return first.map((weight, person) => weight + (second[person] ?? 0) - dual(person) - inTrio(person))
}

type Slack = { readonly a: number; readonly b: number; readonly slack: number }

/** Pairs that fall short of their duals by less than this, the tightest first. */
function pairsAbove(least: number, { count, pair, dual, inTrio, lost }: Room): readonly Slack[] {
  const pairs: Slack[] = []
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const plain = pair(a, b) - dual(a) - dual(b) - inTrio(a) - inTrio(b)
      if (plain <= least) continue
      const slack = plain - lost([a, b])
      if (slack > least) pairs.push({ a, b, slack })
    }
  }
  return pairs.toSorted((x, y) => y.slack - x.slack)
}
