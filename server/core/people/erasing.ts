/**
 * "Delete me". What a person wrote is overwritten beside the log, in the same append; the log goes on with an id that
 * leads to nobody. Here only what still speaks of them goes. RULES, P.
 */
import type { ErasingCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { ErasingEvent } from '../events.ts'
import type { RoomState } from '../state.ts'
import { isPresent, personOf } from './people.ts'

/** A person may erase themselves at any time, and leaves first; a host whoever is no longer in the room. */
export function decideErasing(state: RoomState, { person: id, by }: ErasingCommand): Decision {
  const person = personOf(state, id)
  if (person === undefined) return refuse('unknownPerson')
  const erased = { type: 'personErased', person: id } as const
  if (person.standing === 'left' || person.standing === 'removed') return accept(erased)
  if (by === 'host' && isPresent(person)) return refuse('stale')
  return accept({ type: 'personLeft', person: id }, erased)
}

export function evolveErasing(state: RoomState, { person }: ErasingEvent): RoomState {
  const isRemoval = state.undoable?.kind === 'removal' && state.undoable.person === person
  return {
    ...state,
    wishes: state.wishes.filter(({ people, by }) => by !== person && !people.includes(person)),
    acquainted: state.acquainted.filter((people) => !people.includes(person)),
    notices: state.notices.filter(({ by, missing }) => by !== person && !missing.includes(person)),
    undoable: isRemoval ? null : state.undoable,
  }
}
