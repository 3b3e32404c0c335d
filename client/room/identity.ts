/** Who this device is: a secret of its own making, kept on the device; no account, no password. */
import type { RoomCode } from '../../shared/ids.ts'
import { forgetDrafts } from './drafts.ts'
import { forget, recall, remember } from './storage.ts'

const secretBytes = 16

/** 128 bits in base64url; the same on every call and after every reload, where the device can keep anything. */
export function deviceSecret(): string {
  const kept = recall('secret')
  if (kept !== null) return kept
  const made = newSecret()
  remember('secret', made)
  return made
}

/** Who this device is in one room: whoever brought their page over from another device, else itself. */
export const secretIn = (code: RoomCode): string => recall(broughtTo(code)) ?? deviceSecret()

/** From now on this device is, in this room, who the other one was. What was written here was somebody else's. */
export function becomeIn(code: RoomCode, secret: string): void {
  remember(broughtTo(code), secret)
  forgetDrafts()
}

const broughtTo = (code: RoomCode): string => `secretIn.${code}`

/** `getRandomValues` works on plain http too, where `randomUUID` and `subtle` do not exist. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretBytes))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The name last used here, for the next room's form; '' if none. */
export const lastName = (): string => recall('name') ?? ''

export function rememberName(name: string): void {
  remember('name', name)
}

/** The next room is entered by somebody new. Rooms that are hosted from this device are not theirs to lose. */
export function forgetMe(code: RoomCode): void {
  forget(broughtTo(code))
  forgetDrafts()
  for (const kept of ['links', 'invitation', 'startsAt']) forget(`${kept}.${code}`)
  forget('secret')
  forget('name')
  forget('needs')
  forget('needsToldIn')
}
