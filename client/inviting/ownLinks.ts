/**
 * The invitations that were made on this device: the server keeps no secret, so a link can be sent on from here alone.
 * To whom one means to send it is nobody else's business, and stays here too.
 */
import type { InvitationId, RoomCode } from '../../shared/ids.ts'
import { recall, remember } from '../room/storage.ts'

export type OwnLink = { readonly id: InvitationId; readonly secret: string; readonly forWhom: string }

/** The latest first. */
export function ownLinks(code: RoomCode): readonly OwnLink[] {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(code)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isLink) : []
  } catch {
    // Not of our writing.
    return []
  }
}

export const keepLink = (code: RoomCode, link: OwnLink): void => remember(keyOf(code), JSON.stringify([link, ...ownLinks(code)]))

const keyOf = (code: RoomCode): string => `links.${code}`

function isLink(kept: unknown): kept is OwnLink {
  return typeof kept === 'object' && kept !== null && ['id', 'secret', 'forWhom'].every((name) => typeof Object.entries(kept).find(([key]) => key === name)?.[1] === 'string')
}
