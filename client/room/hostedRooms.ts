/** The rooms that were hosted on this device, newest first, so that the front page can offer them again. */
import { type RoomCode, roomCode } from '../../shared/ids.ts'
import { recall, remember } from './storage.ts'

export type HostedRoom = { readonly code: RoomCode; readonly title: string }

const roomsKept = 10

export function rememberHosted(room: HostedRoom): void {
  const others = hostedRooms().filter(({ code }) => code !== room.code)
  remember('hosted', JSON.stringify([room, ...others].slice(0, roomsKept)))
}

export function forgetHosted(code: RoomCode): void {
  remember('hosted', JSON.stringify(hostedRooms().filter((room) => room.code !== code)))
}

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
