/** What becomes of somebody who signs up. RULES, I. */
import type { InvitationId, PersonId } from '../../../shared/ids.ts'
import { beyondPlaces, roomPeople, strangersAsking } from '../../../shared/limits.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { isOutside, peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'
import { placesFree } from './places.ts'
import { type Invitation, type SignUp, invitationsById, isLive, signUpOf } from './state.ts'

type Asking = { readonly person: PersonId; readonly invitation: InvitationId | null }

/** Signing up twice changes the name at the most. Whoever is in the room has come, and needs it no more. */
export function signUp(state: RoomState, { person, invitation }: Asking, now: number): Decision {
  const { evening } = state.inviting
  const guest = peopleById(state).get(person)
  const known = signUpOf(state, person)
  if (guest?.standing === 'removed') return refuse('removed')
  if (known?.standing === 'turnedAway') return refuse('turnedAway')
  if (known !== undefined && known.standing !== 'off') return accept({ type: 'personRenamed', person })
  if (evening === null || evening.endsAt <= now) return refuse('signUpsClosed')
  if (guest !== undefined && !isOutside(guest)) return refuse('stale')
  if (state.inviting.signUps.filter(isCounted).length >= roomPeople) return refuse('roomFull')
  // Whoever had signed off came through somebody already, or through nobody.
  const through = vouchedBy(state, known === undefined ? invitation : known.invitation, known)
  if (through === null && known?.isWelcome !== true && strangers(state) >= strangersAsking) return refuse('roomFull')
  return accept({ type: 'signedUp', person, invitation: through?.id ?? null, standing: standingFor(state, through, known) })
}

/** The invitation that they came by, while it says anything: passed on too far, it does not. */
function vouchedBy(state: RoomState, id: InvitationId | null, known: SignUp | undefined): Invitation | null {
  const invitation = id === null ? undefined : invitationsById(state.inviting).get(id)
  if (invitation === undefined || !isLive(state, invitation)) return null
  return known === undefined && invitation.used >= invitation.places + beyondPlaces ? null : invitation
}

/** Through nobody, or by an invitation that is used up, the host is asked in any case. */
function standingFor({ inviting }: RoomState, through: Invitation | null, known: SignUp | undefined): 'asked' | 'in' | 'waiting' {
  const isVouchedFor = known === undefined && through !== null && through.used < through.places
  const isWelcome = known?.isWelcome === true || (isVouchedFor && inviting.evening?.wayIn === 'atOnce')
  if (!isWelcome) return 'asked'
  return placesFree(inviting) > 0 ? 'in' : 'waiting'
}

const isCounted = ({ standing }: SignUp): boolean => standing === 'asked' || standing === 'in' || standing === 'waiting'

const strangers = ({ inviting }: RoomState): number =>
  inviting.signUps.filter(({ standing, invitation }) => standing === 'asked' && invitation === null).length
