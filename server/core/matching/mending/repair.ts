/**
 * When someone vanishes or arrives after the matching was settled, or two must not meet after all, only what broke is
 * mended: nobody else's instruction changes, but for a pair that a single person joins or that exchanges partners with
 * another, or a trio that gives one up.
 */
import type { PersonId } from '../../../../shared/ids.ts'
import type { MatchingEvent } from '../../events.ts'
import type { Matching, Pairing, RoomState } from '../../state.ts'
import { burdensIn } from '../company/between.ts'
import { match } from '../match.ts'
import { type Burdens, fittestPairing, mayBePair, splittableTrio } from './nearby.ts'
import { isCrowd } from '../../door/crowd.ts'
import { type Spots, openSpots } from '../openSpots.ts'
import { withoutApart } from './parting.ts'
import { type MatchingRequest, matchingRequest, peopleToMatch, keepsAll, placesAll } from '../request.ts'
import type { TraitsOf } from '../company/traits.ts'

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
  // Nearly always nothing is, and every command asks.
  const isCrowded = isCrowd(state)
  const isWhole = isCrowded ? keepsAll(state, round, matching) : placesAll(state, round, matching)
  if (isWhole && !state.wishes.some(({ kind }) => kind === 'apart')) return null
  const burdens = lazily(() => burdensIn(state, state.rounds.filter(({ number }) => number < round), broken.traitsOf))
  const { whole, singles, byes, ...parts } = sortOut(state, round, matching, burdens)
  const newcomers = isCrowded ? [] : parts.newcomers
  const isNewcomerAlone = singles.length === 0 && newcomers.length === 1 && byes.length === 0
  const lone = newcomersWait && isNewcomerAlone ? [] : [...singles, ...newcomers]
  if (lone.length === 0) return difference(round, matching, { pairings: whole, byes })
  const request = matchingRequest(state, round, broken.traitsOf)
  const ground = { state, round, request, burdens, spots: openSpots(whole, matching, request) }
  // Whoever was to sit out is as alone as they are, and may get a partner after all.
  return difference(round, matching, placeLone([...lone, ...byes], whole, ground))
}

/** Most of the time nothing is broken, and nobody's bonds are asked for. */
function lazily(make: () => Burdens): Burdens {
  let made: Burdens | null = null
  const burdens = (): Burdens => (made ??= make())
  return {
    inPair: (first, second) => burdens().inPair(first, second),
    asThird: (first, second) => burdens().asThird(first, second),
  }
}

type Parts = {
  /** Pairings that go on, a trio perhaps as a pair. */
  readonly whole: readonly Pairing[]
  readonly singles: readonly PersonId[]
  readonly newcomers: readonly PersonId[]
  readonly byes: readonly PersonId[]
}

function sortOut(state: RoomState, round: number, { pairings, byes }: Matching, { inPair }: Burdens): Parts {
  const matchable = peopleToMatch(state, round)
  const hosts = new Set(matchable.filter(({ isHost }) => isHost).map(({ id }) => id))
  const here = new Set(matchable.map(({ id }) => id))
  const left = pairings.flatMap((pairing): readonly Pairing[] => {
    const members = pairing.members.filter((person) => here.has(person))
    if (members.length === pairing.members.length) return [pairing]
    // Two who were together for the third's sake alone go on apart.
    const goOn = members.length !== 2 || mayBePair(members, inPair)
    return goOn ? [{ ...pairing, members }] : members.map((person) => ({ spot: pairing.spot, members: [person] }))
  })
  const remaining = withoutApart(state, left, inPair)
  const placed = new Set([...pairings.flatMap(({ members }) => members), ...byes])
  return {
    whole: remaining.filter(({ members }) => members.length > 1),
    // A host who only made the number even has nobody left to make it even for.
    singles: remaining.flatMap(({ members }) => (members.length === 1 ? members : [])).filter((id) => !hosts.has(id)),
    newcomers: [...here].filter((person) => !placed.has(person) && !hosts.has(person)),
    byes: byes.filter((person) => here.has(person)),
  }
}

type Ground = {
  readonly state: RoomState
  readonly round: number
  readonly request: MatchingRequest
  readonly burdens: Burdens
  readonly spots: Spots
}

function placeLone(people: readonly PersonId[], whole: readonly Pairing[], ground: Ground): Matching {
  const among = match({ ...ground.request, sure: people, doubtful: [], leftover: 'bye', hasSpots: false })
  const groups = among.pairings.map(({ members }) => ({ spot: ground.spots.forNew(members), members }))
  const start: Matching = { pairings: [...whole, ...groups], byes: [] }
  return among.byes.reduce((placed, left) => placeLast(left, placed, ground), start)
}

/** One is left: the host steps in, or they sit out, or a pair becomes a trio, or a trio gives one up. */
function placeLast(left: PersonId, { pairings, byes }: Matching, { state, round, request, burdens, spots }: Ground): Matching {
  const together = (members: readonly PersonId[]): Pairing => ({ spot: spots.forNew(members), members })
  const replaced = (before: Pairing, after: Pairing): readonly Pairing[] => pairings.map((pairing) => (pairing === before ? after : pairing))

  const placed = new Set(pairings.flatMap(({ members }) => members))
  // Where they make the number even; they step back as soon as they no longer do.
  const host = peopleToMatch(state, round).find(({ id, isHost }) => isHost && !placed.has(id) && burdens.inPair(left, id) < Infinity)
  if (host !== undefined) return { pairings: [...pairings, together([left, host.id])], byes }
  const sitsOut = { pairings, byes: [...byes, left] }
  if (state.settings.odd === 'bye' && state.settings.across !== 'surplusThird') return sitsOut
  const pair = fittestPairing(pairings, { id: left, spot: request.spots[left] ?? null }, burdens)
  if (pair !== null) return { pairings: replaced(pair, { spot: spots.withThird(pair, left), members: [...pair.members, left] }), byes }
  const trio = splittableTrio(pairings, left, burdens)
  if (trio === null) return sitsOut
  // Whoever stays in one place keeps the spot, with whom they are now, or goes to the one that the host has given them.
  const home = request.stays[trio.gives]
  const keepsSpot = home === null || (home !== undefined && home === trio.pairing.spot)
  const [keep, move] = keepsSpot ? [[trio.gives, left], trio.rest] : [trio.rest, [trio.gives, left]]
  return { pairings: [...replaced(trio.pairing, { spot: trio.pairing.spot, members: keep }), together(move)], byes }
}

function difference(round: number, before: Matching, after: Matching): Repaired | null {
  const stands = new Set(after.pairings.flatMap(({ members }) => members))
  const stood = new Set(before.pairings)
  const formed = after.pairings.filter((pairing) => !stood.has(pairing))
  const released = before.pairings.flatMap(({ members }) => members).filter((person) => !stands.has(person))
  const isSameByes = before.byes.length === after.byes.length && before.byes.every((person) => after.byes.includes(person))
  if (formed.length === 0 && released.length === 0 && isSameByes) return null
  return { type: 'matchingRepaired', round, formed, released, byes: after.byes }
}
