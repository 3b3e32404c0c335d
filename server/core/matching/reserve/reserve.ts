/**
 * The plan in reserve. The best round of now can make a rematch needless today and unavoidable later (Cousins and
 * Wallis 1975), so in a room of up to 60 the best is played only if the rounds after it are known to go on without
 * a rematch; else a round of the longest plan that is known, the best of them.
 *
 * Nothing is kept from round to round: a plan is found again from who has met whom. While everybody has still to meet
 * half of the room there always is a next round (Dirac 1952), and no plan is made.
 */
import { wantOf } from '../company/bond.ts'
import { type Company, bondOf } from '../company/company.ts'
import { type Grouping, valueOf } from '../grouping/grouping.ts'
import { type PlannedRound, fieldOf, isOf, playedOn, roundsMost, unmetLeast } from './field.ts'
import { planFor } from './plan.ts'
import type { Weights } from '../company/weights.ts'

/** Above this many people nobody gets near to having met half of the room. */
const peopleMost = 60

export type Choice = {
  readonly best: Grouping
  readonly people: readonly number[]
  readonly weights: Weights
  readonly company: Company
  readonly odd: 'trio' | 'bye'
  readonly seed: number
}

export function withReserve({ best, people, weights, company, odd, seed }: Choice): { readonly grouping: Grouping; readonly isFromReserve: boolean } {
  const optimum = { grouping: best, isFromReserve: false }
  // A wanted meeting is worth more than a round that may be spared a rematch one day.
  if (people.length > peopleMost || hasWanted(best, company)) return optimum
  const field = fieldOf(people, company, odd)
  const round = { groups: best.groups, left: best.left }
  // Where even this round has a rematch, or somebody too many is left out, there is nothing to keep.
  if (!isOf(field, round)) return optimum
  const after = playedOn(field, round)
  if (unmetLeast(after) >= people.length / 2) return optimum
  const most = roundsMost(field)
  const kept = planFor(after, most - 1, seed)
  if (kept.length >= most - 1) return optimum
  const plan = planFor(field, most, seed)
  if (plan.length <= kept.length + 1) return optimum
  const choices = plan.filter((planned) => isOf(field, planned))
  const value = (planned: PlannedRound): number => valueOf(planned.groups, planned.left, weights)
  const chosen = choices.reduce((most, planned) => (value(planned) > value(most) ? planned : most))
  return { grouping: { ...chosen, value: value(chosen), bound: best.bound }, isFromReserve: true }
}

const hasWanted = ({ groups }: Grouping, company: Company): boolean =>
  groups.some((group) => group.some((one, index) => group.slice(index + 1).some((other) => wantOf(bondOf(company, one, other)) > 0)))
