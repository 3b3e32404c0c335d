/** A room whose evening is announced, for the tests of the core. */
import type { RoomCommand } from '../../server/core/commands.ts'
import { type InvitationId, type PersonId, type TextId, invitationId } from '../../shared/ids.ts'
import type { Announcement, SignUpStanding } from '../../shared/inviting.ts'
import { type Given, givenRoom, startOfEvening } from './givenRoom.ts'

const weekMs = 7 * 24 * 60 * 60_000

export const anEvening: Announcement<TextId> = {
  startsAt: startOfEvening + weekMs,
  endsAt: startOfEvening + weekMs + 3 * 60 * 60_000,
  about: null,
  venue: null,
  places: null,
  wayIn: 'atOnce',
}

export const announces = (change: Partial<Announcement<TextId>> = {}): RoomCommand => ({ type: 'announce', evening: { ...anEvening, ...change } })

/** i1, i2, … */
export const i = (number: number): InvitationId => invitationId(`i${number}`)

export const invites = (by: PersonId | null, invitation: InvitationId, places = 1): RoomCommand => ({ type: 'invite', by, invitation, places })
export const signsUp = (person: PersonId, invitation: InvitationId | null = null): RoomCommand => ({ type: 'signUp', person, invitation })

/** Nobody is in the room, and the host has made invitation i1, for ten. */
export const givenEvening = (change: Partial<Announcement<TextId>> = {}): Given =>
  givenRoom({ people: 0 }).when(announces(change)).when(invites(null, i(1), 10))

export const standingOf = (room: Given, person: PersonId): SignUpStanding | undefined =>
  room.state.inviting.signUps.find((signUp) => signUp.person === person)?.standing
