/** What one person can say of their pairing: found, not found, left alone. */
import type { PersonId } from '../../../shared/ids.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { PairingCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomEvent } from '../events.ts'
import { isPresent, personOf } from '../people/people.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { Matching, Pairing, RoomState } from '../state.ts'
import { metPairs, timesMetIn } from './met.ts'
import { nearestPairing } from './nearby.ts'

export function decidePairing(state: RoomState, command: PairingCommand): Decision {
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
      return cannotFind(state, command, current.matching, pairing)
    case 'joinNearby':
      if (pairing !== null && partnersHere(state, pairing, command.person).length > 0) return refuse('stale')
      return joinNearby(state, command, current.matching)
    default:
      return unreachable(command)
  }
}

export const pairingOf = (matching: Matching, person: PersonId): Pairing | null =>
  matching.pairings.find(({ members }) => members.includes(person)) ?? null

/** The partners who have not left. Whoever asked to rest still stands there until the clap. */
export function partnersHere(state: RoomState, pairing: Pairing, person: PersonId): readonly PersonId[] {
  return pairing.members.filter((other) => {
    const partner = personOf(state, other)
    return other !== person && partner !== undefined && isPresent(partner) && !partner.isMissed
  })
}

/** Partners with a phone are passed over until seen. In a trio nobody is: the other two may stand together. */
function cannotFind(
  state: RoomState,
  { person, round }: { readonly person: PersonId; readonly round: number },
  matching: Matching,
  pairing: Pairing,
): Decision {
  const missing = partnersHere(state, pairing, person)
  const marked = missing.length === 1 ? missing.filter((other) => personOf(state, other)?.hasPhone === true) : []
  const told: RoomEvent = { type: 'partnersMissed', by: person, missing, marked }
  // While everybody walks, whoever is alone now is mended like any other.
  if (marked.length > 0 && activeStage(state.stage)?.kind === 'moving') return accept(told)
  const joined = movedToNearest(state, person, matching, round)
  return joined === null ? accept(told) : accept(told, joined)
}

function joinNearby(
  state: RoomState,
  { person, round }: { readonly person: PersonId; readonly round: number },
  matching: Matching,
): Decision {
  const joined = movedToNearest(state, person, matching, round)
  return joined === null ? refuse('nobodyNearby') : accept(joined)
}

/** `person` goes to the nearest pair; of the pairing they leave, two go on and one is on their own. */
function movedToNearest(state: RoomState, person: PersonId, matching: Matching, round: number): RoomEvent | null {
  const own = pairingOf(matching, person)
  const nearest = nearbyFor(state, person, matching)
  if (nearest === null) return null
  const others = own === null ? [] : own.members.filter((other) => other !== person)
  const goesOn = own !== null && others.length > 1
  return {
    type: 'matchingRepaired',
    round,
    formed: [{ ...nearest, members: [...nearest.members, person] }, ...(goesOn ? [{ ...own, members: others }] : [])],
    released: goesOn ? [] : others,
    byes: matching.byes.filter((other) => other !== person),
  }
}

/** The pair close by whose two are both still here. */
export function nearbyFor(state: RoomState, person: PersonId, matching: Matching): Pairing | null {
  const spot = pairingOf(matching, person)?.spot ?? null
  const whole = matching.pairings.filter((pairing) =>
    pairing.members.every((member) => {
      const other = personOf(state, member)
      return other !== undefined && isPresent(other) && !other.isMissed
    }),
  )
  return nearestPairing(whole, { id: person, spot }, timesMetIn(metPairs(state.rounds)))
}
