/** What a connection asks goes on to be judged, unless it would bring somebody in that there is no room for. */
import type { Command } from '../../shared/protocol.ts'
import { isPresent } from '../core/people/people.ts'
import type { RoomState } from '../core/state.ts'
import { type Actor, type Intake, intake } from '../web/intake.ts'
import type { RoomParts } from './roomParts.ts'
import type { Shelf } from '../words/shelf.ts'
import { pretendId } from '../web/intakePretend.ts'

export type Asking = { readonly actor: Actor; readonly command: Command; readonly refusesPerson: RoomParts['refusesPerson'] }

export function takeUp({ actor, command, refusesPerson }: Asking, state: RoomState, shelf: Shelf): Intake {
  const isNew = command.type === 'addPerson' || (command.type === 'join' && !isInside(actor, state, shelf))
  const reason = isNew ? refusesPerson(state, actor.role === 'pretend' ? 'pretend' : 'real') : null
  return reason === null ? intake(actor, command, state, shelf) : { ok: false, reason }
}

function isInside(actor: Actor, { people }: RoomState, shelf: Shelf): boolean {
  const id = actor.role === 'pretend' ? pretendId(actor) : actor.role === 'participant' ? shelf.personByDevice(actor.secretHash)?.id : undefined
  return people.some((person) => person.id === id && isPresent(person))
}
