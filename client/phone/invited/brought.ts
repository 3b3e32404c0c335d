/** The invitation that somebody came by: kept until they have signed up, however often they look at the page before. */
import type { RoomCode } from '../../../shared/ids.ts'
import { invitationIn } from '../../../shared/invitationLink.ts'
import { forget, recall, remember } from '../../room/storage.ts'

/** The address bar forgets it, so that nobody passes it on by mistake. */
export function takeInvitation(code: RoomCode): void {
  const secret = invitationIn(location.hash)
  if (secret === null) return
  remember(keyOf(code), secret)
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
}

export const broughtInvitation = (code: RoomCode): string | null => recall(keyOf(code))
export const forgetInvitation = (code: RoomCode): void => forget(keyOf(code))

const keyOf = (code: RoomCode): string => `invitation.${code}`
