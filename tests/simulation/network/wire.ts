/** One node's way to the log: each question takes its time to get there and back, and may not get there at all. */
import type { RoomLog } from '../../../server/log/roomLog.ts'
import type { RoomId } from '../../../shared/ids.ts'
import type { Machine } from './machine.ts'
import type { Store } from './store.ts'
import type { World } from './world.ts'

/** The state of the log as a whole; each is the instant at which it is over, by virtual time. */
export type LogWeather = {
  /** The disk is full: nothing more is written. */
  refusesUntil: number
  slowUntil: number
  awayUntil: number
  /** Done, but whoever asked never hears of it. */
  losesAnswersUntil: number
  losesNewsUntil: number
}

export const fairWeather = (): LogWeather => ({ refusesUntil: 0, slowUntil: 0, awayUntil: 0, losesAnswersUntil: 0, losesNewsUntil: 0 })

/** Errors that are no bug. */
const troubles = new WeakSet<Error>()
export const isTrouble = (error: unknown): boolean => error instanceof Error && troubles.has(error)

function trouble(sentence: string): Error {
  const error = new Error(sentence)
  troubles.add(error)
  return error
}

export type WireParts = { readonly world: World; readonly store: Store; readonly machine: Machine; readonly weather: LogWeather }

/** Whoever asks waits so long for a log that is away; then they are refused, and know it. */
const patienceMs = 8_000
const slowMostMs = 1_500

export function openWire({ world, store, machine, weather }: WireParts): RoomLog {
  const { time, chance } = world
  let lastSentAt = 0
  let lastHeardAt = 0

  /** A connection: what is sent first arrives first. */
  function lagMs(last: number): number {
    const slowMs = time.now() < weather.slowUntil ? chance.between(100, slowMostMs) : 0
    return Math.max(last - time.now(), chance.between(0.2, 2) + slowMs)
  }

  function ask<Answer>(run: () => Answer, isWrite = false): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const askedAt = time.now()
      const answer = (tell: () => void): void => {
        const ms = lagMs(lastHeardAt)
        lastHeardAt = time.now() + ms
        world.after(ms, () => machine.run(tell))
      }
      const arrive = (): void => {
        if (time.now() < weather.awayUntil) {
          if (time.now() - askedAt > patienceMs) return answer(() => reject(trouble('The log is away.')))
          return world.after(weather.awayUntil - time.now(), arrive)
        }
        if (isWrite && time.now() < weather.refusesUntil) {
          world.count('logRefused')
          return answer(() => reject(trouble('The disk is full.')))
        }
        if (time.now() < weather.slowUntil) world.count('logSlow')
        const found = run()
        if (isWrite && time.now() < weather.losesAnswersUntil) {
          world.count('answerLost')
          return answer(() => reject(trouble('Nobody knows.')))
        }
        answer(() => resolve(found))
      }
      const ms = lagMs(lastSentAt)
      lastSentAt = time.now() + ms
      world.after(ms, arrive)
    })
  }

  const tail = (room: RoomId, onNews: () => void): (() => void) =>
    store.onWritten((written) => {
      if (written !== room) return
      if (time.now() < weather.losesNewsUntil) {
        world.count('newsLost')
        // The connection that lost it is made anew, and then whoever tails looks.
        return world.after(weather.losesNewsUntil - time.now() + chance.between(1, 300), () => machine.run(onNews))
      }
      world.after(chance.between(0.2, 3), () => machine.run(onNews))
    })

  return {
    create: (header, first) => ask(() => store.create(header, first), true),
    append: (room, expectedSeq, batch) => ask(() => store.append(room, expectedSeq, batch), true),
    read: (room, after) => ask(() => store.read(room, after)),
    findByCode: (code) => ask(() => store.headers().find((header) => header.code === code)?.id ?? null),
    findByHost: (hostHash) => ask(() => store.headers().find((header) => header.hostHash === hostHash) ?? null),
    // Nobody erases a room there, or looks at how much there is.
    erase: async () => {},
    scrub: () => ask(() => undefined),
    idleSince: async () => [],
    size: async () => ({ rooms: 0, bytes: 0 }),
    probe: async () => {},
    wakeful: () => ask(() => store.wakeful()),
    tail,
    close: async () => {},
  }
}
