/** How long rooms are kept: so long after their opening, their last command and the evening they announce, whichever is latest, they are erased; a rehearsal after a day. */
import type { RoomId } from '../../shared/ids.ts'
import type { Clock } from '../clock.ts'
import type { RoomLog } from '../log/roomLog.ts'
import type { RoomEvent } from '../core/events.ts'
import { isRehearsalId } from '../secrets.ts'

export type KeepingParts = {
  readonly log: Pick<RoomLog, 'idleSince' | 'read' | 'scrub'>
  readonly clock: Clock
  readonly keepDays: number
  readonly erase: (room: RoomId) => Promise<void>
  /** How many were erased, where there were any. */
  readonly onErased: (rooms: number) => void
  /** A log out of reach is asked again an hour later. */
  readonly onTrouble: (error: unknown) => void
}

export type Keeping = { readonly sweep: () => Promise<void>; readonly stop: () => void }

const dayMs = 24 * 60 * 60_000
const hourMs = 60 * 60_000
/** Of pretend people nobody wants to know a day later. */
const rehearsalDays = 1

/** Sweeps once an hour from now on, and whenever it is told to. */
export function openKeeping({ log, clock, keepDays, erase, onErased, onTrouble }: KeepingParts): Keeping {
  let cancel = (): void => {}

  const idleFor = (days: number): Promise<readonly RoomId[]> => log.idleSince(clock.now() - days * dayMs)

  async function sweep(): Promise<void> {
    try {
      const rooms = [...new Set([...(await idleFor(keepDays)), ...(await idleFor(rehearsalDays)).filter(isRehearsalId)])]
      let erased = 0
      for (const room of rooms) {
        if (await isAnnounced(room)) continue
        await erase(room)
        erased += 1
      }
      if (erased === 0) return
      await log.scrub()
      onErased(erased)
    } catch (error) {
      onTrouble(error)
    }
  }

  /** Its evening is yet to come, or not so long ago. */
  async function isAnnounced(room: RoomId): Promise<boolean> {
    const stored = await log.read(room)
    const endsAt = stored === null ? null : eveningEndIn(stored.entries.flatMap(({ events }) => events))
    return endsAt !== null && endsAt > clock.now() - keepDays * dayMs
  }

  function later(): void {
    cancel = clock.at(clock.now() + hourMs, () => {
      void sweep()
      later()
    })
  }

  later()
  return { sweep, stop: () => cancel() }
}

/** Of the evening that was announced last; null for none. */
function eveningEndIn(events: readonly RoomEvent[]): number | null {
  const last = events.findLast(({ type }) => type === 'eveningAnnounced' || type === 'signUpsEnded')
  return last?.type === 'eveningAnnounced' ? last.evening.endsAt : null
}
