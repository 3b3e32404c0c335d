import type { LogEntry } from '../../server/log/roomLog.ts'
import { readRoomFile } from '../replay/roomFile.ts'

/** The room's log as its host can save it. */
export async function savedEntries(url: string, { code, hostSecret }: { readonly code: string; readonly hostSecret: string }): Promise<readonly LogEntry[]> {
  const response = await fetch(`${url}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${hostSecret}` } })
  return readRoomFile(await response.text()).entries
}
