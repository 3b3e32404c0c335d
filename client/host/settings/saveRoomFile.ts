/** Something of the room's as a file on this device. The key goes in a header, never in an address. */
import type { RoomCode } from '../../../shared/ids.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { hostSecret } from '../../room/hostSecret.ts'
import { saveFile } from '../../ui/saveFile.ts'

const patienceMs = 15_000

export type RoomFile = {
  /** What the server calls it, below the room's own address. */
  readonly path: string
  /** What it is called on this device. */
  readonly name: string
}

/** Why it could not be fetched; null once the browser has it. */
export async function saveRoomFile(code: RoomCode, { path, name }: RoomFile): Promise<Rejection | null> {
  try {
    const response = await fetch(`/api/rooms/${code}/${path}`, {
      headers: { authorization: `Bearer ${hostSecret(code) ?? ''}` },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.status === 404) return 'unknownRoom'
    if (!response.ok) return 'notSaved'
    saveFile(await response.blob(), name)
    return null
  } catch {
    // No network or no server: the host is told to try again.
    return 'notSaved'
  }
}
