/** What goes along from one room to another: from a planned evening to its rehearsal, and from a rehearsal to the real one. */
import type { RoomCode } from '../../shared/ids.ts'
import type { HostCommand, OpenRoom } from '../../shared/protocol.ts'
import { forget, recall, remember } from '../room/storage.ts'

export type Carried = {
  readonly room: Pick<OpenRoom, 'title' | 'purpose' | 'language'>
  /** What makes an empty room like the one it comes from. */
  readonly commands: readonly HostCommand[]
}

const keyOf = (room: string): string => `carried.${room}`

/** Kept until the new room's console has done it all. */
export const carryTo = (code: string, carried: Carried): void => remember(keyOf(code), JSON.stringify(carried))
export const forgetCarried = (code: string): void => forget(keyOf(code))

export function carriedTo(code: string): Carried | null {
  const kept = recall(keyOf(code))
  return kept === null ? null : read(kept)
}

/** Written by this page alone; anything else there is taken for nothing, and the server reads each command strictly. */
function read(kept: string): Carried | null {
  try {
    const value: unknown = JSON.parse(kept)
    return isCarried(value) ? value : null
  } catch {
    // Somebody else wrote there: the new room is an empty one.
    return null
  }
}

const isCarried = (value: unknown): value is Carried =>
  typeof value === 'object' && value !== null && 'room' in value && 'commands' in value && Array.isArray(value.commands)

/** The room whose evening is rehearsed, as long as its rehearsal is not over. */
const originKey = (code: RoomCode): string => `rehearses.${code}`
export const rehearses = (code: RoomCode): string | null => recall(originKey(code))
export const rememberRehearses = (code: string, origin: RoomCode): void => remember(`rehearses.${code}`, origin)
export const forgetRehearses = (code: RoomCode): void => forget(originKey(code))
