/** Where those stand whom a repair has brought together. */
import type { PersonId } from '../../../shared/ids.ts'
import { isOpenSpot } from '../../../shared/spots.ts'
import type { Matching, Pairing } from '../state.ts'
import type { MatchingRequest } from './request.ts'

export type Spots = {
  readonly forNew: (members: readonly PersonId[]) => number | null
  /** The pair comes to a third who stays in one place; others come to the pair. */
  readonly withThird: (pair: Pairing, third: PersonId) => number | null
}

/** A new pair stands where one of the two stays, or was to stand, if that is free, else on the lowest free spot. */
export function openSpots(whole: readonly Pairing[], before: Matching, { hasSpots, stays, floor }: MatchingRequest): Spots {
  const taken = new Set(whole.map(({ spot }) => spot))
  const homes = new Set(Object.values(stays))
  const homeOf = (members: readonly PersonId[]): number | null =>
    members.map((person) => stays[person] ?? null).find((spot) => spot !== null && !taken.has(spot)) ?? null
  const isFree = (spot: number): boolean => !taken.has(spot) && !homes.has(spot) && isOpenSpot(floor, spot)
  const highest = floor.count ?? taken.size + homes.size + floor.closed.length + 1
  const lowest = (): number | null => {
    for (let spot = 1; spot <= highest; spot += 1) if (isFree(spot)) return spot
    return null
  }
  return {
    forNew: (members) => {
      if (!hasSpots) return null
      const old = before.pairings.filter((pairing) => pairing.members.some((person) => members.includes(person)))
      const spot = homeOf(members) ?? old.flatMap((pairing) => pairing.spot ?? []).find(isFree) ?? lowest()
      taken.add(spot)
      return spot
    },
    withThird: (pair, third) => {
      const home = pair.members.some((person) => stays[person] !== undefined) ? null : homeOf([third])
      if (!hasSpots || home === null) return pair.spot
      taken.delete(pair.spot)
      taken.add(home)
      return home
    },
  }
}
