/** Two servers on one Redis, in this process. */
import { onTestFinished } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import type { RoomLog } from '../../server/log/roomLog.ts'
import { openNodes } from '../../server/redis/openNodes.ts'
import { type HandClock, handClock } from './handClock.ts'
import { type Redis, startRedis } from './redis.ts'
import { serve, startOfEvening } from './running.ts'

type Node = { readonly port: number; readonly stop: () => Promise<void> }

export type Together = { readonly redis: Redis; readonly clock: HandClock; readonly nodes: readonly [Node, Node] }

/** Two nodes whose room clock is moved by hand. What they do with Redis takes real time, for which the clock waits. */
export async function twoNodes(): Promise<Together> {
  const redis = await startRedis()
  onTestFinished(redis.remove)
  const busy: Busy = { count: 0 }
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 8 || busy.count > 0; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  const clock = handClock(startOfEvening, settled)
  const start = async (): Promise<Node> => {
    const { log, nodes } = await openNodes({ url: redis.url, own: systemClock(), onTrouble: () => {} })
    const { klapp, stop } = await serve({ log: counted(log, busy), clock, nodes: { ...nodes, gather: () => count(nodes.gather(), busy) } })
    return { port: klapp.port, stop }
  }
  return { redis, clock, nodes: [await start(), await start()] }
}

/** The same log, that tells how much it is doing. */
const counted = (log: RoomLog, busy: Busy): RoomLog => ({
  ...log,
  append: (...words) => count(log.append(...words), busy),
  read: (...words) => count(log.read(...words), busy),
})

type Busy = { count: number }

async function count<Result>(work: Promise<Result>, busy: Busy): Promise<Result> {
  busy.count += 1
  return work.finally(() => {
    busy.count -= 1
  })
}
