/** What a phone shows whoever is not in the room: the door, or the evening to come. Pure. */
import type { AnnouncedView, SignUpView } from '../../../shared/inviting.ts'

export type OutsideScene =
  | { readonly kind: 'join' }
  | { readonly kind: 'signUp'; readonly hasInvitation: boolean }
  /** Brought an invitation, and nobody can sign up. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'over' }
  /** `isDay`: the evening is about to begin, or is on. */
  | { readonly kind: 'own'; readonly signUp: NonNullable<SignUpView>; readonly isDay: boolean }

/** `hasBegun`: what happens in the room goes before what was announced. */
export type Outside = { readonly announced: AnnouncedView; readonly signUp: SignUpView; readonly hasInvitation: boolean; readonly hasBegun: boolean }

/** People come early, and hosts try the door before. */
const doorsMs = 3 * 60 * 60_000

export function outsideScene({ announced, signUp, hasInvitation, hasBegun }: Outside, now: number): OutsideScene {
  const isDay = hasBegun || announced === null || now >= announced.startsAt - doorsMs
  const isPast = announced !== null && now >= announced.endsAt
  if (signUp !== null) return isPast && !hasBegun ? { kind: 'over' } : { kind: 'own', signUp, isDay }
  if (announced === null) return { kind: hasInvitation ? 'closed' : 'join' }
  if (isPast) return { kind: hasInvitation && !hasBegun ? 'over' : 'join' }
  return isDay && !hasInvitation ? { kind: 'join' } : { kind: 'signUp', hasInvitation }
}
