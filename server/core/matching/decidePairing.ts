/** What one person can say of their pairing: found, not found, left alone. */
import type { PersonId } from '../../../shared/ids.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { PairingCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomEvent } from '../events.ts'
import { isPresent, isStaying, peopleById, personOf } from '../people/people.ts'
import type { Moment } from '../moment.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { Matching, Pairing, RoomState, Round } from '../state.ts'
import { burdensIn } from './company/between.ts'
import { exchangeFor } from './mending/exchange.ts'
import { nearestPairing } from './mending/nearby.ts'
import type { TraitsOf } from './company/traits.ts'
import { matchAnew } from './upcoming.ts'

export function decidePairing(state: RoomState, command: PairingCommand, { now, traitsOf }: Moment): Decision {
  const active = activeStage(state.stage)
  const current = state.rounds.at(-1)
  const person = personOf(state, command.person)
  if (person === undefined) return refuse('unknownPerson')
  if (!isPresent(person)) return refuse(person.standing === 'removed' ? 'removed' : 'stale')
  if (active?.round !== command.round || current === undefined || current.matching === null) return refuse('stale')
  const pairing = pairingOf(current.matching, command.person)
  switch (command.type) {
    case 'foundEachOther':
      if (active.kind !== 'moving' || pairing === null) return refuse('stale')
      return current.found.includes(command.person) ? accept() : accept({ type: 'foundEachOther', person: command.person })
    case 'cannotFindPartner':
      // A second tap comes from the spot that the first one took them from.
      if (pairing === null || pairing.spot !== command.spot) return refuse('stale')
      return cannotFind(state, command, pairing, { matching: current.matching, traitsOf })
    case 'joinNearby':
      if (pairing !== null && partnersHere(state, pairing, command.person).length > 0) return refuse('stale')
      return joinNearby(state, command, { matching: current.matching, traitsOf })
    case 'knowEachOther':
      if (active.kind !== 'moving' || pairing?.members.length !== 2) return refuse('stale')
      // The other one was faster: they have parted already, and must not part from whoever is new.
      if (!pairing.members.includes(command.partner)) return areAcquainted(state, command.person, command.partner) ? accept() : refuse('stale')
      return knowEachOther(state, pairing, { round: current, now, traitsOf })
    default:
      return unreachable(command)
  }
}

type Said = { readonly person: PersonId; readonly round: number }
type Here = { readonly matching: Matching; readonly traitsOf: TraitsOf }

export function pairingOf({ pairings }: Matching, person: PersonId): Pairing | null {
  const known = places.get(pairings) ?? new Map(pairings.flatMap((pairing) => pairing.members.map((member) => [member, pairing])))
  places.set(pairings, known)
  return known.get(person) ?? null
}

/** A matching is a value, so what was worked out for it stays true; every view asks for somebody's pairing. */
const places = new WeakMap<Matching['pairings'], ReadonlyMap<PersonId, Pairing>>()

/** The partners who have not left. Whoever asked to rest still stands there until the clap. */
export function partnersHere(state: RoomState, pairing: Pairing, person: PersonId): readonly PersonId[] {
  const people = peopleById(state)
  return pairing.members.filter((other) => {
    const partner = people.get(other)
    return other !== person && partner !== undefined && isPresent(partner) && !partner.isMissed
  })
}

/** Partners with a phone are passed over until seen. In a trio nobody is: the other two may stand together. */
function cannotFind(state: RoomState, { person, round }: Said, pairing: Pairing, here: Here): Decision {
  const missing = partnersHere(state, pairing, person)
  const marked = missing.length === 1 ? missing.filter((other) => personOf(state, other)?.hasPhone === true) : []
  const told: RoomEvent = { type: 'partnersMissed', by: person, missing, marked }
  // While everybody walks, whoever is alone now is mended like any other.
  if (marked.length > 0 && activeStage(state.stage)?.kind === 'moving') return accept(told)
  const joined = movedToNearest(state, { person, round }, here)
  return joined === null ? accept(told) : accept(told, joined, ...anewAfter(state))
}

function joinNearby(state: RoomState, said: Said, here: Here): Decision {
  const joined = movedToNearest(state, said, here)
  return joined === null ? refuse('nobodyNearby') : accept(joined, ...anewAfter(state))
}

