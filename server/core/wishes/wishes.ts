/** What people and the host ask of who meets whom. The next matching obeys; what must not be is mended at once. */
import type { PersonId } from '../../../shared/ids.ts'
import { isRoomFor, personWishes, roomWishes } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { WishCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { WishEvent } from '../events.ts'
import { matchAnew } from '../matching/upcoming.ts'
import { isPresent, isSpotTaken, personOf, withPerson } from '../people/people.ts'
import type { Person, RoomState, Wish } from '../state.ts'

export function decideWishes(state: RoomState, command: WishCommand): Decision {
  const asker = 'by' in command && command.by !== null ? personOf(state, command.by) : null
  if (asker === undefined) return refuse('unknownPerson')
  if (asker !== null && !isPresent(asker)) return refuse(asker.standing === 'removed' ? 'removed' : 'stale')
  if (command.type === 'dropWish') return drop(state, command.id, command.by)
  if (command.type === 'renameCategories') return accept({ type: 'categoriesRenamed' }, ...matchAnew(state))
  if (command.type === 'wish') return wish(state, command)
  const person = personOf(state, command.person)
  if (person === undefined || !isPresent(person)) return refuse('unknownPerson')
  switch (command.type) {
    case 'describe':
      return accept({ type: 'personDescribed', person: person.id }, ...matchAnew(state))
    case 'stay':
      return stay(state, person, command.stays)
    case 'setLeaving':
      return accept({ type: 'leavingSet', person: person.id, leavesAt: command.leavesAt }, ...matchAnew(state))
    default:
      return unreachable(command)
  }
}

function wish(state: RoomState, { kind, people, by }: Extract<WishCommand, { type: 'wish' }>): Decision {
  const [one, other] = people
  if (one === other || personOf(state, one) === undefined || personOf(state, other) === undefined) return refuse('unknownPerson')
  if (state.wishes.some((known) => isSame(known, { kind, people, by }))) return accept()
  const own = state.wishes.filter((known) => known.by === by).length
  // The host's stand by themselves: no crowd of wishes keeps the host from asking.
  const isFull = by === null ? own >= roomWishes : own >= personWishes || !isRoomFor(state.wishes.length, own, roomWishes)
  if (isFull) return refuse('tooManyWishes')
  return accept({ type: 'wishMade', kind, people, by }, ...matchAnew(state))
}

/** Asked by somebody else it is another wish: nobody learns that theirs was asked before, and each takes back their own. */
const isSame = (known: Wish, { kind, people, by }: Omit<Wish, 'id'>): boolean =>
  known.kind === kind && known.by === by && people.every((person) => known.people.includes(person))

/** The host may drop any, a person what they asked for. Dropped twice is dropped. */
function drop(state: RoomState, id: number, by: PersonId | null): Decision {
  const known = state.wishes.find((wish) => wish.id === id)
  if (known === undefined) return accept()
  return by === null || known.by === by ? accept({ type: 'wishDropped', id }, ...matchAnew(state)) : refuse('notAllowed')
}

function stay(state: RoomState, person: Person, stays: Person['stays']): Decision {
  const spot = stays?.spot ?? null
  if (isSpotTaken(state, person.id, spot)) return refuse('spotTaken')
  return accept({ type: 'stayChosen', person: person.id, stays }, ...matchAnew(state))
}

export function evolveWishes(state: RoomState, event: WishEvent): RoomState {
  switch (event.type) {
    case 'wishMade': {
      const id = state.counter + 1
      const { kind, people, by } = event
      return { ...state, counter: id, wishes: [...state.wishes, { id, kind, people, by }] }
    }
    case 'wishDropped':
      return { ...state, wishes: state.wishes.filter(({ id }) => id !== event.id) }
    case 'acquaintanceTold':
      return { ...state, acquainted: [...state.acquainted, event.people] }
    case 'stayChosen':
      return withPerson(state, event.person, { stays: event.stays })
    case 'leavingSet':
      return withPerson(state, event.person, { leavesAt: event.leavesAt })
    case 'personDescribed':
    case 'categoriesRenamed':
      // Another value, for what is worked out from this one and the cards is no longer true.
      return { ...state }
    default:
      return unreachable(event)
  }
}
