/**
 * When someone vanishes or arrives after the matching was settled, only what broke is mended: nobody else's
 * instruction changes, but for a pair that a single person joins, or a trio that gives one up.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { MatchingEvent } from '../events.ts'
import { isDoubtful, isMatchable } from '../people/people.ts'
import type { Matching, Pairing, Person, RoomState } from '../state.ts'
import { match } from './match.ts'
import { timesMetIn } from './met.ts'
import { leastMetPairing, splittableTrio } from './nearby.ts'
import { hostToMatch, type MatchingRequest, matchingRequest } from './request.ts'

type Repaired = Extract<MatchingEvent, { type: 'matchingRepaired' }>

/**
 * What must change in `matching` of `round`; null if nothing. Where `newcomersWait`, one newcomer on their own
 * waits until the clap, since another may come to make a pair.
 */
export function repairOf(state: RoomState, round: number, matching: Matching, newcomersWait: boolean): Repaired | null {
  const { whole, singles, newcomers, byes } = sortOut(state, matching)
  const isNewcomerAlone = singles.length === 0 && newcomers.length === 1 && byes.length === 0
  const lone = newcomersWait && isNewcomerAlone ? [] : [...singles, ...newcomers]
  if (lone.length === 0) return difference(round, matching, { pairings: whole, byes })
  // Whoever was to sit out is as alone as they are, and may get a partner after all.
  return difference(round, matching, placeLone(state, round, [...lone, ...byes], whole, matching))
}

type Parts = {
  /** Pairings that go on, a trio perhaps as a pair. */
  readonly whole: readonly Pairing[]
  readonly singles: readonly PersonId[]
  readonly newcomers: readonly PersonId[]
  readonly byes: readonly PersonId[]
}

function sortOut(state: RoomState, { pairings, byes }: Matching): Parts {
  const hosts = new Set(hostNeeded(state).map(({ id }) => id))
  const matchable = state.people.filter((person) => isMatchable(person) && (!person.isHost || hosts.has(person.id)))
  const here = new Set(matchable.map(({ id }) => id))
  const remaining = pairings.map((pairing) => {
    const members = pairing.members.filter((person) => here.has(person))
    return members.length === pairing.members.length ? pairing : { ...pairing, members }
  })
  const placed = new Set([...pairings.flatMap(({ members }) => members), ...byes])
  return {
    whole: remaining.filter(({ members }) => members.length > 1),
    // A host who only made the number even has nobody left to make it even for.
    singles: remaining.flatMap(({ members }) => (members.length === 1 ? members : [])).filter((id) => !hosts.has(id)),
    newcomers: [...here].filter((person) => !placed.has(person) && !hosts.has(person)),
    byes: byes.filter((person) => here.has(person)),
  }
}

/** The host, where they make the number even; they step back as soon as they no longer do. */
function hostNeeded(state: RoomState): readonly Person[] {
  const guests = state.people.filter((person) => isMatchable(person) && !person.isHost && !isDoubtful(person))
  return guests.length % 2 === 1 ? hostToMatch(state) : []
}

function placeLone(
  state: RoomState,
  round: number,
  people: readonly PersonId[],
  whole: readonly Pairing[],
  before: Matching,
): Matching {
  const request = matchingRequest(state, round)
  const among = match({ ...request, sure: people, doubtful: [], leftover: 'bye', hasSpots: false })
  const spotFor = freeSpots(whole, before, state.settings.hasSpots)
  const pairs = among.pairings.map(({ members }) => ({ spot: spotFor(members), members }))
  const pairings = [...whole, ...pairs]
  const [left] = among.byes
  return left === undefined ? { pairings, byes: [] } : placeLast(state, left, pairings, { request, spotFor })
}

type Ground = { readonly request: MatchingRequest; readonly spotFor: (members: readonly PersonId[]) => number | null }

/** One is left: the host steps in, or they sit out, or a pair becomes a trio, or a trio gives one up. */
function placeLast(state: RoomState, left: PersonId, pairings: readonly Pairing[], ground: Ground): Matching {
  const { request, spotFor } = ground
  const together = (other: PersonId): Pairing => ({ spot: spotFor([left, other]), members: [left, other] })
  const replaced = (before: Pairing, members: readonly PersonId[]): readonly Pairing[] =>
    pairings.map((pairing) => (pairing === before ? { spot: before.spot, members } : pairing))

  const placed = new Set(pairings.flatMap(({ members }) => members))
  const host = hostNeeded(state).find(({ id }) => !placed.has(id))
  if (host !== undefined) return { pairings: [...pairings, together(host.id)], byes: [] }
  if (state.settings.odd === 'bye') return { pairings, byes: [left] }
  const timesMet = timesMetIn(request.met)
  const pair = leastMetPairing(pairings, { id: left, spot: request.spots[left] ?? null }, timesMet)
  if (pair !== null) return { pairings: replaced(pair, [...pair.members, left]), byes: [] }
  const trio = splittableTrio(pairings, left, timesMet)
  if (trio === null) return { pairings, byes: [left] }
  const stay = trio.pairing.members.filter((person) => person !== trio.gives)
  return { pairings: [...replaced(trio.pairing, stay), together(trio.gives)], byes: [] }
}

/** A new pair stands where one of the two was to stand, if that is free, else on the lowest free spot. */
function freeSpots(whole: readonly Pairing[], before: Matching, hasSpots: boolean) {
  const taken = new Set(whole.map(({ spot }) => spot))
  return (members: readonly PersonId[]): number | null => {
    if (!hasSpots) return null
    const old = before.pairings.filter((pairing) => pairing.members.some((person) => members.includes(person)))
    let spot = old.map((pairing) => pairing.spot).find((kept) => kept !== null && !taken.has(kept)) ?? 1
    while (taken.has(spot)) spot += 1
    taken.add(spot)
    return spot
  }
}

function difference(round: number, before: Matching, after: Matching): Repaired | null {
  const stands = new Set(after.pairings.flatMap(({ members }) => members))
  const formed = after.pairings.filter((pairing) => !before.pairings.includes(pairing))
  const released = before.pairings.flatMap(({ members }) => members).filter((person) => !stands.has(person))
  const isSameByes = before.byes.length === after.byes.length && before.byes.every((person) => after.byes.includes(person))
  if (formed.length === 0 && released.length === 0 && isSameByes) return null
  return { type: 'matchingRepaired', round, formed, released, byes: after.byes }
}
