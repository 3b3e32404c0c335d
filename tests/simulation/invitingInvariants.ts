/** What must hold of an evening to come after every step. Each returns a sentence when it does not. RULES, I. */
import { placesFree } from '../../server/core/inviting/places.ts'
import type { RoomState } from '../../server/core/state.ts'
import { beyondPlaces } from '../../shared/limits.ts'

export function invitingViolations(before: RoomState, after: RoomState): readonly string[] {
  if (before.inviting === after.inviting) return []
  const { evening, signUps, invitations } = after.inviting
  const free = placesFree(after.inviting)
  const isIn = ({ inviting }: RoomState): number => inviting.signUps.filter(({ standing }) => standing === 'in').length
  const cameBy = (id: string): number => signUps.filter(({ invitation }) => invitation === id).length
  const wrong = {
    '[I1] more are in than there are places': free < 0 && isIn(after) > isIn(before),
    '[I5] somebody waits while there is a place': evening !== null && free > 0 && signUps.some(({ standing }) => standing === 'waiting'),
    '[I2] somebody has signed up twice': new Set(signUps.map(({ person }) => person)).size < signUps.length,
    '[I4] more came through a link than may': invitations.some(({ id, places, used }) => used > places + beyondPlaces || cameBy(id) > used),
    '[I4] somebody came through a link that is not there': signUps.some(({ invitation }) => invitation !== null && !invitations.some(({ id }) => id === invitation)),
  }
  return Object.entries(wrong).flatMap(([sentence, isWrong]) => (isWrong ? [sentence] : []))
}
