/**
 * What one of each kind costs, so that it outweighs any sum of the kinds below it:
 *
 *   who is left out  >  unfit pairs  >  rematches  >  people who knew each other before
 *                    >  wanted meetings  >  who is in the trio  >  preference and walking
 *
 * Where the gap is to be met, wanted meetings come right after who is left out.
 *
 * A kind that does not occur among these people takes no room among the numbers.
 */
import { acquainted, apart, has, pointsMost, sameGroup, timesOf, unfit } from './bond.ts'
import type { Company } from './company.ts'

export type Tiers = {
  readonly trio: number
  readonly wanted: number
  readonly acquainted: number
  readonly rematch: number
  readonly unfit: number
  readonly bench: number
  /** So many ranks are worth less than leaving out one more. */
  readonly fewest: number
  readonly timesMost: number
  readonly leftRankMost: number
  readonly trioRankMost: number
}

/** One point of preference is worth a tenth of the room's length. */
export const pointRate = 10
export const walkMost = 100
/** Who has sat out, or been in a trio, more lately than so many others need not be told apart. */
const leftRankMost = 63
const trioRankMost = 7
/** The solver stays exact below this. */
export const weightMost = 2 ** 49

/** The second rematch of the same two costs more than the first, so that rematches are spread. */
export const repeats = (times: number): number => (times * (times + 1)) / 2

/** So much is told apart as the numbers allow: in a huge room little, in a small one all. */
export function tiersOf(company: Company, leftMost: number): Tiers {
  const count = company.people.length
  let fine = finest(company, leftMost)
  for (const coarser of [fewerTimes, fewerRanks, mixed, fewerTrioRanks, fewerWants]) {
    for (let next = coarser(fine); next !== null && isTooMuch(tiersFor(count, fine)); next = coarser(fine)) fine = next
  }
  const tiers = tiersFor(count, fine)
  if (isTooMuch(tiers)) throw new Error(`${count} people make weights of 2^49 and more.`)
  return tiers
}

/** What is told apart. */
type Fineness = {
  readonly leftMost: number
  readonly timesMost: number
  readonly leftRankMost: number
  readonly trioRankMost: number
  readonly wantsMost: number
  readonly hasAcquainted: boolean
  readonly hasUnfit: boolean
  /** Wanted meetings come right after who is left out. */
  readonly meetsGap: boolean
  /** Unfit pairs, rematches and acquaintances count as 4, 2 and 1: in a room of many hundreds where all of them occur. */
  readonly isMixed: boolean
}

const fewerTimes = (fine: Fineness): Fineness | null => (fine.timesMost > 1 ? { ...fine, timesMost: fine.timesMost - 1 } : null)
const fewerRanks = (fine: Fineness): Fineness | null => (fine.leftRankMost > 0 ? { ...fine, leftRankMost: fine.leftRankMost - 1 } : null)
const mixed = (fine: Fineness): Fineness | null => (fine.isMixed ? null : { ...fine, isMixed: true })

const fewerTrioRanks = (fine: Fineness): Fineness | null => (fine.trioRankMost > 0 ? { ...fine, trioRankMost: fine.trioRankMost - 1 } : null)
/** More than so many at once are no better: only where thousands of meetings are asked for in a room of thousands. */
const fewerWants = (fine: Fineness): Fineness | null => (fine.wantsMost > 1 ? { ...fine, wantsMost: Math.floor(fine.wantsMost / 2) } : null)

const isTooMuch = ({ bench, fewest, leftRankMost: most }: Tiers): boolean => bench * (fewest + most) >= weightMost

function finest({ bonds, wantsMost, byeRank, trioRank, across, meetsGap }: Company, leftMost: number): Fineness {
  let timesMost = 0
  let seen = 0
  for (const bond of bonds) {
    if (bond === apart) continue
    seen |= bond
    if (timesOf(bond) > timesMost) timesMost = timesOf(bond)
  }
  const ranks = across === 'surplusThird' ? [...trioRank, ...byeRank] : byeRank
  return {
    leftMost,
    timesMost,
    leftRankMost: Math.min(leftRankMost, ranks.reduce((most, rank) => Math.max(most, rank), 0)),
    trioRankMost: Math.min(trioRankMost, trioRank.reduce((most, rank) => Math.max(most, rank), 0)),
    wantsMost,
    hasAcquainted: has(seen, acquainted),
    hasUnfit: has(seen, unfit) || (across === 'surplusMeets' && has(seen, sameGroup)),
    meetsGap,
    isMixed: false,
  }
}

function tiersFor(count: number, fine: Fineness): Tiers {
  // In a trio room there are (count + 3) / 2 pairs, and never more.
  const pairsMost = Math.ceil((count + 3) / 2)
  const trio = pairsMost * (pointsMost * pointRate + walkMost) + 1
  const wants = fine.wantsMost + 1
  const aboveTrio = trio * (3 * fine.trioRankMost + 1)
  const known = aboveTrio * (fine.meetsGap ? 1 : wants)
  const { timesMost, leftRankMost: ranksMost, leftMost } = fine
  const { rematch, unfit: unfitCost, above } = knownTiers(fine, known, pairsMost)
  const rest = { trio, acquainted: known, fewest: leftMost * ranksMost + 1, timesMost, leftRankMost: ranksMost, trioRankMost: fine.trioRankMost }
  return fine.meetsGap
    ? { ...rest, rematch, unfit: unfitCost, wanted: above, bench: above * wants }
    : { ...rest, rematch, unfit: unfitCost, wanted: aboveTrio, bench: above }
}

/** `above`: outweighs all of them together. */
function knownTiers(fine: Fineness, known: number, pairsMost: number): { readonly rematch: number; readonly unfit: number; readonly above: number } {
  const again = repeats(fine.timesMost)
  if (fine.isMixed) return { rematch: 2 * known, unfit: 4 * known, above: known * (pairsMost * (2 * again + 5) + 1) }
  const rematch = known * (fine.hasAcquainted ? pairsMost + 1 : 1)
  const unfitCost = rematch * (pairsMost * again + 1)
  return { rematch, unfit: unfitCost, above: unfitCost * (fine.hasUnfit ? pairsMost + 1 : 1) }
}
