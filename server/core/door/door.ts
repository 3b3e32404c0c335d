/** Who comes in, and who has to wait outside. RULES, D. */
import type { PersonId } from '../../../shared/ids.ts'
import { latelyMs, putOutUndoMs, roomPeople } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { DoorCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { DoorEvent } from '../events.ts'
import { isExpected } from '../inviting/state.ts'
import { backAgain, isFull, isOutside, isPresent, isSpotTaken, personOf, placesLeft, withPerson } from '../people/people.ts'
import type { Person, RoomState } from '../state.ts'

export function decideDoor(state: RoomState, command: DoorCommand, now: number): Decision {
  switch (command.type) {
    case 'join':
      return join(state, command, now)
    case 'letIn':
      return letIn(state, command.person)
    case 'letAllIn':
      return accept(...letInWhoWaits(state, now))
    case 'turnAllAway':
      return putOut(state.people.filter(isAtDoor), now)
    case 'undoJoins':
      return putOut(cameLately(state, now), now)
    case 'liftBar': {
      const person = personOf(state, command.person)
      if (person === undefined) return refuse('unknownPerson')
      return person.standing === 'removed' ? accept({ type: 'barLifted', person: person.id }) : accept()
    }
    default:
      return unreachable(command)
  }
}

const isAtDoor = ({ standing }: Person): boolean => standing === 'atDoor'

/** Whoever came in the last minute by themselves, and has not been let in by the host's own hand. */
export function cameLately({ people }: RoomState, now: number): readonly Person[] {
  return people.filter(
    ({ standing, joinedAt }) => standing !== 'removed' && standing !== 'putOut' && joinedAt !== null && joinedAt > now - latelyMs,
  )
}

/** All who wait, as far as there is room. A host who opens the door to everybody has not looked at each of them. */
export function letInWhoWaits(state: RoomState, now: number): readonly DoorEvent[] {
  const people = state.people.filter(isAtDoor).slice(0, placesLeft(state)).map(({ id }) => id)
  return people.length === 0 ? [] : [{ type: 'peopleLetIn', people, joinedAt: now }]
}

function putOut(people: readonly Person[], now: number): Decision {
  if (people.length === 0) return accept()
  return accept({ type: 'joinsUndone', people: people.map(({ id }) => id), until: now + putOutUndoMs })
}

type Join = Extract<DoorCommand, { type: 'join' }>

/** Joining twice is harmless, and joining after leaving is coming back. */
function join(state: RoomState, { person: id, hasPhone, isPretend }: Join, now: number): Decision {
  const known = personOf(state, id)
  if (known?.standing === 'removed') return refuse('removed')
  if (known?.standing === 'atDoor') return accept({ type: 'personRenamed', person: id })
  if (known === undefined || known.standing === 'putOut') return arrive(state, { id, hasPhone, isKnown: known !== undefined, ...(isPretend && { isPretend }) }, now)
  if (!isPresent(known) && isFull(state)) return refuse('roomFull')
  return accept({ type: 'personRenamed', person: id }, { type: 'personTookPart', person: id })
}

type Comer = { readonly id: PersonId; readonly hasPhone: boolean; readonly isKnown: boolean; readonly isPretend?: true }

/** Somebody without a phone is brought in by the host, who has looked at them. */
function arrive(state: RoomState, { id, hasPhone, isKnown, ...pretence }: Comer, now: number): Decision {
  // Whom the host has a place for is not new at the door.
  const door = isExpected(state, id) ? 'open' : state.settings.door
  if (hasPhone && door === 'locked') return refuse('roomLocked')
  if (hasPhone && door === 'asks') {
    const waiting = state.people.filter(isAtDoor).length
    return waiting >= roomPeople ? refuse('roomFull') : accept({ type: 'personAsked', person: id, at: now, ...pretence })
  }
  if (isFull(state)) return refuse('roomFull')
  if (isKnown) return accept({ type: 'personRenamed', person: id }, { type: 'peopleLetIn', people: [id], joinedAt: now })
  const joined = { type: 'personJoined', person: id, hasPhone, isHost: false, ...pretence } as const
  return accept(hasPhone ? { ...joined, at: now } : joined)
}

function letIn(state: RoomState, id: PersonId): Decision {
  const person = personOf(state, id)
  if (person === undefined) return refuse('unknownPerson')
  if (!isOutside(person)) return accept()
  return isFull(state) ? refuse('roomFull') : accept({ type: 'peopleLetIn', people: [id], joinedAt: null })
}

export function evolveDoor(state: RoomState, event: DoorEvent): RoomState {
  switch (event.type) {
    case 'personJoined':
      return { ...state, people: [...state.people, newcomer(event)] }
    case 'personAsked':
      return asked(state, event)
    case 'peopleLetIn':
      return among(state, event.people, (person) => ({ ...inAgain(state, person), standing: 'takingPart', unseen: 0, joinedAt: event.joinedAt }))
    case 'joinsUndone':
      return joinsUndone(state, event)
    case 'joinsBack':
      return joinsBack(state)
    case 'barLifted':
      return withPerson(backAgain(state, event.person, { standing: 'left' }), event.person, { joinedAt: null })
    default:
      return unreachable(event)
  }
}

type Of<Type extends DoorEvent['type']> = Extract<DoorEvent, { type: Type }>

function newcomer({ person: id, hasPhone, isHost, at = null, isPretend = false }: Omit<Of<'personJoined'>, 'type' | 'at' | 'isPretend'> & { readonly at?: number | null; readonly isPretend?: boolean }): Person {
  return {
    id, hasPhone, isHost, standing: 'takingPart', joinedAt: at, unseen: 0, isMissed: false, stays: null, beckons: false, where: null,
    leavesAt: null, isHidden: false, isPretend,
  }
}

function asked(state: RoomState, { person: id, at, isPretend }: Of<'personAsked'>): RoomState {
  if (personOf(state, id) !== undefined) return withPerson(state, id, { standing: 'atDoor', joinedAt: at })
  return { ...state, people: [...state.people, { ...newcomer({ person: id, hasPhone: true, isHost: false, at, isPretend: isPretend === true }), standing: 'atDoor' }] }
}

/** What those who were put out were before is kept with the way back. */
function joinsUndone(state: RoomState, { people, until }: Of<'joinsUndone'>): RoomState {
  const id = state.counter + 1
  const out = new Set(people)
  const before = state.people.filter((person) => out.has(person.id)).map((person) => ({ id: person.id, standing: person.standing }))
  const after = among(state, people, (person) => ({ ...person, standing: 'putOut' }))
  return { ...after, counter: id, undoable: { id, kind: 'joins', people: before, until } }
}

/** Whoever has come in again meanwhile stays as they are. */
function joinsBack(state: RoomState): RoomState {
  const { undoable } = state
  if (undoable?.kind !== 'joins') return state
  const before = new Map(undoable.people.map(({ id, standing }) => [id, standing]))
  const back = (person: Person): Person =>
    person.standing === 'putOut' ? { ...inAgain(state, person), standing: before.get(person.id) ?? 'takingPart' } : person
  return { ...among(state, [...before.keys()], back), undoable: null }
}

/** The spot of somebody who was out may be another's by now. */
const inAgain = (state: RoomState, person: Person): Person =>
  isSpotTaken(state, person.id, person.stays?.spot ?? null) ? { ...person, stays: { spot: null } } : person

function among(state: RoomState, ids: readonly PersonId[], change: (person: Person) => Person): RoomState {
  const chosen = new Set(ids)
  return { ...state, people: state.people.map((person) => (chosen.has(person.id) ? change(person) : person)) }
}
