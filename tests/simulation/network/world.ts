/** What all of one evening shares: its time, its chance, how often each fault came, and its story. */
import { type Chance, chanceFrom } from '../../support/venue/chance.ts'
import { type VirtualTime, virtualTime } from '../../support/venue/virtualTime.ts'

export const faults = [
  'dropped', 'delayed', 'reordered', 'duplicated', 'halfOpen', 'phoneSlept', 'wallClockSet', 'reloaded', 'storageLost',
  'openedTwice', 'nodeCrashed', 'powerCut', 'nodePaused', 'laptopSlept', 'logRefused', 'logSlow', 'logAway', 'answerLost', 'tailLost', 'newsLost', 'backupRestored',
] as const
export type Fault = (typeof faults)[number]

export type World = {
  readonly seed: number
  readonly time: VirtualTime
  readonly chance: Chance
  /** True room-clock time, in milliseconds. */
  readonly now: () => number
  /** Whatever may promise something runs through here: nothing else happens until all it promised is settled. */
  readonly after: (ms: number, run: () => void) => void
  readonly stir: () => void
  /** Until it is over, which is looked at after each stir, or so much time has passed. Answers whether it is over. */
  readonly runUntil: (isOver: () => boolean, mostMs: number) => Promise<boolean>
  readonly count: (fault: Fault) => void
  readonly counts: Readonly<Record<Fault, number>>
  readonly tell: (sentence: () => string) => void
  readonly story: readonly string[]
  readonly violate: (sentence: string) => void
  readonly violations: readonly string[]
}

const startsAt = 1_800_000_000_000

export function openWorld(seed: number, isTold: boolean): World {
  const time = virtualTime()
  const chance = chanceFrom(seed)
  const counts = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>
  const story: string[] = []
  const violations = new Set<string>()
  let isStirred = true

  const tell = (sentence: () => string): void => {
    if (isTold) story.push(`${(time.now() / 1000).toFixed(3).padStart(8)}  ${sentence()}`)
  }
  const stir = (): void => {
    isStirred = true
  }

  async function runUntil(isOver: () => boolean, mostMs: number): Promise<boolean> {
    const end = time.now() + mostMs
    do {
      if (!isStirred) continue
      isStirred = false
      await quiet()
      if (isOver()) return true
    } while (time.step(end))
    return isOver()
  }

  return {
    seed,
    time,
    chance,
    now: () => startsAt + time.now(),
    after: (ms, run) =>
      time.at(time.now() + ms, () => {
        stir()
        run()
      }),
    stir,
    runUntil,
    count: (fault) => {
      counts[fault] += 1
    },
    counts,
    tell,
    story,
    violate: (sentence) => {
      tell(() => `VIOLATION ${sentence}`)
      violations.add(sentence)
    },
    get violations() {
      return [...violations]
    },
  }
}

/** Promises only; what would take real time is not there. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Chance of the servers' secrets and the pages' ids, from the seed as well. Returns how to give back the real one. */
export function seedSecrets(chance: Chance): () => void {
  const fill = <Bytes extends ArrayBufferView | null>(bytes: Bytes): Bytes => {
    if (bytes instanceof Uint8Array) for (const index of bytes.keys()) bytes[index] = Math.floor(chance.even() * 256)
    return bytes
  }
  Object.defineProperty(crypto, 'getRandomValues', { value: fill, configurable: true })
  return () => Reflect.deleteProperty(crypto, 'getRandomValues')
}
