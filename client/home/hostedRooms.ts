/** The rooms that the console has noted on this device (client/host/hostedRooms.ts), newest first. */
import { roomCode, type RoomCode } from '../../shared/ids.ts'
import { recall } from '../room/storage.ts'

export type HostedRoom = { readonly code: RoomCode; readonly title: string }

export function hostedRooms(): readonly HostedRoom[] {
  try {
    const kept: unknown = JSON.parse(recall('hosted') ?? '[]')
    return Array.isArray(kept) ? kept.flatMap(readRoom) : []
  } catch {
    // Something else was written there; a list of links is no loss.
    return []
  }
}

function readRoom(value: unknown): readonly HostedRoom[] {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('title' in value)) return []
  if (typeof value.code !== 'string' || typeof value.title !== 'string') return []
  const code = roomCode(value.code)
  return code === null ? [] : [{ code, title: value.title }]
}
