/** What people ask about an evening to come: secrets in links become hashes, and words stand beside the log. */
import type { InvitationId, PersonId, TextId } from '../../shared/ids.ts'
import type { Announcement, HostInvitingCommand, InvitingCommand } from '../../shared/inviting.ts'
import { aboutGraphemes, venueGraphemes } from '../../shared/limits.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { Text } from '../../shared/text.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { RoomCommand } from '../core/commands.ts'
import type { RoomState } from '../core/state.ts'
import { hashSecret, newInvitationId } from '../secrets.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Intake } from './intake.ts'
import { blankText } from './intakeErasing.ts'
import { ownText } from './intakeTexts.ts'

type OfInvitee = Exclude<InvitingCommand, { readonly type: 'signUp' }>

/** Of whoever has signed up. */
export const inviteeTypes = ['signOff', 'invite', 'takeBackInvitation'] as const satisfies readonly OfInvitee['type'][]

export function fromInvitee(person: PersonId, command: OfInvitee, shelf: Shelf): Intake {
  switch (command.type) {
    case 'signOff':
      return pass({ type: 'signOff', person })
    case 'invite':
      return invited(person, command, shelf)
    case 'takeBackInvitation':
      return pass({ ...command, by: person })
    default:
      return unreachable(command)
  }
}

export const hostInvitingTypes = [
  'announce', 'hostInvites', 'dropInvitation', 'signOffPerson', 'answerSignUp', 'letInSignUps', 'turnAwayBranch',
] as const satisfies readonly HostInvitingCommand['type'][]

export function fromInvitingHost(command: HostInvitingCommand, state: RoomState, shelf: Shelf): Intake {
  switch (command.type) {
    case 'announce':
      return announced(command.evening, state)
    case 'hostInvites':
      return invited(null, command, shelf)
    case 'dropInvitation':
      return pass({ type: 'takeBackInvitation', by: null, id: command.id })
    case 'signOffPerson':
      return pass({ type: 'signOff', person: command.person })
    case 'answerSignUp':
    case 'letInSignUps':
    case 'turnAwayBranch':
      return pass(command)
    default:
      return unreachable(command)
  }
}

/** Null for none, and for one that nobody gave. */
export const invitationIn = ({ invitation }: { readonly invitation: string | null }, shelf: Shelf): InvitationId | null =>
  invitation === null ? null : (shelf.invitation(hashSecret(invitation)) ?? null)

const pass = (command: RoomCommand): Intake => ({ ok: true, command, records: [] })

/** What was written of the evening before goes: nothing shows it any more. */
function announced(evening: Announcement | null, { inviting }: RoomState): Intake {
  const before = [inviting.evening?.about, inviting.evening?.venue].flatMap((id) => (id === undefined || id === null ? [] : [blankText(id)]))
  if (evening === null) return { ok: true, command: { type: 'announce', evening: null }, records: before }
  const about = wordsOrNone(evening.about, aboutGraphemes)
  const venue = wordsOrNone(evening.venue, venueGraphemes)
  if (!about.ok) return about
  if (!venue.ok) return venue
  return {
    ok: true,
    command: { type: 'announce', evening: { ...evening, about: about.id, venue: venue.id } },
    records: [...before, ...about.records, ...venue.records],
  }
}

type Words =
  | { readonly ok: true; readonly id: TextId | null; readonly records: readonly RoomRecord[] }
  | { readonly ok: false; readonly reason: Rejection }

function wordsOrNone(written: Text | null, graphemesMost: number): Words {
  const own = written === null ? null : ownText(written, graphemesMost)
  if (own === null) return { ok: true, id: null, records: [] }
  return own.ok ? { ok: true, id: own.id, records: [own.record] } : own
}

/** A secret that is known already belongs to another link: whoever made it twice makes another. */
function invited(by: PersonId | null, { secret, places }: { readonly secret: string; readonly places: number }, shelf: Shelf): Intake {
  const secretHash = hashSecret(secret)
  if (shelf.invitation(secretHash) !== undefined) return { ok: false, reason: 'stale' }
  const id = newInvitationId()
  return { ok: true, command: { type: 'invite', by, invitation: id, places }, records: [{ kind: 'invitation', id, secretHash }] }
}
