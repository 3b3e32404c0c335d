/**
 * When someone vanishes or arrives after the matching was settled, or two must not meet after all, only what broke is
 * mended: nobody else's instruction changes, but for a pair that a single person joins or that exchanges partners with
 * another, or a trio that gives one up.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { MatchingEvent } from '../events.ts'
import { isStillThere } from '../people/leaving.ts'
import { isDoubtful, isMatchable } from '../people/people.ts'
import type { Matching, Pairing, Person, RoomState } from '../state.ts'
import { burdensIn } from './between.ts'
import { match } from './match.ts'
import { type Burden, fittestPairing, splittableTrio } from './nearby.ts'
import { withoutApart } from './parting.ts'
import { hostToMatch, type MatchingRequest, matchingRequest } from './request.ts'
import type { TraitsOf } from './traits.ts'

type Repaired = Extract<MatchingEvent, { type: 'matchingRepaired' }>

export type Broken = {
  readonly round: number
  readonly matching: Matching
  /** One newcomer on their own waits until the clap, since another may come to make a pair. */
  readonly newcomersWait: boolean
  readonly traitsOf: TraitsOf
}

/** What must change in `matching` of `round`; null if nothing. */
export function repairOf(state: RoomState, broken: Broken): Repaired | null {
  const { round, matching, newcomersWait } = broken
  const burden = lazily(() => burdensIn(state, state.rounds.filter(({ number }) => number < round), broken.traitsOf))
  const parted = withoutApart(state, matching, burden)
  const { whole, singles, newcomers, byes } = sortOut(state, round, parted)
  const isNewcomerAlone = singles.length === 0 && newcomers.length === 1 && byes.length === 0
  const lone = newcomersWait && isNewcomerAlone ? [] : [...singles, ...newcomers]
  if (lone.length === 0) return difference(round, matching, { pairings: whole, byes })
  const request = matchingRequest(state, round, broken.traitsOf)
  const ground = { state, round, request, burden, spotFor: freeSpots(whole, matching, request) }
  // Whoever was to sit out is as alone as they are, and may get a partner after all.
  return difference(round, matching, placeLone([...lone, ...byes], whole, ground))
}

/** Most of the time nothing is broken, and nobody's bonds are asked for. */
function lazily(make: () => Burden): Burden {
  let made: Burden | null = null
  return (first, second) => {
    made ??= make()
    return made(first, second)
  }
}

type Parts = {
  /** Pairings that go on, a trio perhaps as a pair. */
  readonly whole: readonly Pairing[]
  readonly singles: readonly PersonId[]
  readonly newcomers: readonly PersonId[]
  readonly byes: readonly PersonId[]
}

function sortOut(state: RoomState, round: number, { pairings, byes }: Matching): Parts {
  const hosts = new Set(hostNeeded(state, round).map(({ id }) => id))
  const matchable = state.people.filter((person) => isGuest(state, person, round) || hosts.has(person.id))
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

const isGuest = (state: RoomState, person: Person, round: number): boolean =>
  !person.isHost && isMatchable(person) && isStillThere(state, person, round)

/** The host, where they make the number even; they step back as soon as they no longer do. */
function hostNeeded(state: RoomState, round: number): readonly Person[] {
  const guests = state.people.filter((person) => isGuest(state, person, round) && !isDoubtful(person))
  return guests.length % 2 === 1 ? hostToMatch(state) : []
}

type Ground = {
  readonly state: RoomState
  readonly round: number
  readonly request: MatchingRequest
  readonly burden: Burden
  readonly spotFor: (members: readonly PersonId[]) => number | null
}

function placeLone(people: readonly PersonId[], whole: readonly Pairing[], ground: Ground): Matching {
  const among = match({ ...ground.request, sure: people, doubtful: [], leftover: 'bye', hasSpots: false })
  const groups = among.pairings.map(({ members }) => ({ spot: ground.spotFor(members), members }))
  const start: Matching = { pairings: [...whole, ...groups], byes: [] }
  return among.byes.reduce((placed, left) => placeLast(left, placed, ground), start)
}

/** One is left: the host steps in, or they sit out, or a pair becomes a trio, or a trio gives one up. */
function placeLast(left: PersonId, { pairings, byes }: Matching, { state, round, request, burden, spotFor }: Ground): Matching {
  const together = (other: PersonId): Pairing => ({ spot: spotFor([left, other]), members: [left, other] })
  const replaced = (before: Pairing, members: readonly PersonId[]): readonly Pairing[] =>
    pairings.map((pairing) => (pairing === before ? { spot: before.spot, members } : pairing))

  const placed = new Set(pairings.flatMap(({ members }) => members))
  const host = hostNeeded(state, round).find(({ id }) => !placed.has(id) && burden(left, id) < Infinity)
  if (host !== undefined) return { pairings: [...pairings, together(host.id)], byes }
  const sitsOut = { pairings, byes: [...byes, left] }
  if (state.settings.odd === 'bye') return sitsOut
  const pair = fittestPairing(pairings, { id: left, spot: request.spots[left] ?? null }, burden)
  if (pair !== null) return { pairings: replaced(pair, [...pair.members, left]), byes }
  const trio = splittableTrio(pairings, left, burden)
  if (trio === null) return sitsOut
  const stay = trio.pairing.members.filter((person) => person !== trio.gives)
  return { pairings: [...replaced(trio.pairing, stay), together(trio.gives)], byes }
}

/** A new pair stands where one of the two stays, or was to stand, if that is free, else on the lowest free spot. */
function freeSpots(whole: readonly Pairing[], before: Matching, { hasSpots, stays }: MatchingRequest) {
  const taken = new Set(whole.map(({ spot }) => spot))
  return (members: readonly PersonId[]): number | null => {
    if (!hasSpots) return null
    const kept = members.map((person) => stays[person] ?? null)
    const old = before.pairings.filter((pairing) => pairing.members.some((person) => members.includes(person)))
    let spot = [...kept, ...old.map((pairing) => pairing.spot)].find((known) => known !== null && !taken.has(known)) ?? 1
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
