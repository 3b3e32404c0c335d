/** What a connection asks goes on to be judged, unless it would bring somebody in that there is no room for. */
import type { Command } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { isPresent } from '../core/people/people.ts'
import type { RoomState } from '../core/state.ts'
import { type Actor, type Intake, intake } from '../web/intake.ts'
import type { Shelf } from '../words/shelf.ts'

export type Asking = { readonly actor: Actor; readonly command: Command; readonly refusesPerson: (state: RoomState) => Rejection | null }

export function takeUp({ actor, command, refusesPerson }: Asking, state: RoomState, shelf: Shelf): Intake {
  const isNew = command.type === 'addPerson' || (command.type === 'join' && !isInside(actor, state, shelf))
  const reason = isNew ? refusesPerson(state) : null
  return reason === null ? intake(actor, command, state, shelf) : { ok: false, reason }
}

function isInside(actor: Actor, { people }: RoomState, shelf: Shelf): boolean {
  const known = actor.role === 'participant' ? shelf.personByDevice(actor.secretHash) : undefined
  return known !== undefined && people.some((person) => person.id === known.id && isPresent(person))
}
