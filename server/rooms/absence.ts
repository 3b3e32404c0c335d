/** Who has not been seen since the last clap. Over a stretch that this process has not watched from its beginning, nobody. */
import type { PersonId } from '../../shared/ids.ts'
import type { RoomState } from '../core/state.ts'
import type { LogEntry } from '../log/roomLog.ts'
import type { Presence } from './presence.ts'

export type Absence = {
  /** Claps are what the watch counts from. */
  readonly watch: (entries: readonly LogEntry[]) => void
  readonly lookAway: () => void
  readonly unseen: (state: RoomState) => readonly PersonId[]
}

export function openAbsence(presence: Presence): Absence {
  let watchedSince: number | null = null
  return {
    watch: (entries) => {
      for (const event of entries.flatMap(({ events }) => events)) {
        if (event.type === 'clapped') watchedSince = event.at
        if (event.type === 'movingBegan') watchedSince = event.startedAt
      }
    },
    lookAway: () => {
      watchedSince = null
    },
    unseen: ({ people }) => {
      const since = watchedSince
      if (since === null) return []
      return people.filter(({ id, hasPhone, isPretend }) => hasPhone && !isPretend && presence.unseenSince(id, since)).map(({ id }) => id)
    },
  }
}
