/**
 * The log in Redis, one stream per room, for several nodes at a time. No node owns a room: an append is compared with
 * the room's epoch and last number in the script that writes it, and whoever loses rereads and moves on.
 */
import type { Line } from '../redis/line.ts'
import { readOutcome, readRoomId, readRoomIds, readStored, readStoredHeader } from '../redis/replies.ts'
import { appendScript, createScript, findByCode, findByHostScript, readScript, wakeful } from '../redis/scripts.ts'
import { newOnce } from '../secrets.ts'
import { numberAfter } from './numbers.ts'
import type { RoomLog } from './roomLog.ts'

/** `node` names this process among those on the same Redis. Closing the log closes the line. */
export function redisLog(line: Line, node: string): RoomLog {
  return {
    create: async (header, first) => {
      numberAfter(0, first)
      const outcome = readOutcome(await line.ask(createScript({ header, first, node, once: newOnce() })))
      if (outcome === 'appended' || outcome === 'conflict') throw new Error(`A creation was answered with "${outcome}".`)
      return outcome
    },
    append: async (id, expectedSeq, batch) => {
      numberAfter(expectedSeq, batch)
      const outcome = readOutcome(await line.ask(appendScript({ id, expectedSeq, batch, node, once: newOnce() })))
      return outcome === 'appended' ? 'appended' : 'conflict'
    },
    read: async (id, after = { epoch: 0, seq: 0 }) => readStored(await line.ask(readScript(id, after))),
    findByCode: async (code) => readRoomId(await line.ask(findByCode(code))),
    findByHost: async (hostHash) => readStoredHeader(await line.ask(findByHostScript(hostHash))),
    wakeful: async () => readRoomIds(await line.ask(wakeful())),
    tail: (room, onNews) => {
      const stops = [
        line.onUp(onNews),
        line.onNews((news) => {
          const [kind, where, who] = news.split(' ')
          if (kind === 'written' && where === room && who !== node) onNews()
        }),
      ]
      return () => stops.forEach((stop) => stop())
    },
    close: line.close,
  }
}
