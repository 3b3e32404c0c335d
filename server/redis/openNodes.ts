/** What makes several processes on one Redis one Klapp: the log, the clock, and who is connected where. */
import type { Clock } from '../clock.ts'
import { redisLog } from '../log/redisLog.ts'
import type { RoomLog } from '../log/roomLog.ts'
import type { Nodes } from '../rooms/nodes.ts'
import { newNodeId, newSeed } from '../secrets.ts'
import { durabilityWarning } from './durability.ts'
import { shareOf } from './leases.ts'
import { type LineParts, openLine } from './line.ts'
import { openRewriting } from './rewriting.ts'
import { sharedClock } from './sharedClock.ts'

export type Together = {
  readonly log: RoomLog
  readonly clock: Clock
  readonly nodes: Nodes
  /** For the operator; null if all is well. */
  readonly warning: string | null
}

/** Longer than an append takes to be heard of by the others, and drawn anew each time, so that nobody is always late. */
const deferMs = { least: 40, spread: 160 } as const
const patrolMs = 5_000
/** Nobody notices it, and it takes three nodes from 1.3 tries per append to 1.2 (`npm run bench -- nodes`). */
const gatherMs = { least: 10, spread: 30 } as const

/** Resolves once Redis's time is known. Rejects if it can't be reached. */
export async function openNodes(parts: LineParts): Promise<Together> {
  const line = await openLine(parts)
  const clock = sharedClock(parts.own)
  await new Promise<void>((resolve) => {
    line.onReading((reading) => {
      clock.take(reading)
      resolve()
    })
  })
  const node = newNodeId()
  return {
    log: redisLog(line, node, openRewriting(line, parts.own, parts.onTrouble)),
    clock,
    nodes: {
      share: (room) => shareOf(room, { line, node, own: parts.own }),
      deferMs: () => drawn(deferMs),
      gather: () =>
        new Promise((resolve) => {
          parts.own.at(parts.own.now() + drawn(gatherMs), resolve)
        }),
      patrolMs,
    },
    warning: await durabilityWarning(line),
  }
}

const drawn = ({ least, spread }: { readonly least: number; readonly spread: number }): number => least + (newSeed() % spread)
