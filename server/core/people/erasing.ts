/**
 * "Delete me". What a person wrote is overwritten beside the log, in the same append; the log goes on with an id that
 * leads to nobody. Here only what still speaks of them goes. RULES, P.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { ErasingCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { ErasingEvent } from '../events.ts'
import { withoutSignUp } from '../inviting/evolveInviting.ts'
import { signUpOf } from '../inviting/state.ts'
import type { RoomState } from '../state.ts'
import { isPresent, personOf, withPerson } from './people.ts'

/** A person may erase themselves at any time, and leaves first; a host whoever is no longer in the room. */
export function decideErasing(state: RoomState, { person: id, by }: ErasingCommand): Decision {
  const person = personOf(state, id)
  const erased = { type: 'personErased', person: id } as const
  if (person === undefined) return signUpOf(state, id) === undefined ? refuse('unknownPerson') : accept(erased)
  if (person.standing === 'left' || person.standing === 'removed') return accept(erased)
  if (by === 'host' && isPresent(person)) return refuse('stale')
  return accept({ type: 'personLeft', person: id }, erased)
}

export function evolveErasing(state: RoomState, { person }: ErasingEvent): RoomState {
  return {
    ...withPerson(state, person, { beckons: false, where: null }),
    wishes: state.wishes.filter(({ people, by }) => by !== person && !people.includes(person)),
    acquainted: state.acquainted.filter((people) => !people.includes(person)),
    suggestions: state.suggestions.filter(({ by }) => by !== person),
    notices: state.notices.filter(({ by, missing }) => by !== person && !missing.includes(person)),
    reports: state.reports.filter(({ by, about }) => by !== person && about !== person),
    inviting: withoutSignUp(state.inviting, person),
    undoable: withoutPerson(state.undoable, person),
  }
}

/** What is taken back brings back nobody who is nobody any more. */
function withoutPerson(undoable: RoomState['undoable'], person: PersonId): RoomState['undoable'] {
  if (undoable?.kind === 'joins') return { ...undoable, people: undoable.people.filter(({ id }) => id !== person) }
  return undoable?.kind === 'removal' && undoable.person === person ? null : undoable
}
