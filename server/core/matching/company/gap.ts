/** "Meet the gap": who fits whom, where needs are to meet help. */
import type { PersonId } from '../../../../shared/ids.ts'
import { type Bond, acquainted, has, timesOf, unfit } from './bond.ts'
import { helpersIn } from './suiting.ts'
import type { Ties } from './ties.ts'
import { noTraits } from './traits.ts'

/** By their index, and what they are to each other. */
export type Fits = (first: number, second: number, bond: Bond) => boolean

/** Whoever has not met, nor knew each other, and can help, one way at least. Those who came together know each other. */
export function fitsAmong(people: readonly PersonId[], { traits }: Pick<Ties, 'traits'>): Fits {
  const helps = helpersIn(people.map((person) => traits[person] ?? noTraits))
  return (first, second, bond) => isNew(bond) && (helps(first, second) || helps(second, first))
}

/** Two who must not meet bear all marks at once. */
const isNew = (bond: Bond): boolean => timesOf(bond) === 0 && !has(bond, acquainted) && !has(bond, unfit)
