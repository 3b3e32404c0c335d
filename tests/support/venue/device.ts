/**
 * A phone as its page sees it: an own clock that runs a little wrong and stands still in sleep, a wall clock, timers
 * that come late, and events on `document` and `window`. The page's real code runs on it unchanged: while a device
 * acts, the globals are its own.
 */
import { type Chance, chanceFrom } from './chance.ts'
import { clientLag } from './network.ts'
import type { VirtualTime } from './virtualTime.ts'

export type Device = {
  readonly chance: Chance
  /** `performance.now()`. */
  readonly own: () => number
  /** Runs the page's code, at once. */
  readonly act: <Result>(run: () => Result) => Result
  /** Runs the page's code as soon as the device gets to what came in at `when`; a sleeping one when it wakes. */
  readonly receive: (when: number, run: () => void) => void
  /** Runs the page's code at once; on a sleeping device when it wakes. */
  readonly hear: (run: () => void) => void
  /** What the looks at the clock have taken since the device began to act. */
  readonly spentMs: () => number
  /** True time that passes while own time passes by so much. */
  readonly trueMs: (ownMs: number) => number
  readonly sleep: () => void
  readonly wake: () => void
  /** The loudspeaker: counts own time as the page does, and is never late. Returns the way to stop it. */
  readonly sound: (inMs: number, run: () => void) => () => void
  readonly isAwake: () => boolean
  /** The wall clock is set, as by the network. */
  readonly setWall: (byMs: number) => void
  /** What the page kept is gone. */
  readonly loseStorage: () => void
}

const skewMost = 60e-6
const coarseShare = 1 / 3
/** What one look at the clock takes. */
const lookMs = 0.001
/** What the page cannot know: where its clocks begin. */
const wallAtStart = 1_800_000_000_000

let current: Device | null = null
let installed: Map<Device, Globals> | null = null

type Globals = {
  readonly wall: () => number
  readonly after: (run: () => void, ms: number, isRepeated: boolean) => number
  readonly clear: (timer: number) => void
  readonly document: EventTarget
  readonly window: EventTarget
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>
}

type Due = { readonly timer: number; readonly run: () => void; readonly ms: number; readonly isRepeated: boolean }

export function openDevice(time: VirtualTime, seed: number): Device {
  const chance = chanceFrom(seed)
  const skew = chance.between(-skewMost, skewMost)
  const isCoarse = chance.happens(coarseShare)
  const ownAtStart = chance.between(0, 1_000_000)
  let wallSetBy = chance.normal(2_000)
  let sleptMs = 0
  let asleepSince: number | null = null
  let parked: (() => void)[] = []
  const cleared = new Set<number>()
  let timers = 0
  const page = new EventTarget()
  const storage = new Map<string, string>()
  const view = Object.assign(new EventTarget(), { visibilityState: 'visible' })

  const exact = (): number => ownAtStart + ((asleepSince ?? time.now()) - sleptMs) * (1 + skew)
  /** Whoever waits for the clock to move must see it move. */
  let lookedAt = 0
  let looks = 0
  const own = (): number => {
    looks = time.now() === lookedAt ? looks + 1 : 0
    lookedAt = time.now()
    const ms = exact() + looks * lookMs
    return isCoarse ? Math.floor(ms) : ms
  }

  function whenAwake(run: () => void): void {
    if (asleepSince === null) device.act(run)
    else parked.push(run)
  }

  /** Timers count own time: in sleep they stand still as it does. */
  function later(ownAt: number, run: () => void, lagMs = clientLag(chance)): void {
    time.at(time.now() + (ownAt - exact()) / (1 + skew) + lagMs, () => whenAwake(() => look(ownAt, run)))
  }

  function look(ownAt: number, run: () => void): void {
    const leftMs = ownAt - exact()
    if (leftMs > 1e-6) time.at(time.now() + leftMs / (1 + skew), () => whenAwake(() => look(ownAt, run)))
    else run()
  }

  function tellAfter(due: Due): void {
    later(exact() + due.ms, () => {
      if (cleared.delete(due.timer)) return
      if (due.isRepeated) tellAfter(due)
      due.run()
    })
  }

  const globals: Globals = {
    wall: () => Math.floor(wallAtStart + time.now() + wallSetBy),
    after: (run, ms, isRepeated) => {
      const timer = (timers += 1)
      tellAfter({ timer, run, ms: Math.max(0, ms), isRepeated })
      return timer
    },
    clear: (timer) => void cleared.add(timer),
    document: view,
    window: page,
    localStorage: { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value) },
  }

  const device: Device = {
    chance,
    own,
    act: (run) => {
      const before = current
      current = device
      try {
        return run()
      } finally {
        current = before
      }
    },
    receive: (when, run) => time.at(when + clientLag(chance), () => whenAwake(run)),
    hear: whenAwake,
    spentMs: () => looks * lookMs,
    trueMs: (ownMs) => ownMs / (1 + skew),
    sleep: () => {
      asleepSince ??= time.now()
    },
    sound: (inMs, run) => {
      let isStopped = false
      later(exact() + inMs, () => !isStopped && run(), 0)
      return () => {
        isStopped = true
      }
    },
    wake: () => {
      if (asleepSince === null) return
      sleptMs += time.now() - asleepSince
      asleepSince = null
      const waiting = parked
      parked = []
      device.act(() => view.dispatchEvent(new Event('visibilitychange')))
      for (const run of waiting) device.act(run)
    },
    isAwake: () => asleepSince === null,
    setWall: (byMs) => {
      wallSetBy += byMs
    },
    loseStorage: () => storage.clear(),
  }
  install().set(device, globals)
  return device
}

/** Forgets all devices; what they still wait for goes nowhere. */
export function forgetDevices(): void {
  installed?.clear()
}

const timersOfNode = { setTimeout, setInterval, clearTimeout, clearInterval }

function present(): Globals {
  const found = current === null ? undefined : installed?.get(current)
  if (found === undefined) throw new Error('No device is acting.')
  return found
}

/** From here on the globals of this process are those of whichever device acts. */
function install(): Map<Device, Globals> {
  if (installed !== null) return installed
  installed = new Map()
  const after =
    (isRepeated: boolean) =>
    (run: () => void, ms = 0): unknown =>
      current === null ? timersOfNode.setTimeout(run, ms) : present().after(run, ms, isRepeated)
  const clear = (timer: unknown): void => {
    if (typeof timer === 'number') present().clear(timer)
  }
  const trueNow = Date.now.bind(Date)
  const trueOwn = performance.now.bind(performance)
  Object.assign(globalThis, {
    setTimeout: after(false),
    setInterval: after(true),
    clearTimeout: clear,
    clearInterval: clear,
  })
  Date.now = () => (current === null ? trueNow() : present().wall())
  performance.now = () => current?.own() ?? trueOwn()
  Math.random = () => {
    if (current === null) throw new Error('Chance must come from a seed here.')
    return current.chance.even()
  }
  for (const name of ['document', 'window', 'localStorage'] as const) {
    Object.defineProperty(globalThis, name, { get: () => present()[name], configurable: true })
  }
  return installed
}
