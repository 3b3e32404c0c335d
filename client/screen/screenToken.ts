/** What lets a screen look into a room: it arrives in the address once, and from then on lives on the device only. */
import type { RoomCode } from '../../shared/ids.ts'
import { recall, remember } from '../room/storage.ts'

/** This room's token; null where this device was never given it. */
export function screenToken(code: RoomCode): string | null {
  const key = `screen.${code}`
  const arrived = location.hash.slice(1)
  if (arrived === '') return recall(key)
  remember(key, arrived)
  // An address is in everybody's sight on a projector.
  history.replaceState(history.state, '', location.pathname + location.search)
  return arrived
}
