/** What can be said of a matching: for the host in plain words, and for whoever wants it proved. */
import type { Matching } from '../state.ts'
import { pairsOf, type TimesMet } from './met.ts'

export type MatchingReport = {
  /** Pairs who talk though they have met before; a trio has three pairs. */
  readonly rematches: number
  readonly byes: number
  readonly trios: number
  /** People who change their spot. */
  readonly walkers: number
  /** By how many points of preference, over the whole room, a better matching could at most be better. 0: proved the best. */
  readonly gap: number
  /** Whether a round was played that keeps the rounds after it free of rematches, in place of this round's best. */
  readonly isFromReserve: boolean
}

type Known = {
  readonly timesMet: TimesMet
  readonly spots: Readonly<Record<string, number>>
  readonly gap: number
  readonly isFromReserve: boolean
}

export function reportOf({ pairings, byes }: Matching, { timesMet, spots, gap, isFromReserve }: Known): MatchingReport {
  const pairs = pairings.flatMap(({ members }) => pairsOf(members))
  const walks = (spot: number | null, person: string): boolean => spot !== null && spots[person] !== undefined && spots[person] !== spot
  return {
    rematches: pairs.filter(([first, second]) => timesMet(first, second) > 0).length,
    byes: byes.length,
    trios: pairings.filter(({ members }) => members.length === 3).length,
    walkers: pairings.reduce((sum, { spot, members }) => sum + members.filter((person) => walks(spot, person)).length, 0),
    gap,
    isFromReserve,
  }
}
