/** "Come to me": partners go to whoever can't come to them, or can't see where. No reason is asked or kept. RULES, C. */
import type { Arrangement } from '../../../shared/beckoning.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { isOpenSpot } from '../../../shared/spots.ts'
import type { BeckoningCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { BeckoningEvent, RoomEvent } from '../events.ts'
import { pairingOf } from '../matching/decidePairing.ts'
import { matchAnew } from '../matching/upcoming.ts'
import { isPresent, isSpotTaken, personOf, withPerson } from '../people/people.ts'
import { withRound } from '../rounds/evolveRounds.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { Person, RoomState, Round } from '../state.ts'

export function decideBeckoning(state: RoomState, command: BeckoningCommand): Decision {
  const person = personOf(state, command.person)
  if (person === undefined) return refuse('unknownPerson')
  if (person.standing === 'removed') return refuse('removed')
  switch (command.type) {
    case 'arrange':
      // Whoever waits at the door may say it there: they are told nothing by it.
      if (!isPresent(person) && person.standing !== 'atDoor') return refuse('stale')
      return accept(...stayFor(state, person, command.stays), ...beckoningFor(person, command))
    case 'beckon':
    case 'come':
      return isPresent(person) ? inRound(state, person, command) : refuse('stale')
    default:
      return unreachable(command)
  }
}

type Of<Type extends BeckoningCommand['type']> = Extract<BeckoningCommand, { readonly type: Type }>

/** What the host has given stays: a spot is kept. */
function stayFor(state: RoomState, person: Person, wanted: Arrangement['stays'] | null): readonly RoomEvent[] {
  const stays = staysFor(state, person, wanted)
  const isSame = stays === person.stays || stays?.spot === person.stays?.spot
  return isSame ? [] : [{ type: 'stayChosen', person: person.id, stays }, ...matchAnew(state)]
}

function staysFor(state: RoomState, person: Person, wanted: Arrangement['stays'] | null): Person['stays'] {
  switch (wanted) {
    case null:
      return person.stays
    case 'no':
      return null
    case 'anywhere':
      return person.stays ?? { spot: null }
    case 'front':
      return { spot: person.stays?.spot ?? frontSpot(state, person) }
    default:
      return unreachable(wanted)
  }
}

/** The lowest spot in use where nobody else stays: low numbers hang in front. Null in a room without spots. */
function frontSpot(state: RoomState, { id }: Person): number | null {
  const { hasSpots, floor } = state.settings
  if (!hasSpots) return null
  const last = Math.min(floor.count ?? Infinity, state.people.length + floor.closed.length + 1)
  for (let spot = 1; spot <= last; spot += 1) if (isOpenSpot(floor, spot) && !isSpotTaken(state, id, spot)) return spot
  return null
}

function beckoningFor(person: Person, { beckons, where }: Of<'arrange'>): readonly RoomEvent[] {
  return [
    ...(person.beckons === beckons ? [] : [{ type: 'beckoningChosen', person: person.id, isOn: beckons } as const]),
    ...toldWhere(person, where),
  ]
}

const toldWhere = (person: Person, where: Person['where']): readonly BeckoningEvent[] =>
  person.where === where ? [] : [{ type: 'whereTold', person: person.id, text: where }]

/** While people walk: a talk is not interrupted. Asked twice it is asked once, and new words take the place of the old. */
function inRound(state: RoomState, person: Person, command: Of<'beckon' | 'come'>): Decision {
  const active = activeStage(state.stage)
  const current = state.rounds.at(-1)
  if (active?.kind !== 'moving' || active.round !== command.round || current === undefined || current.matching === null) return refuse('stale')
  const pairing = pairingOf(current.matching, person.id)
  if (pairing === null) return refuse('stale')
  if (command.type === 'beckon') {
    const isAsked = current.beckoned.includes(person.id)
    return accept(...(isAsked ? [] : [{ type: 'partnersBeckoned', person: person.id } as const]), ...toldWhere(person, command.where))
  }
  const isWanted = pairing.members.some((other) => other !== person.id && isWaiting(state, current, other))
  if (!isWanted) return refuse('stale')
  return current.coming.includes(person.id) ? accept() : accept({ type: 'comingTold', person: person.id })
}

/** Waits where they are in `round`: as in every round, or because they have asked for it this once. */
export function isWaiting(state: RoomState, round: Round | null, id: Person['id']): boolean {
  return personOf(state, id)?.beckons === true || round?.beckoned.includes(id) === true
}

export function evolveBeckoning(state: RoomState, event: BeckoningEvent): RoomState {
  const { person } = event
  switch (event.type) {
    case 'beckoningChosen':
      return withPerson(state, person, { beckons: event.isOn })
    case 'whereTold':
      return withPerson(state, person, { where: event.text })
    case 'partnersBeckoned':
      return withRound(state, (round) => ({ ...round, beckoned: [...round.beckoned, person] }))
    case 'comingTold':
      return withRound(state, (round) => ({ ...round, coming: [...round.coming, person] }))
    default:
      return unreachable(event)
  }
}
