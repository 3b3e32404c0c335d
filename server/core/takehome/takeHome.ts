/**
 * What people tell of themselves and keep of each other. All of it stands beside the log; here is only who may write,
 * and that is anybody who was in the room, for as long as it lives. RULES, K.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { TakeHomeRoomCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { matchAnew } from '../matching/upcoming.ts'
import { signUpOf } from '../inviting/state.ts'
import { isOutside, personOf } from '../people/people.ts'
import type { RoomState } from '../state.ts'

export function decideTakeHome(state: RoomState, command: TakeHomeRoomCommand): Decision {
  if (command.type === 'describeSelf' && isToCome(state, command.person)) return accept({ type: 'personDescribed', person: command.person })
  const refusal = command.person === null ? null : refusalFor(state, command.person)
  if (refusal !== null) return refuse(refusal)
  switch (command.type) {
    case 'writePage':
      return accept({ type: 'pageWritten' })
    case 'describeSelf':
      return accept({ type: 'personDescribed', person: command.person }, ...(command.isOther ? matchAnew(state) : []))
    default:
      return unreachable(command)
  }
}

/** Whoever has signed up may tell of themselves before they come. */
function isToCome(state: RoomState, id: PersonId): boolean {
  const signUp = signUpOf(state, id)
  return signUp !== undefined && signUp.standing !== 'off' && signUp.standing !== 'turnedAway' && personOf(state, id) === undefined && state.stage.kind !== 'closed'
}

/** Null where they may. Whoever has left was here; who never came in, or was put out, takes nothing home. */
function refusalFor(state: RoomState, id: PersonId): Rejection | null {
  const person = personOf(state, id)
  if (person === undefined) return 'unknownPerson'
  if (person.standing === 'removed') return 'removed'
  return isOutside(person) ? 'stale' : null
}
