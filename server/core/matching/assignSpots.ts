/**
 * Where each pairing stands. Old spots and new pairings form a bipartite graph (a pairing may keep a spot where
 * one of its members stands); a maximum matching by augmenting paths keeps as many people standing as can be.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { Pairing } from '../state.ts'

type Group = readonly PersonId[]

/** Spots are numbered from 1, as many as there are groups. */
export function assignSpots(groups: readonly Group[], spots: Readonly<Record<PersonId, number>>): readonly Pairing[] {
  const kept = keepSpots(groups, spots)
  const taken = new Set(kept.values())
  const free = groups.map((_, index) => index + 1).filter((spot) => !taken.has(spot))
  return groups
    .map((members, index) => ({ spot: kept.get(index) ?? free.shift() ?? index + 1, members }))
    .toSorted((a, b) => a.spot - b.spot)
}

/** Group index to the spot it keeps (Kuhn 1955: grow the matching one augmenting path at a time). */
function keepSpots(groups: readonly Group[], spots: Readonly<Record<PersonId, number>>): ReadonlyMap<number, number> {
  const groupAt = new Map<number, number>()
  const spotsOf = (group: number): readonly number[] =>
    (groups[group] ?? []).flatMap((person) => spots[person] ?? []).filter((spot) => spot <= groups.length)
  const claim = (group: number, tried: Set<number>): boolean => {
    for (const spot of spotsOf(group)) {
      if (tried.has(spot)) continue
      tried.add(spot)
      const holder = groupAt.get(spot)
      if (holder === undefined || claim(holder, tried)) {
        groupAt.set(spot, group)
        return true
      }
    }
    return false
  }
  groups.forEach((_, group) => claim(group, new Set()))
  return new Map([...groupAt].map(([spot, group]) => [group, spot]))
}
