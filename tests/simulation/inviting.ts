/** Anything that may be asked of an evening to come, by the host or by somebody who signed up. */
import type { RoomCommand } from '../../server/core/commands.ts'
import type { RoomState } from '../../server/core/state.ts'
import { invitationId, personId } from '../../shared/ids.ts'
import type { Random } from '../support/random.ts'

export function anyInviting({ inviting }: RoomState, random: Random, now: number): RoomCommand {
  const { signUps, invitations } = inviting
  const person = random.pick(signUps)?.person ?? personId('nobody')
  const invitation = random.pick(invitations)?.id ?? null
  // Among them are guests of the evening, who may have come already.
  const newcomer = personId(`p${random.below(20)}`)
  const by = random.chance(0.5) ? person : null
  const evening = { startsAt: now, endsAt: now + 36_000_000, about: null, venue: null, places: 1 + random.below(8), wayIn: random.chance(0.7) ? 'atOnce' : 'asks' } as const
  const signUp = { type: 'signUp', person: newcomer, invitation } as const
  const invite = { type: 'invite', by, invitation: invitationId(`i${invitations.length}-${signUps.length}-${now}`), places: 1 + random.below(3) } as const
  if (inviting.evening === null) return { type: 'announce', evening }
  const commands: readonly RoomCommand[] = [
    signUp, signUp, signUp, signUp, signUp, invite, invite, invite,
    { type: 'announce', evening: random.chance(0.7) ? evening : null },
    { type: 'signOff', person },
    { type: 'takeBackInvitation', by, id: invitation ?? invitationId('none') },
    { type: 'answerSignUp', person, isYes: random.chance(0.6) },
    { type: 'letInSignUps' },
    { type: 'turnAwayBranch', person },
    { type: 'erase', person, by: random.chance(0.5) ? 'self' : 'host' },
  ]
  return random.pick(commands) ?? signUp
}
