/** The rooms that were opened or hosted on this device, newest first, so that the front page can offer them again. */
import { recall, remember } from '../room/storage.ts'

type HostedRoom = { readonly code: string; readonly title: string }

const roomsKept = 10

export function rememberHosted(room: HostedRoom): void {
  const others = hostedRooms().filter(({ code }) => code !== room.code)
  remember('hosted', JSON.stringify([room, ...others].slice(0, roomsKept)))
}

function hostedRooms(): readonly HostedRoom[] {
  try {
    const kept: unknown = JSON.parse(recall('hosted') ?? '[]')
    return Array.isArray(kept) ? kept.filter(isHostedRoom) : []
  } catch {
    // Something else was written there; a list of links is no loss.
    return []
  }
}

function isHostedRoom(value: unknown): value is HostedRoom {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('title' in value)) return false
  return typeof value.code === 'string' && typeof value.title === 'string'
}
