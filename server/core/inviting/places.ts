/** Who has a place, and who gets the next one. RULES, I. */
import type { PersonId } from '../../../shared/ids.ts'
import { roomPeople } from '../../../shared/limits.ts'
import type { RoomState } from '../state.ts'
import type { InvitingEvent } from './events.ts'
import type { Inviting } from './state.ts'

/** How many more can be in; below zero where the host has fewer places than before. */
export function placesFree({ evening, signUps }: Inviting): number {
  const taken = signUps.filter(({ standing }) => standing === 'in').length
  return Math.min(evening?.places ?? roomPeople, roomPeople) - taken
}

/** Whoever has a place that became free, in order of signing up. A list that ended moves no more. */
export function placesPassedOn({ inviting, stage }: RoomState): readonly InvitingEvent[] {
  if (inviting.evening === null || stage.kind === 'closed' || !inviting.signUps.some(({ standing }) => standing === 'waiting')) return []
  const free = placesFree(inviting)
  if (free <= 0) return []
  return [{ type: 'signUpsMoved', people: waitingIn(inviting).slice(0, free), to: 'in' }]
}

/** Those who wait, the next one first. */
export const waitingIn = ({ signUps }: Inviting): readonly PersonId[] => signUps.filter(({ standing }) => standing === 'waiting').map(({ person }) => person)
