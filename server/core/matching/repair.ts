/**
 * When someone vanishes or arrives after the matching was settled, only what broke is mended: nobody else's
 * instruction changes, but for a pair that a single person joins.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { MatchingEvent } from '../events.ts'
import { isMatchable } from '../people/people.ts'
import type { Matching, Pairing, RoomState } from '../state.ts'
import { match } from './match.ts'
import { timesMetIn } from './met.ts'
import { nearestPairing, splittableTrio } from './nearby.ts'
import { hostToMatch, matchingRequest } from './request.ts'

type Repaired = Extract<MatchingEvent, { type: 'matchingRepaired' }>

/**
 * What must change in `matching` of `round`; null if nothing. A newcomer on their own waits until the clap
 * where `newcomersWait`, since another may come to make a pair.
 */
export function repairOf(state: RoomState, round: number, matching: Matching, newcomersWait: boolean): Repaired | null {
  const broken = sortOut(state, matching)
  if (broken.lone.length === 0 && broken.isWhole) return null
  const waitsAlone = newcomersWait && broken.lone.length === 1 && !broken.wasPaired
  if (waitsAlone && broken.isWhole) return null
  const mended = waitsAlone ? { formed: [], byes: [] } : placeLone(state, round, matching, broken)
  return {
    type: 'matchingRepaired',
    round,
    formed: [...broken.kept, ...mended.formed],
    released: broken.gone,
    byes: mended.byes,
  }
}

type Broken = {
  /** Groups that lost someone and go on without them. */
  readonly kept: readonly Pairing[]
  readonly gone: readonly PersonId[]
  /** People without a partner, and whether one of them had one. */
  readonly lone: readonly PersonId[]
  readonly wasPaired: boolean
  readonly isWhole: boolean
}

function sortOut(state: RoomState, matching: Matching): Broken {
  const hosts = new Set(hostToMatch(state).map((host) => host.id))
  const here = new Set(state.people.filter((person) => isMatchable(person) && (!person.isHost || hosts.has(person.id))).map((person) => person.id))
  const losing = matching.pairings.filter(({ members }) => members.some((person) => !here.has(person)))
  const remains = losing.map(({ spot, members }) => ({ spot, members: members.filter((person) => here.has(person)) }))
  const singles = remains.filter(({ members }) => members.length === 1).flatMap(({ members }) => members)
  const placed = new Set([...matching.pairings.flatMap(({ members }) => members), ...matching.byes])
  const newcomers = [...here].filter((person) => !placed.has(person) && !hosts.has(person))
  const sitting = matching.byes.filter((person) => here.has(person))
  const needsSitting = singles.length + newcomers.length > 0
  return {
    kept: remains.filter(({ members }) => members.length > 1),
    gone: losing.flatMap(({ members }) => members.filter((person) => !here.has(person))),
    lone: needsSitting ? [...singles, ...newcomers, ...sitting] : [],
    wasPaired: singles.length > 0 || (needsSitting && sitting.length > 0),
    isWhole: losing.length === 0 && sitting.length === matching.byes.length,
  }
}

type Mended = { readonly formed: readonly Pairing[]; readonly byes: readonly PersonId[] }

function placeLone(state: RoomState, round: number, matching: Matching, broken: Broken): Mended {
  const request = matchingRequest(state, round)
  const lone = match({ ...request, sure: broken.lone, doubtful: [], leftover: 'bye', hasSpots: false })
  const touched = new Set([...broken.lone, ...broken.gone, ...broken.kept.flatMap(({ members }) => members)])
  const untouched = matching.pairings.filter(({ members }) => !members.some((person) => touched.has(person)))
  const pairs = withFreeSpots(lone.pairings, [...untouched, ...broken.kept], matching, state.settings.hasSpots)
  const [left] = lone.byes
  if (left === undefined) return { formed: pairs, byes: [] }
  const all = [...untouched, ...broken.kept, ...pairs]
  return placeLast(state, left, pairs, all, round)
}

/** One is left: the host steps in, or it is a bye, or the best pair becomes a trio, or a trio gives one up. */
function placeLast(state: RoomState, left: PersonId, pairs: readonly Pairing[], all: readonly Pairing[], round: number): Mended {
  const placed = new Set(all.flatMap(({ members }) => members))
  const host = hostToMatch(state).find(({ id }) => !placed.has(id))
  if (host !== undefined) return { formed: [...pairs, ...withFreeSpots([{ spot: null, members: [left, host.id] }], all, { pairings: all, byes: [] }, state.settings.hasSpots)], byes: [] }
  if (state.settings.odd === 'bye') return { formed: pairs, byes: [left] }
  const request = matchingRequest(state, round)
  const timesMet = timesMetIn(request.met)
  const joined = nearestPairing(all, left, request.spots[left] ?? null, timesMet)
  if (joined !== null) {
    const others = pairs.filter((pair) => pair !== joined)
    return { formed: [...others, { ...joined, members: [...joined.members, left] }], byes: [] }
  }
  const trio = splittableTrio(all, left, timesMet)
  if (trio === null) return { formed: pairs, byes: [left] }
  const stay = { ...trio.pairing, members: trio.pairing.members.filter((person) => person !== trio.gives) }
  const pair = withFreeSpots([{ spot: null, members: [left, trio.gives] }], all, { pairings: all, byes: [] }, state.settings.hasSpots)
  return { formed: [...pairs.filter((other) => other !== trio.pairing), stay, ...pair], byes: [] }
}

/** A new pair stands where one of the two was to stand, if that is free, else on the lowest free spot. */
function withFreeSpots(pairs: readonly Pairing[], others: readonly Pairing[], before: Matching, hasSpots: boolean): readonly Pairing[] {
  if (!hasSpots) return pairs
  const taken = new Set(others.map(({ spot }) => spot))
  return pairs.map(({ members }) => {
    const old = before.pairings.filter((pairing) => pairing.members.some((person) => members.includes(person)))
    const wanted = old.map(({ spot }) => spot).find((spot) => spot !== null && !taken.has(spot))
    let spot = wanted ?? 1
    while (taken.has(spot)) spot += 1
    taken.add(spot)
    return { spot, members }
  })
}
