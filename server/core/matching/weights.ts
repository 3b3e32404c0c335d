/**
 * The objective as whole numbers, in tiers: one of a higher tier outweighs any sum of the lower ones.
 *
 *   who is left out  >  rematches  >  who is in the trio  >  preference and walking
 *
 * Where there are only pairs, the sets of people that some matching covers form a matroid (Edmonds and Fulkerson
 * 1965): any positive cost for each leaves out as few as can be, and the fairest. A trio breaks that, hence `fewest`.
 */
import { type Company, apart, preferenceMost } from './company.ts'

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

/** One point of preference is worth a tenth of the room's length. */
export const pointRate = 10
const walkMost = 100
/** Who has sat out, or been in a trio, more lately than so many others need not be told apart. */
const byeRankMost = 63
const trioRankMost = 7
/** The solver stays exact below this. */
export const weightMost = 2 ** 49

/** Where up to `leftMost` people may have to be left out, one more of them outweighs any fairness among them. */
export function weightsOf(company: Company, leftMost: number): Weights {
  const tiers = tiersOf(company, leftMost)
  const { met, preferences, byeRank, trioRank } = company
  const size = company.people.length
  const cost = repeatCosts(tiers)
  const walk = walksIn(company)
  // Asked some 25 million times in a room of 5,000, hence all tables, and no more than three looks.
  const pair = (first: number, second: number): number => {
    const at = first * size + second
    const points = preferences === null ? 0 : (preferences[at] ?? 0) * pointRate
    return points - walk(first, second) - (cost[met[at] ?? 0] ?? 0)
  }
  return {
    pair,
    rowAfter: (first, count, into) => {
      for (let second = first + 1; second < count; second += 1) into[second] = pair(first, second)
    },
    bench: (person) => tiers.bench * (tiers.fewest + Math.min(tiers.byeRankMost, byeRank[person] ?? 0)),
    inTrio: (person) => tiers.trio * Math.min(trioRankMost, trioRank[person] ?? 0),
    benchLeast: tiers.bench * tiers.fewest,
  }
}

/** What meeting costs two who have met so often before; who must not meet has no price. */
function repeatCosts({ rematch, timesMost }: Tiers): Float64Array {
  return Float64Array.from({ length: apart + 1 }, (_, times) =>
    times === apart ? Infinity : rematch * repeats(Math.min(times, timesMost)),
  )
}

/** The second rematch of the same two costs more than the first, so that rematches are spread. */
const repeats = (times: number): number => (times * (times + 1)) / 2

type Tiers = {
  readonly trio: number
  readonly rematch: number
  readonly bench: number
  readonly fewest: number
  readonly timesMost: number
  readonly byeRankMost: number
}

/** So much of times met and of fairness is told apart as the numbers allow: in a huge room little, in a small one all. */
function tiersOf(company: Company, leftMost: number): Tiers {
  const count = company.people.length
  let timesMost = mostMet(company)
  let rankMost = Math.min(byeRankMost, company.byeRank.reduce((most, rank) => Math.max(most, rank), 0))
  const isTooMuch = (): boolean => greatest(tiersFor(count, timesMost, rankMost, leftMost)) >= weightMost
  while (timesMost > 1 && isTooMuch()) timesMost -= 1
  while (rankMost > 0 && isTooMuch()) rankMost -= 1
  if (isTooMuch()) throw new Error(`${count} people make weights of 2^49 and more.`)
  return tiersFor(count, timesMost, rankMost, leftMost)
}

function tiersFor(count: number, timesMost: number, byeRankMost: number, leftMost: number): Tiers {
  // In a trio room there are (count + 3) / 2 pairs, and never more.
  const pairsMost = Math.ceil((count + 3) / 2)
  const trio = pairsMost * (preferenceMost * pointRate + walkMost) + 1
  const rematch = trio * (3 * trioRankMost + 1)
  const bench = rematch * (pairsMost * repeats(timesMost) + 1)
  return { trio, rematch, bench, fewest: leftMost * byeRankMost + 1, timesMost, byeRankMost }
}

const greatest = ({ bench, fewest, byeRankMost }: Tiers): number => bench * (fewest + byeRankMost)

function mostMet({ met }: Company): number {
  let most = 0
  for (const times of met) if (times > most && times !== apart) most = times
  return most
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
