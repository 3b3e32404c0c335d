/**
 * What a pairing is worth and what leaving somebody out costs, as whole numbers in tiers (tiers.ts): one of a higher
 * tier outweighs any sum of the lower ones.
 *
 * Among pairs alone it is enough that leaving anybody out costs something: what is cheapest then leaves out as few as
 * can be, and those whose turn it is (Edmonds and Fulkerson 1965: the sets of people that can all be paired at once
 * form a matroid). With a trio in the room that no longer holds, so each person left out costs `fewest` on top.
 */
import { acquainted, apart, bondIn, classOf, classes, has, pointsOf, sameGroup, timesOf, unfit, wantOf } from './bond.ts'
import { type SameGroup, asThird, inPairs } from '../across.ts'
import type { Company } from './company.ts'
import { type Tiers, pointRate, repeats, tiersOf, walkMost } from './tiers.ts'

export type Weights = {
  /** What this pairing is worth; -Infinity where it is forbidden. */
  readonly pair: (first: number, second: number) => number
  /** Writes `pair(first, second)` to `into[second]` for every `second` above `first` and below `count`. */
  readonly rowAfter: (first: number, count: number, into: Float64Array) => void
  /** What leaving this person out costs. */
  readonly bench: (person: number) => number
  /** What being one of the three costs. */
  readonly inTrio: (person: number) => number
  /** The least that leaving anybody out costs: more than all else together. */
  readonly benchLeast: number
}

/** Where up to `leftMost` people may have to be left out, one more of them outweighs any fairness among them. */
export const weightsOf = (company: Company, leftMost: number): Weights =>
  weightsWith(company, leftMost, {
    group: inPairs(company.across),
    // Whoever is left over there joins a pair, so it is trios that are to be shared out.
    leftRank: company.across === 'surplusThird' ? company.trioRank : company.byeRank,
  })

/** The same for whoever joins a pair as its third. */
export const thirdWeightsOf = (company: Company, leftMost: number): Weights =>
  weightsWith(company, leftMost, { group: asThird(company.across), leftRank: company.byeRank })

type Part = { readonly group: SameGroup; readonly leftRank: readonly number[] }

function weightsWith(company: Company, leftMost: number, { group, leftRank }: Part): Weights {
  const tiers = tiersOf(company, leftMost)
  const { bonds, trioRank } = company
  const size = company.people.length
  const cost = classCosts(tiers, group)
  const walk = walksIn(company)
  // Asked some 25 million times in a room of 5,000, hence all tables, and no more than two looks.
  const pair = (first: number, second: number): number => {
    const bond = bonds[first * size + second] ?? 0
    return pointsOf(bond) * pointRate - walk(first, second) - (cost[classOf(bond)] ?? 0)
  }
  return {
    pair,
    rowAfter: (first, count, into) => {
      for (let second = first + 1; second < count; second += 1) into[second] = pair(first, second)
    },
    bench: (person) => tiers.bench * (tiers.fewest + Math.min(tiers.leftRankMost, leftRank[person] ?? 0)),
    inTrio: (person) => tiers.trio * Math.min(tiers.trioRankMost, trioRank[person] ?? 0),
    benchLeast: tiers.bench * tiers.fewest,
  }
}

/** What each class of bonds costs; a wanted meeting costs less than nothing. */
function classCosts(tiers: Tiers, group: SameGroup): Float64Array {
  return Float64Array.from({ length: classes }, (_, index) => {
    const bond = bondIn(index)
    const isForbidden = has(bond, sameGroup) && group === 'forbidden'
    if (index === classOf(apart) || isForbidden) return Infinity
    const isUnfit = has(bond, unfit) || (has(bond, sameGroup) && group === 'unfit')
    const again = tiers.rematch * repeats(Math.min(timesOf(bond), tiers.timesMost))
    const known = has(bond, acquainted) ? tiers.acquainted : 0
    return (isUnfit ? tiers.unfit : 0) + again + known - tiers.wanted * wantOf(bond)
  })
}

/** How far one of the two must walk, as hundredths of the room's length; 0 for who stands nowhere yet. */
function walksIn({ people, spotOf }: Company): (first: number, second: number) => number {
  const spots = Int32Array.from(people, (_, person) => spotOf(person))
  const last = spots.reduce((most, spot) => Math.max(most, spot), 0)
  if (last < 2) return () => 0
  const walks = Int32Array.from({ length: last }, (_, spotsApart) => Math.round((spotsApart * walkMost) / (last - 1)))
  return (first, second) => {
    const from = spots[first] ?? 0
    const to = spots[second] ?? 0
    return from === 0 || to === 0 ? 0 : (walks[Math.abs(from - to)] ?? 0)
  }
}