/** Who joins in the middle of a talk meets somebody then whom the next matching does not know of. */
const anewAfter = (state: RoomState): readonly RoomEvent[] => (activeStage(state.stage)?.kind === 'talking' ? matchAnew(state) : [])

/** With less time left to walk than this, nobody is sent elsewhere. */
const exchangeLeastMs = 10_000

type Moving = { readonly round: Round; readonly now: number; readonly traitsOf: TraitsOf }

const areAcquainted = ({ acquainted }: RoomState, one: PersonId, other: PersonId): boolean =>
  acquainted.some((pair) => pair.includes(one) && pair.includes(other))

/** The host asked for it, and here they are together. */
const areToMeet = ({ wishes }: RoomState, { members }: Pairing): boolean =>
  wishes.some(({ kind, people }) => kind === 'meet' && people.every((person) => members.includes(person)))

/**
 * Two who know each other change partners with a pair that has not found each other yet, where all four then meet
 * somebody new. Else they talk: it does no harm.
 */
function knowEachOther(state: RoomState, pairing: Pairing, { round, now, traitsOf }: Moving): Decision {
  const [one, other] = pairing.members
  if (one === undefined || other === undefined) return refuse('stale')
  const told: readonly RoomEvent[] = areAcquainted(state, one, other) ? [] : [{ type: 'acquaintanceTold', people: [one, other] }]
  const hasTime = state.stage.kind === 'moving' && state.stage.endsAt - now >= exchangeLeastMs
  if (!hasTime || round.matching === null) return accept(...told)
  const others = wholePairings(state, round.matching)
    .filter((pair) => pair !== pairing && !pair.members.some((person) => round.found.includes(person)) && !areToMeet(state, pair))
  const formed = exchangeFor(pairing, others, {
    burden: burdensIn(state, state.rounds, traitsOf).inPair,
    burdenMost: 0,
    isStaying: (person) => isStaying(state, person),
  })
  if (formed === null) return accept(...told)
  return accept(...told, { type: 'matchingRepaired', round: round.number, formed, released: [], byes: round.matching.byes })
}

/** `person` goes to the nearest pair; of the pairing they leave, two go on and one is on their own. */
function movedToNearest(state: RoomState, { person, round }: Said, { matching, traitsOf }: Here): RoomEvent | null {
  const own = pairingOf(matching, person)
  const nearest = nearbyFor(state, person, matching, traitsOf)
  if (nearest === null) return null
  const others = own === null ? [] : own.members.filter((other) => other !== person)
  const goesOn = own !== null && others.length > 1
  return {
    type: 'matchingRepaired',
    round,
    formed: [{ spot: spotOfThree(state, nearest, person, matching), members: [...nearest.members, person] }, ...(goesOn ? [{ ...own, members: others }] : [])],
    released: goesOn ? [] : others,
    byes: matching.byes.filter((other) => other !== person),
  }
}

/** They come to the pair; unless they stay in one place, and neither of the two does: then the pair comes to them. */
function spotOfThree(state: RoomState, pair: Pairing, third: PersonId, { pairings }: Matching): Pairing['spot'] {
  const home = personOf(state, third)?.stays?.spot ?? null
  if (home === null || pair.spot === null || pair.members.some((member) => isStaying(state, member))) return pair.spot
  // Of a trio that they leave there, the other two go on.
  const isTaken = pairings.some(({ spot, members }) => spot === home && (!members.includes(third) || members.length > 2))
  return isTaken ? pair.spot : home
}

/** The pair close by whose two are both still here. */
export function nearbyFor(state: RoomState, person: PersonId, matching: Matching, traitsOf: TraitsOf): Pairing | null {
  const spot = pairingOf(matching, person)?.spot ?? null
  return nearestPairing(wholePairings(state, matching), { id: person, spot }, burdensIn(state, state.rounds, traitsOf))
}

function wholePairings(state: RoomState, { pairings }: Matching): readonly Pairing[] {
  const here = new Set(state.people.filter((person) => isPresent(person) && !person.isMissed).map(({ id }) => id))
  return pairings.filter(({ members }) => members.every((member) => here.has(member)))
}
