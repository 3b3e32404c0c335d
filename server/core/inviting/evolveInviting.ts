import type { PersonId } from '../../../shared/ids.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { RoomState } from '../state.ts'
import type { InvitingEvent } from './events.ts'
import type { Inviting, SignUp } from './state.ts'

export const evolveInviting = (state: RoomState, event: InvitingEvent): RoomState => ({ ...state, inviting: evolved(state.inviting, event) })

function evolved(inviting: Inviting, event: InvitingEvent): Inviting {
  const { revision, invitations } = inviting
  switch (event.type) {
    case 'eveningAnnounced':
      return { ...inviting, evening: event.evening, revision: revision + 1 }
    case 'signUpsEnded':
      return { ...inviting, evening: null, revision: revision + 1 }
    case 'invited':
      return { ...inviting, invitations: [...invitations, { id: event.invitation, by: event.by, places: event.places, used: 0, isOver: false }] }
    case 'invitationOver':
      return { ...inviting, invitations: withoutInvitation(inviting, event.invitation) }
    case 'signedUp':
      return signedUp(inviting, event)
    case 'signUpsMoved': {
      const moved = new Set(event.people)
      return among(inviting, (person) => moved.has(person), { standing: event.to, isWelcome: event.to !== 'turnedAway' })
    }
    case 'signedOff':
      return among(inviting, (person) => person === event.person, { standing: 'off' })
    default:
      return unreachable(event)
  }
}

const among = (inviting: Inviting, isMeant: (person: PersonId) => boolean, change: Partial<SignUp>): Inviting => ({
  ...inviting,
  signUps: inviting.signUps.map((signUp) => (isMeant(signUp.person) ? { ...signUp, ...change } : signUp)),
})

/** One that nobody came by is gone; the others still tell who came through whom. */
function withoutInvitation({ invitations }: Inviting, id: Inviting['invitations'][number]['id']): Inviting['invitations'] {
  return invitations.flatMap((known) => (known.id !== id ? [known] : known.used === 0 ? [] : [{ ...known, isOver: true }]))
}

/** Whoever signs up again is the last in the list, and came through whom they first came. */
function signedUp(inviting: Inviting, { person, invitation, standing }: Extract<InvitingEvent, { type: 'signedUp' }>): Inviting {
  const known = inviting.signUps.find((signUp) => signUp.person === person)
  const fresh: SignUp = { person, invitation: known === undefined ? invitation : known.invitation, standing, isWelcome: standing !== 'asked' }
  const others = known === undefined ? inviting.signUps : inviting.signUps.filter((signUp) => signUp.person !== person)
  const used = known === undefined ? 1 : 0
  return {
    ...inviting,
    signUps: [...others, fresh],
    invitations: inviting.invitations.map((each) => (each.id === invitation ? { ...each, used: each.used + used } : each)),
  }
}

/** Whoever was erased stays where somebody came through them, as nobody; their own invitations are over. */
export function withoutSignUp(inviting: Inviting, person: PersonId): Inviting {
  if (!inviting.signUps.some((signUp) => signUp.person === person)) return inviting
  const invitations = inviting.invitations.flatMap((known) => (known.by !== person ? [known] : known.used === 0 ? [] : [{ ...known, isOver: true }]))
  const isNeeded = invitations.some(({ by }) => by === person)
  const signUps = inviting.signUps.flatMap((signUp): readonly SignUp[] => {
    // A no outlasts them, or they would be asked about anew.
    if (signUp.person !== person || signUp.standing === 'turnedAway') return [signUp]
    return isNeeded ? [{ ...signUp, standing: 'off', isWelcome: false }] : []
  })
  return { ...inviting, signUps, invitations }
}
