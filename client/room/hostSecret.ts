/** The key to a room: it arrives in the address once, and from then on lives on the device only. */
import type { RoomCode } from '../../shared/ids.ts'
import { forget, recall, remember } from './storage.ts'

/** This room's host secret; null where this device has never held it. */
export function hostSecret(code: RoomCode): string | null {
  const arrived = decodeURIComponent(location.hash.slice(1))
  if (arrived === '') return recall(keyOf(code))
  remember(keyOf(code), arrived)
  // What stands in the address ends up in histories, screenshots and on projectors.
  history.replaceState(history.state, '', location.pathname + location.search)
  return arrived
}

export const forgetHostSecret = (code: RoomCode): void => forget(keyOf(code))

/** Opened by the co-hosts' link, which runs the room but not its links; so their tokens begin (server/secrets.ts). */
export const isCoHost = (code: RoomCode): boolean => hostSecret(code)?.startsWith('co-host-') === true

const keyOf = (code: RoomCode): string => `host.${code}`
