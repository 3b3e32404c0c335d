/** A rehearsal: a room of pretend people, in which a host tries an evening alone, as fast as they like. */
import type { Range } from './limits.ts'

/** How many times as fast as in earnest the evening goes. */
export const paces = [1, 4, 10] as const
export type Pace = (typeof paces)[number]

/** How many pretend people one may ask for. */
export const rehearsalPeople: Range = { least: 8, most: 200 }

export type Rehearsal = { readonly people: number; readonly pace: Pace }

/** A length of the evening at that pace; `least`, or what it is in earnest, if that would be too short to be seen. */
export function pacedMs(ms: number, pace: Pace, least: number): number {
  return pace === 1 ? ms : Math.max(Math.min(ms, least), Math.round(ms / pace))
}
