/** How long rooms are kept: so long after their opening and their last command, whichever is later, they are erased; a rehearsal after a day. */
import type { RoomId } from '../../shared/ids.ts'
import type { Clock } from '../clock.ts'
import type { RoomLog } from '../log/roomLog.ts'
import { isRehearsalId } from '../secrets.ts'

export type KeepingParts = {
  readonly log: Pick<RoomLog, 'idleSince' | 'scrub'>
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
      for (const room of rooms) await erase(room)
      if (rooms.length === 0) return
      await log.scrub()
      onErased(rooms.length)
    } catch (error) {
      onTrouble(error)
    }
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
