/** The trios that might be better than what is known, found without a look at most of the others. */
import { hasTwoSides, partsOf } from '../solver/parts.ts'
import { weightOf } from '../solver/weights.ts'
import type { Trio, TrioRoom, Witness } from './trioBound.ts'

type TrioBound = { readonly trio: Trio; readonly bound: number }

export type Promising = {
  /** The most promising first. */
  readonly trios: readonly TrioBound[]
  /** No trio that is not in the list can come to more. */
  readonly others: number
}

export type Scope = {
  /** Trios that can't come to more than this are of no use. */
  readonly least: number
  /** So many people and trios are looked at closely; what is beyond is bounded, not forgotten. The fewer, the faster. */
  readonly peopleMost: number
  readonly triosMost: number
}

/**
 * A trio is a pair, which can't be worth more than its duals, and a third, who can't add more than their own two best
 * pairs less their dual. Each of the three may be taken for the third: whoever can add too little is in no trio to look
 * at, and of three people the one who can add least bounds them best.
 */
export function createLookout(room: TrioRoom, witness: Witness): (scope: Scope) => Promising {
  const { whole } = witness
  const triads = partsOf(room.weights).filter((part) => !hasTwoSides(part, room.weights))
  const everybody = thirdsAmong(triads.flat().toSorted((a, b) => a - b), room, witness)

  return ({ least, peopleMost, triosMost }) => {
    const above = everybody.filter(({ most }) => whole + most > least).map(({ person }) => person)
    // Their two best may be out of the question themselves.
    const thirds = thirdsAmong(above.toSorted((a, b) => a - b), room, witness).filter(({ most }) => whole + most > least)
    const near = thirds.slice(0, peopleMost)
    const pairs = pairsAmong(near, least - whole - (near[0]?.most ?? 0), room, witness)
    let kept: TrioBound[] = []
    let cut = least
    for (const [rank, { person: c, most, cost }] of near.entries()) {
      for (const { a, b, ranks, slack } of pairs) {
        if (whole + slack + most <= cut) break
        if (ranks >= rank) continue
        // Cheap first: what the odd sets lose with the third can only lower the bound.
        const added = weightOf(room.weights, a, c) + weightOf(room.weights, b, c) - room.inTrio(a) - room.inTrio(b) - cost
        if (whole + slack + added <= cut) continue
        const bound = witness.boundWith([a, b, c])
        if (bound <= cut) continue
        kept.push({ trio: [a, b, c], bound })
        if (kept.length < 2 * triosMost) continue
        kept = best(kept, triosMost)
        cut = kept.at(-1)?.bound ?? cut
      }
    }
    if (kept.length > triosMost) {
      kept = best(kept, triosMost)
      cut = Math.max(cut, kept.at(-1)?.bound ?? cut)
    }
    const beyond = thirds[near.length]
    return { trios: best(kept, triosMost), others: Math.max(cut, beyond === undefined ? cut : whole + beyond.most) }
  }
}

const best = (trios: readonly TrioBound[], most: number): TrioBound[] => trios.toSorted((a, b) => b.bound - a.bound).slice(0, most)

type Third = {
  readonly person: number
  /** What they can add to any pair at most. */
  readonly most: number
  /** What they take out of the room, and what their being in a trio costs. */
  readonly cost: number
}

/** Who can add most comes first. These people are in the order of their numbers, and no others are in a trio. */
function thirdsAmong(people: readonly number[], { weights, inTrio, chairOf }: TrioRoom, { dual }: Witness): readonly Third[] {
  const costs = Float64Array.from(people, (person) => inTrio(person))
  const first = new Float64Array(people.length).fill(-Infinity)
  const second = new Float64Array(people.length).fill(-Infinity)
  const note = (place: number, amount: number): void => {
    if (amount <= (second[place] ?? 0)) return
    second[place] = Math.min(amount, first[place] ?? 0)
    first[place] = Math.max(amount, first[place] ?? 0)
  }
  for (const [a, person] of people.entries()) {
    const row = weights[person] ?? new Float64Array(0)
    for (let b = a + 1; b < people.length; b += 1) {
      const weight = row[(people[b] ?? 0) - person - 1] ?? -Infinity
      note(a, weight - (costs[b] ?? 0))
      note(b, weight - (costs[a] ?? 0))
    }
  }
  return people
    .map((person, place) => {
      const cost = dual(person) + dual(chairOf(person)) + inTrio(person)
      return { person, cost, most: (first[place] ?? 0) + (second[place] ?? 0) - cost }
    })
    .toSorted((x, y) => y.most - x.most)
}

type Slack = {
  readonly a: number
  readonly b: number
  /** The place of the later of the two among the thirds. */
  readonly ranks: number
  /** By how much the pair is worth less than its duals, as a negative number. */
  readonly slack: number
}

/** Pairs that fall short of their duals by less than this, the tightest first. */
function pairsAmong(near: readonly Third[], least: number, { weights }: TrioRoom, { dual, lost }: Witness): readonly Slack[] {
  const pairs: Slack[] = []
  for (const [ranks, { person: b }] of near.entries()) {
    for (const { person: a } of near.slice(0, ranks)) {
      const plain = weightOf(weights, a, b) - dual(a) - dual(b)
      if (plain <= least) continue
      const slack = plain - lost([a, b])
      if (slack > least) pairs.push({ a, b, ranks, slack })
    }
  }
  return pairs.toSorted((x, y) => y.slack - x.slack)
}
