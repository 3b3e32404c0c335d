/** What can be said of a matching: for the host in plain words, and for whoever wants it proved. */
import type { PersonId } from '../../../shared/ids.ts'
import type { Matching, MetPair } from '../state.ts'
import { has, timesOf, unfit } from './company/bond.ts'
import { type Company, areUnfit, bondOf } from './company/company.ts'
import { pairsOf } from './met.ts'

export type MatchingReport = {
  /** Pairs who talk though they have met before; a trio has three pairs. */
  readonly rematches: number
  readonly byes: number
  readonly trios: number
  /** People who change their spot. */
  readonly walkers: number
  /** Pairs who are together only because nothing else was possible. */
  readonly unfit: readonly MetPair[]
  /** By how many points of preference, over the whole room, a better matching could at most be better. 0: proved the best. */
  readonly gap: number
  /** Whether a round was played that keeps the rounds after it free of rematches, in place of this round's best. */
  readonly isFromReserve: boolean
}

type Known = {
  readonly company: Company
  readonly spots: Readonly<Record<string, number>>
  readonly gap: number
  readonly isFromReserve: boolean
}

export function reportOf({ pairings, byes }: Matching, { company, spots, gap, isFromReserve }: Known): MatchingReport {
  const indexOf = new Map(company.people.map((person, index) => [person, index]))
  const at = (person: PersonId): number => indexOf.get(person) ?? 0
  const pairs = pairings.flatMap(({ members }) => pairsOf(members))
  const walks = (spot: number | null, person: string): boolean => spot !== null && spots[person] !== undefined && spots[person] !== spot
  return {
    rematches: pairs.filter(([first, second]) => timesOf(bondOf(company, at(first), at(second))) > 0).length,
    byes: byes.length,
    trios: pairings.filter(({ members }) => members.length === 3).length,
    walkers: pairings.reduce((sum, { spot, members }) => sum + members.filter((person) => walks(spot, person)).length, 0),
    unfit: pairs.filter(([first, second]) => isReported(company, at(first), at(second))),
    gap,
    isFromReserve,
  }
}

/** Where the surplus joins as a third, two of the same group in a trio are as they should be. */
function isReported(company: Company, first: number, second: number): boolean {
  return company.across === 'surplusThird' ? has(bondOf(company, first, second), unfit) : areUnfit(company, first, second)
}
