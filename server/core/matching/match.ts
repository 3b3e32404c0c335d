/**
 * Who meets whom: one exact matching per round, a pure function of who is there, what has been and the room's
 * seed. What comes before what is in tiers.ts, and in RULES, M13.
 */
import type { Matching } from '../state.ts'
import { assignSpots } from './assignSpots.ts'
import { type Company, companyOf } from './company/company.ts'
import { type Grouping, pairsAmong } from './grouping/grouping.ts'
import { type MatchingReport, reportOf } from './report.ts'
import type { MatchingRequest } from './request.ts'
import { withReserve } from './reserve/reserve.ts'
import { withThirds } from './grouping/thirds.ts'
import { withTrio } from './grouping/trio.ts'
import { pointRate } from './company/tiers.ts'
import { type Weights, thirdWeightsOf, weightsOf } from './company/weights.ts'

export const match = (request: MatchingRequest): Matching => matchWithReport(request).matching

export type Reported = { readonly matching: Matching; readonly report: MatchingReport }

export function matchWithReport(request: MatchingRequest): Reported {
  const company = companyOf(request)
  const { grouping, isFromReserve } = groupingOf(request, company)
  const named = (people: readonly number[]): Matching['byes'] => people.flatMap((person) => company.people[person] ?? [])
  const groups = grouping.groups.map(named)
  const matching = {
    pairings: request.hasSpots ? assignSpots(groups, request) : groups.map((members) => ({ spot: null, members })),
    byes: named(grouping.left),
  }
  const gap = (grouping.bound - grouping.value) / pointRate
  return { matching, report: reportOf(matching, { company, spots: request.spots, gap, isFromReserve }) }
}

type Chosen = { readonly grouping: Grouping; readonly isFromReserve: boolean }

/** The sure among themselves, then the doubtful as thirds. A doubtful person whom no pair takes counts as sure. */
function groupingOf(request: MatchingRequest, company: Company): Chosen {
  const everybody = company.people.map((_, person) => person)
  let sure = everybody.slice(0, company.sureCount)
  let doubtful = everybody.slice(company.sureCount)
  if (sure.length < 2) [sure, doubtful] = [everybody, []]
  for (;;) {
    const { weights, ...best } = amongSure(request, company, sure)
    const thirdWeights = company.across === 'surplusThird' ? thirdWeightsOf(company, Math.max(1, best.grouping.left.length)) : weights
    const chosen = withSurplus(request, best, thirdWeights)
    const { groups, unplaced } = withThirds(chosen.grouping.groups, doubtful, thirdWeights, request.seed)
    const rest = pairsAmong(unplaced, weights, request.seed)
    if (rest.left.length === 0) return { ...chosen, grouping: { ...chosen.grouping, groups: [...groups, ...rest.groups] } }
    const [counted] = rest.left
    sure = [...sure, ...doubtful.filter((person) => person === counted)]
    doubtful = doubtful.filter((person) => person !== counted)
  }
}

type Weighed = Chosen & { readonly weights: Weights }

/** Where two groups meet only across, and the host chose so, whoever is left of the larger joins a pair as its third. */
function withSurplus({ seed, rules }: MatchingRequest, chosen: Chosen, weights: Weights): Chosen {
  const { grouping } = chosen
  if (rules.across !== 'surplusThird') return chosen
  const { groups, unplaced } = withThirds(grouping.groups, grouping.left, weights, seed)
  return { ...chosen, grouping: { ...grouping, groups, left: unplaced } }
}

function amongSure(request: MatchingRequest, company: Company, people: readonly number[]): Weighed {
  const { seed, leftover } = request
  const known = { people, company, odd: leftover, seed }
  const plain = weightsOf(company, 1)
  const pairs = pairsAmong(people, plain, seed)
  if (leftover === 'bye' || company.across === 'surplusThird') return { ...withReserve({ ...known, best: pairs, weights: plain }), weights: plain }
  const isTight = pairs.left.length > 1
  const weights = isTight ? weightsOf(company, pairs.left.length) : plain
  const best = withTrio(people, weights, isTight ? pairsAmong(people, weights, seed) : pairs)
  return { ...withReserve({ ...known, best, weights }), weights }
}
