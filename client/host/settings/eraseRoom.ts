/** Asks the server to erase the room. The key goes in a header, never in an address. */
import type { RoomCode } from '../../../shared/ids.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { hostSecret } from '../../room/hostSecret.ts'

const patienceMs = 15_000

/** Why it could not be; null once the room is gone. It is the first host's to do, whose key opened the room. */
export async function eraseRoom(code: RoomCode): Promise<Rejection | null> {
  try {
    const response = await fetch(`/api/rooms/${code}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${hostSecret(code) ?? ''}` },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.status === 404) return 'notAllowed'
    return response.ok ? null : 'notSaved'
  } catch {
    // No network or no server: the host is told to try again.
    return 'notSaved'
  }
}
