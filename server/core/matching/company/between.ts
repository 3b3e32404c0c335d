/** How what has been between two people, and what was asked for them, makes their bond. */
import type { PersonId } from '../../../../shared/ids.ts'
import type { MetPair, RoomState, Round } from '../../state.ts'
import { type SameGroup, asThird, inPairs } from '../across.ts'
import { type Bond, acquainted, apart, has, joined, marked, metAgain, sameGroup, timesOf, unfit, wanted, wantedSoon } from './bond.ts'
import { fitsAmong } from './gap.ts'
import { keyOf } from '../met.ts'
import type { Burdens } from '../mending/nearby.ts'
import { suitingOf } from './suiting.ts'
import { type Ties, tiesAmong } from './ties.ts'
import type { TraitsOf } from './traits.ts'

/** What has been between two people, and what was asked for them: each time, how it changes their bond. In this order. */
export function eachChange(ties: Ties, tell: (pair: MetPair, change: (bond: Bond) => Bond) => void): void {
  const leaving = new Set(ties.leavingSoon)
  for (const pair of ties.met) tell(pair, metAgain)
  for (const pair of ties.acquainted) tell(pair, (bond) => marked(bond, acquainted))
  for (const pair of ties.cameTogether) tell(pair, (bond) => marked(bond, unfit))
  for (const pair of ties.wanted) {
    const mark = pair.some((person) => leaving.has(person)) ? wantedSoon : wanted
    tell(pair, (bond) => marked(bond, mark))
  }
  for (const pair of ties.apart) tell(pair, () => apart)
}

/**
 * How little it suits two people of the room to talk after the rounds `before`: for mending, where a few are asked
 * about and the whole table would be too much.
 */
export function burdensIn(state: RoomState, before: readonly Round[], traitsOf: TraitsOf): Burdens {
  const ties = tiesAmong(state, state.people, before, traitsOf)
  const people = state.people.map(({ id }) => id)
  const indexOf = new Map(people.map((person, index) => [person, index]))
  const suiting = suitingOf(people, ties)
  const changed = new Map<string, Bond>()
  eachChange(ties, ([first, second], change) => {
    const key = keyOf(first, second)
    changed.set(key, change(changed.get(key) ?? 0))
  })
  const bondOf = (first: PersonId, second: PersonId): Bond => {
    const told = suiting === null ? 0 : suiting(indexOf.get(first) ?? -1, indexOf.get(second) ?? -1)
    return joined(told, changed.get(keyOf(first, second)) ?? 0)
  }
  const { across } = ties.rules
  const fits = state.meeting?.meetsGap === true ? fitsAmong(people, ties) : () => false
  const burdenWith = (group: SameGroup) => (first: PersonId, second: PersonId): number => {
    const bond = bondOf(first, second)
    return burdenOf(bond, group) - (fits(indexOf.get(first) ?? -1, indexOf.get(second) ?? -1, bond) ? fitRelief : 0)
  }
  return { inPair: burdenWith(inPairs(across)), asThird: burdenWith(asThird(across)) }
}

/** Where the gap is to be met, more than the burden of any two pairs. */
const fitRelief = 10_000

/** More than anybody ever meets the same person. */
const unfitBurden = 1_000

function burdenOf(bond: Bond, group: SameGroup): number {
  const isSame = has(bond, sameGroup)
  if (bond === apart || (isSame && group === 'forbidden')) return Infinity
  const isUnfit = has(bond, unfit) || (isSame && group === 'unfit')
  return (isUnfit ? unfitBurden : 0) + 2 * timesOf(bond) + (has(bond, acquainted) ? 1 : 0)
}
