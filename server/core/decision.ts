import type { Rejection } from '../../shared/rejections.ts'
import type { RoomEvent } from './events.ts'

/** What a command came to: things that happened (none is possible: it was so already), or a refusal. */
export type Decision =
  | { readonly ok: true; readonly events: readonly RoomEvent[] }
  | { readonly ok: false; readonly reason: Rejection }

export const accept = (...events: readonly RoomEvent[]): Decision => ({ ok: true, events })
export const refuse = (reason: Rejection): Decision => ({ ok: false, reason })
