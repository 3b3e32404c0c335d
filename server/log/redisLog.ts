/**
 * The log in Redis, one stream per room, for several nodes at a time. No node owns a room: an append is compared with
 * the room's epoch and last number in the script that writes it, and whoever loses rereads and moves on.
 */
import type { Line } from '../redis/line.ts'
import { readMemoryBytes, readNumber, readOutcome, readRoomId, readRoomIds, readStored, readStoredHeader } from '../redis/replies.ts'
import { appendScript, askMemory, countRooms, createScript, eraseScript, findByCode, findByHostScript, idleScript, probe, readScript, wakeful } from '../redis/scripts.ts'
import type { Rewriting } from '../redis/rewriting.ts'
import { newOnce } from '../secrets.ts'
import { numberAfter } from './numbers.ts'
import type { RoomLog } from './roomLog.ts'

/** `node` names this process among those on the same Redis. Closing the log closes the line. */
export function redisLog(line: Line, node: string, rewriting: Rewriting): RoomLog {
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
    erase: async (id) => {
      await line.ask(eraseScript(id, node))
      await rewriting.begin()
    },
    scrub: rewriting.begin,
    idleSince: async (at) => readRoomIds(await line.ask(idleScript(at))),
    size: async () => ({ rooms: readNumber(await line.ask(countRooms())), bytes: readMemoryBytes(await line.ask(askMemory())) }),
    probe: async () => void (await line.ask(probe())),
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
    close: async () => {
      rewriting.stop()
      await line.close()
    },
  }
}
