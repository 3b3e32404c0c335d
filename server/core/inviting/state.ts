/** What a room knows of an evening to come. Ids and times only: what people wrote stands beside the log. */
import type { InvitationId, PersonId, TextId } from '../../../shared/ids.ts'
import type { Announcement, SignUpStanding } from '../../../shared/inviting.ts'
import { peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'

/** Whoever signs up has the id that they will have in the room. They are nobody there before they come. */
export type SignUp = {
  readonly person: PersonId
  /** The one by which they first came; null through nobody. */
  readonly invitation: InvitationId | null
  readonly standing: SignUpStanding
  /** Has been in, or waited for a place: the host is not asked about them again. */
  readonly isWelcome: boolean
}

export type Invitation = {
  readonly id: InvitationId
  /** Null for the host. */
  readonly by: PersonId | null
  /** How many it is meant for, and how many have signed up by it. */
  readonly places: number
  readonly used: number
  /** Taken back. */
  readonly isOver: boolean
}

export type Inviting = {
  /** Null while nobody can sign up. */
  readonly evening: Announcement<TextId> | null
  readonly revision: number
  /** In order of signing up: of those who wait the first is the next to be in. */
  readonly signUps: readonly SignUp[]
  readonly invitations: readonly Invitation[]
}

export const nobodyInvited: Inviting = { evening: null, revision: 0, signUps: [], invitations: [] }

/** The sign-ups are a value, so what was worked out for them stays true; every view asks for it. */
function signUpsById({ signUps }: Inviting): ReadonlyMap<PersonId, SignUp> {
  const known = signUpIndexes.get(signUps) ?? new Map(signUps.map((signUp) => [signUp.person, signUp]))
  signUpIndexes.set(signUps, known)
  return known
}

export function invitationsById({ invitations }: Inviting): ReadonlyMap<InvitationId, Invitation> {
  const known = invitationIndexes.get(invitations) ?? new Map(invitations.map((invitation) => [invitation.id, invitation]))
  invitationIndexes.set(invitations, known)
  return known
}

const signUpIndexes = new WeakMap<Inviting['signUps'], ReadonlyMap<PersonId, SignUp>>()
const invitationIndexes = new WeakMap<Inviting['invitations'], ReadonlyMap<InvitationId, Invitation>>()

export const signUpOf = ({ inviting }: RoomState, person: PersonId): SignUp | undefined => signUpsById(inviting).get(person)

/** The host has a place for them. */
export const isExpected = (state: RoomState, person: PersonId): boolean => signUpOf(state, person)?.standing === 'in'

/** Who invited them; null for the host and for nobody. */
export const inviterOf = ({ inviting }: RoomState, { invitation }: SignUp): PersonId | null =>
  invitation === null ? null : (invitationsById(inviting).get(invitation)?.by ?? null)

/** It says for whoever comes by it who vouches for them. Not once its giver was removed or turned away, or is erased. */
export function isLive(state: RoomState, { by, isOver }: Invitation): boolean {
  if (isOver) return false
  if (by === null) return true
  const giver = signUpOf(state, by)
  return giver !== undefined && giver.standing !== 'turnedAway' && peopleById(state).get(by)?.standing !== 'removed'
}
