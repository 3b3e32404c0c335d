/** The same of the evening to come, and of who signs up for it. */
import type { InvitingEvent } from '../../server/core/inviting/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { type Names, all } from './words.ts'

export function tellInviting(event: InvitingEvent, { of, clock }: Names): string {
  switch (event.type) {
    case 'eveningAnnounced': {
      const { startsAt, endsAt, places, wayIn } = event.evening
      const ask = wayIn === 'asks' ? ', and the host says yes to each' : ''
      return `An evening from ${clock(startsAt)} to ${clock(endsAt)} is announced${places === null ? '' : `, with ${places} places`}${ask} [I1]`
    }
    case 'signUpsEnded':
      return 'Nobody can sign up any more [I1]'
    case 'invited':
      return `${event.by === null ? 'The host' : of(event.by)} makes an invitation for ${event.places} [I3]`
    case 'invitationOver':
      return 'An invitation is taken back [I3]'
    case 'signedUp':
      return `${of(event.person)} signs up, ${event.invitation === null ? 'through nobody' : 'invited'}: ${standings[event.standing]} [I2]`
    case 'signUpsMoved':
      return `${all(event.people, of)}: ${standings[event.to]} [I5]`
    case 'signedOff':
      return `${of(event.person)} signs off [I5]`
    default:
      return unreachable(event)
  }
}

const standings = { asked: 'the host is asked', in: 'has a place', waiting: 'waits for a place', turnedAway: 'turned away' } as const
