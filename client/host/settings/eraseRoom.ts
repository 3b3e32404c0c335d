/** Asks the server to erase the room. The key goes in a header, never in an address. */
import type { RoomCode } from '../../../shared/ids.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { hostSecret } from '../../room/hostSecret.ts'

const patienceMs = 15_000

/** Why it could not be; null once the room is gone. One that is gone already is gone. */
export async function eraseRoom(code: RoomCode): Promise<Rejection | null> {
  try {
    const response = await fetch(`/api/rooms/${code}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${hostSecret(code) ?? ''}` },
      signal: AbortSignal.timeout(patienceMs),
    })
    return response.ok || response.status === 404 ? null : 'notSaved'
  } catch {
    // No network or no server: the host is told to try again.
    return 'notSaved'
  }
}
