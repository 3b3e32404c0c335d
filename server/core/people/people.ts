/** Who is in the room. A lost connection is nobody's absence: see RULES, P. */
import type { PersonId } from '../../../shared/ids.ts'
import { putOutUndoMs, roomPeople } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { PeopleCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { PeopleEvent, RoomEvent } from '../events.ts'
import type { Person, RoomState } from '../state.ts'

export function personOf({ people }: RoomState, id: PersonId): Person | undefined {
  const index = indexes.get(people)
  return index === undefined ? people.find((person) => person.id === id) : index.get(id)
}

/** For whoever asks about everybody in turn. The people are a value, so what was worked out for them stays true. */
export function peopleById({ people }: RoomState): ReadonlyMap<PersonId, Person> {
  const known = indexes.get(people) ?? new Map(people.map((person) => [person.id, person]))
  indexes.set(people, known)
  return known
}

const indexes = new WeakMap<RoomState['people'], ReadonlyMap<PersonId, Person>>()

/** Not in, and not known to belong: whoever waits at the door, or was put out. */
export const isOutside = ({ standing }: Person): boolean => standing === 'atDoor' || standing === 'putOut'

/** In the room, resting or not. */
export const isPresent = (person: Person): boolean => person.standing === 'takingPart' || person.standing === 'resting'

/** Wants to be paired, and can be found. */
export const isMatchable = (person: Person): boolean =>
  person.standing === 'takingPart' && !person.isMissed && person.unseen < 2

/** Paired, but only as the third, so that nobody depends on them. */
export const isDoubtful = (person: Person): boolean => person.unseen === 1

/** Nobody leaves to the second: a talk may end so much later than they said. */
const leavingGraceMs = 60_000

/** Leaves before a talk that ends at `endsAt` is over. */
export const isGoneBy = ({ leavesAt }: Person, endsAt: number): boolean => leavesAt !== null && endsAt > leavesAt + leavingGraceMs

/** Stays in one place, and partners come. */
export const isStaying = (state: RoomState, id: PersonId): boolean => (personOf(state, id)?.stays ?? null) !== null

export function decidePeople(state: RoomState, command: PeopleCommand, now: number): Decision {
  if (command.type === 'dismissNotice') return accept({ type: 'noticeDismissed', id: command.id })
  const person = personOf(state, command.person)
  if (command.type === 'hostJoins') return hostJoins(state, command.person, person)
  if (person === undefined) return refuse('unknownPerson')
  if (person.standing === 'removed') return refuse('removed')
  if (person.standing === 'left' && command.type === 'rename') return refuse('stale')
  if (isOutside(person) && (command.type === 'rest' || command.type === 'takePart')) return refuse('stale')
  switch (command.type) {
    case 'rename':
      return accept({ type: 'personRenamed', person: person.id })
    case 'rest':
      return person.standing === 'takingPart' ? accept({ type: 'personRested', person: person.id }) : accept()
    case 'takePart':
      if (isMatchable(person)) return accept()
      return isPresent(person) || !isFull(state) ? accept({ type: 'personTookPart', person: person.id }) : refuse('roomFull')
    case 'leave':
      return person.standing === 'left' || person.standing === 'putOut' ? accept() : accept({ type: 'personLeft', person: person.id })
    case 'remove':
      return accept({ type: 'personRemoved', person: person.id, until: now + putOutUndoMs })
    case 'hideName':
      return person.isHidden === command.isHidden ? accept() : accept({ type: 'nameHidden', person: person.id, isHidden: command.isHidden })
    case 'here':
      return person.unseen > 0 || person.isMissed ? accept({ type: 'personSeen', person: person.id }) : accept()
    default:
      return unreachable(command)
  }
}

export const placesLeft = ({ people, settings }: RoomState): number =>
  Math.max(0, Math.min(settings.peopleMost ?? roomPeople, roomPeople) - people.filter(isPresent).length)

export const isFull = (state: RoomState): boolean => placesLeft(state) === 0

function hostJoins(state: RoomState, id: PersonId, known: Person | undefined): Decision {
  const arrives: readonly RoomEvent[] =
    known === undefined
      ? [{ type: 'personJoined', person: id, hasPhone: false, isHost: true }]
      : [
          { type: 'personRenamed', person: id },
          { type: 'personTookPart', person: id },
        ]
  return state.settings.odd === 'hostJoins'
    ? accept(...arrives)
    : accept(...arrives, { type: 'settingsChanged', settings: { odd: 'hostJoins' } })
}

export function evolvePeople(state: RoomState, event: PeopleEvent): RoomState {
  switch (event.type) {
    case 'personRenamed':
      return state
    case 'personRested':
      return withPerson(state, event.person, { standing: 'resting' })
    case 'personTookPart':
      return withoutNotices(backAgain(state, event.person, { standing: 'takingPart', unseen: 0, isMissed: false, leavesAt: null }), event.person)
    case 'personLeft':
      return left(state, event.person)
    case 'personRemoved':
      return removed(state, event.person, event.until)
    case 'removalUndone':
      return removalUndone(state, event.person)
    case 'nameHidden':
      return withPerson(state, event.person, { isHidden: event.isHidden })
    case 'personSeen':
      return withoutNotices(withPerson(state, event.person, { unseen: 0, isMissed: false }), event.person)
    case 'unseenCounted':
      return unseenCounted(state, new Set(event.unseen))
    case 'noticeDismissed':
      return { ...state, notices: state.notices.filter((notice) => notice.id !== event.id) }
    default:
      return unreachable(event)
  }
}

/** Whoever gives up waiting at the door has not been in. */
function left(state: RoomState, id: PersonId): RoomState {
  const hasWaited = personOf(state, id)?.standing === 'atDoor'
  return withPerson(state, id, { standing: hasWaited ? 'putOut' : 'left' })
}

export function withPerson(state: RoomState, id: PersonId, change: Partial<Person>): RoomState {
  return { ...state, people: state.people.map((person) => (person.id === id ? { ...person, ...change } : person)) }
}

/** The spot of somebody who was away may be another's by now. */
export function backAgain(state: RoomState, id: PersonId, change: Partial<Person>): RoomState {
  const spot = personOf(state, id)?.stays?.spot ?? null
  return withPerson(state, id, isSpotTaken(state, id, spot) ? { ...change, stays: { spot: null } } : change)
}

/** Somebody else stays there. */
export const isSpotTaken = ({ people }: RoomState, id: PersonId, spot: number | null): boolean =>
  spot !== null && people.some((other) => other.id !== id && isPresent(other) && other.stays?.spot === spot)

/** Whoever was looked for in vain is here: nobody needs to be told any more. */
function withoutNotices(state: RoomState, person: PersonId): RoomState {
  const notices = state.notices.filter(({ missing }) => !missing.includes(person))
  return notices.length === state.notices.length ? state : { ...state, notices }
}

function removed(state: RoomState, id: PersonId, until: number): RoomState {
  const standing = personOf(state, id)?.standing ?? 'left'
  const counter = state.counter + 1
  return {
    ...withPerson(state, id, { standing: 'removed' }),
    counter,
    undoable: { id: counter, kind: 'removal', person: id, standing, until },
  }
}

function removalUndone(state: RoomState, id: PersonId): RoomState {
  const { undoable } = state
  const standing = undoable?.kind === 'removal' && undoable.person === id ? undoable.standing : 'takingPart'
  return { ...backAgain(state, id, { standing }), undoable: null }
}

function unseenCounted(state: RoomState, unseen: ReadonlySet<PersonId>): RoomState {
  const people = state.people.map((person) => {
    if (!unseen.has(person.id)) return person.unseen === 1 ? { ...person, unseen: 0 as const } : person
    return { ...person, unseen: person.unseen === 0 ? (1 as const) : (2 as const) }
  })
  return { ...state, people }
}
