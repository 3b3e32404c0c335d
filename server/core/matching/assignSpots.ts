/**
 * Where each pairing stands. Old spots and new pairings form a bipartite graph (a pairing may keep a spot where
 * one of its members stands); a maximum matching by augmenting paths keeps as many people standing as can be.
 * Among the ways to do so, whoever has walked more in the evening stays. Who stays in one place comes before all.
 */
import type { PersonId } from '../../../shared/ids.ts'
import { type Floor, isOpenSpot } from '../../../shared/spots.ts'
import type { Pairing } from '../state.ts'

type Group = readonly PersonId[]

export type Standing = {
  /** Where people stand now. */
  readonly spots: Readonly<Record<PersonId, number>>
  /** How often each has changed their spot. */
  readonly walks: Readonly<Record<PersonId, number>>
  /** Who stays in one place, and the spot where; null for where they stand. */
  readonly stays: Readonly<Record<PersonId, number | null>>
  readonly floor: Floor
}

/**
 * The first spots in use, as many as there are groups, but for the spots of those who stay in one place. Groups for
 * whom there is none left stand where they like: their spot is null.
 */
export function assignSpots(groups: readonly Group[], standing: Standing): readonly Pairing[] {
  const kept = keepSpots(groups, standing)
  // Where somebody stays who rests, or visits another who stays, nobody else is sent.
  const taken = new Set([...kept.values(), ...spotsToStay(standing)])
  let last = 0
  const nextFree = (): number | null => {
    do last += 1
    while (taken.has(last) || standing.floor.closed.includes(last))
    return isOpenSpot(standing.floor, last) ? last : null
  }
  const pairings = groups.map((members, index) => ({ spot: kept.get(index) ?? nextFree(), members }))
  return pairings.toSorted((a, b) => (a.spot ?? Number.MAX_VALUE) - (b.spot ?? Number.MAX_VALUE))
}

/** The lowest spots in use, so many of them or as many as there are. */
function firstSpots(floor: Floor, count: number): ReadonlySet<number> {
  const spots = new Set<number>()
  const last = Math.min(floor.count ?? Infinity, count + floor.closed.length)
  for (let spot = 1; spot <= last && spots.size < count; spot += 1) if (isOpenSpot(floor, spot)) spots.add(spot)
  return spots
}

const spotsToStay = ({ stays }: Standing): ReadonlySet<number> => new Set(Object.values(stays).filter((spot) => spot !== null))

/** A spot that a group may keep, and how often whoever stands there has walked. */
type Offer = { readonly spot: number; readonly walks: number }

/** Group index to the spot it keeps. */
function keepSpots(groups: readonly Group[], standing: Standing): ReadonlyMap<number, number> {
  const { spots, walks, floor } = standing
  const inUse = firstSpots(floor, groups.length)
  const pinned = pinnedSpots(groups, standing)
  const isKept = spotsToStay(standing)
  const isPinned = new Set(pinned.values())
  const offers = groups.map((group, index): readonly Offer[] => {
    const pin = pinned.get(index)
    if (pin !== undefined) return [{ spot: pin, walks: 0 }]
    return group
      .flatMap((person): readonly Offer[] => {
        const spot = spots[person]
        return spot === undefined || !inUse.has(spot) || isKept.has(spot) || isPinned.has(spot) ? [] : [{ spot, walks: walks[person] ?? 0 }]
      })
      .toSorted((a, b) => b.walks - a.walks)
  })
  const groupAt = new Map<number, number>()
  offers.forEach((_, group) => claim(group, offers, groupAt, new Set()))
  const looked = new Set<number>()
  offers.forEach((_, group) => {
    if (!looked.has(group)) exchange(group, offers, groupAt, looked)
  })
  return new Map([...groupAt].map(([spot, group]) => [group, spot]))
}

/** The groups of those who stay in one place; of two in one group, one has to come to the other. */
function pinnedSpots(groups: readonly Group[], standing: Standing): ReadonlyMap<number, number> {
  const { spots, stays } = standing
  const pinned = new Map<number, number>()
  const taken = new Set<number>()
  const pin = (spotOf: (person: PersonId) => number | null): void =>
    groups.forEach((group, index) => {
      const spot = group.filter((person) => stays[person] !== undefined).map(spotOf).find((known) => known !== null && !taken.has(known))
      if (pinned.has(index) || spot === undefined || spot === null) return
      taken.add(spot)
      pinned.set(index, spot)
    })
  pin((person) => stays[person] ?? null)
  // Whoever stays where they stand, but not where somebody else stays.
  const isKept = spotsToStay(standing)
  pin((person) => (stays[person] === null && !isKept.has(spots[person] ?? 0) ? (spots[person] ?? null) : null))
  return pinned
}

/** Kuhn 1955: the matching grows by one augmenting path at a time. */
function claim(group: number, offers: readonly (readonly Offer[])[], groupAt: Map<number, number>, tried: Set<number>): boolean {
  for (const { spot } of offers[group] ?? []) {
    if (tried.has(spot)) continue
    tried.add(spot)
    const holder = groupAt.get(spot)
    if (holder !== undefined && !claim(holder, offers, groupAt, tried)) continue
    groupAt.set(spot, group)
    return true
  }
  return false
}

/**
 * Follows one alternating path from `group`: it takes another spot, whose holder takes another, until the circle
 * closes or a free spot is met. As many people stay as before; it is done where those who then stay have walked more.
 * Whoever was `looked` at on the way need not start a path of their own: it would be the rest of this one.
 */
function exchange(group: number, offers: readonly (readonly Offer[])[], groupAt: Map<number, number>, looked: Set<number>): void {
  const spotOf = (holder: number): Offer | undefined => (offers[holder] ?? []).find(({ spot }) => groupAt.get(spot) === holder)
  const start = spotOf(group)
  if (start === undefined) return
  const moves = new Map<number, number>()
  let gain = 0
  for (let at: number | undefined = group; at !== undefined; ) {
    looked.add(at)
    const from: Offer | undefined = spotOf(at)
    const to: Offer | undefined = (offers[at] ?? []).find(({ spot }) => spot !== from?.spot && (spot === start.spot || !moves.has(spot)))
    if (from === undefined || to === undefined) return
    gain += to.walks - from.walks
    moves.set(to.spot, at)
    at = to.spot === start.spot ? undefined : groupAt.get(to.spot)
  }
  if (gain <= 0) return
  if (!moves.has(start.spot)) groupAt.delete(start.spot)
  for (const [spot, holder] of moves) groupAt.set(spot, holder)
}
