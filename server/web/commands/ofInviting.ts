/** What may be sent about an evening to come: who signs up, and through whom. */
import { z } from 'zod'
import { waysIn } from '../../../shared/inviting.ts'
import { hostInvitationPlaces, invitationPlaces, roomPeople } from '../../../shared/limits.ts'
import { command, instant, invitation, person, secret, text, written } from './fields.ts'

const evening = z.strictObject({
  startsAt: instant,
  endsAt: instant,
  about: text.nullable(),
  venue: text.nullable(),
  places: z.int().min(1).max(roomPeople).nullable(),
  wayIn: z.enum(waysIn),
})

export const invitingCommands = [
  // What is in a link may have been cut or changed on its way: then it is none.
  command('signUp', { name: written, invitation: written.nullable() }),
  command('signOff', {}),
  command('invite', { secret, places: z.int().min(1).max(invitationPlaces) }),
  command('takeBackInvitation', { id: invitation }),
] as const

export const hostInvitingCommands = [
  command('announce', { evening: evening.nullable() }),
  command('hostInvites', { secret, places: z.int().min(1).max(hostInvitationPlaces) }),
  command('dropInvitation', { id: invitation }),
  command('answerSignUp', { person, isYes: z.boolean() }),
  command('letInSignUps', {}),
  command('turnAwayBranch', { person }),
  command('signOffPerson', { person }),
] as const
