/** Which phones are connected, and who was last seen when. Never logged, and never a reason to unpair anyone. */
import type { PersonId } from '../shared/ids.ts'

export type Presence = {
  /** A connection of this person's opened; returns how to say that it closed. */
  readonly arrive: (person: PersonId) => (now: number) => void
  readonly isAwake: (person: PersonId) => boolean
  /** Not connected now, nor at any time since `since` (room-clock milliseconds). */
  readonly unseenSince: (person: PersonId, since: number) => boolean
}

export function openPresence(): Presence {
  const connections = new Map<PersonId, number>()
  const lastSeenAt = new Map<PersonId, number>()
  const isAwake = (person: PersonId): boolean => (connections.get(person) ?? 0) > 0
  return {
    arrive: (person) => {
      connections.set(person, (connections.get(person) ?? 0) + 1)
      return (now) => {
        connections.set(person, (connections.get(person) ?? 1) - 1)
        lastSeenAt.set(person, now)
      }
    },
    isAwake,
    unseenSince: (person, since) => !isAwake(person) && (lastSeenAt.get(person) ?? -Infinity) < since,
  }
}
