/** A phone's page with a crooked clock of its own, and what notes in it, by the straight one, when it sounded. */
import type { Page } from 'playwright-core'

/** How this page's clock differs from the machine's: its pace, its own zero, and its idea of the time of day. */
export type Crooked = { readonly skew: number; readonly aheadMs: number; readonly wallAheadMs: number }
/** When the claps were heard, and for each bare sound when it was asked for and heard; all by the straight clock. */
type Heard = { readonly claps: number[]; readonly bare: { readonly at: number; readonly heard: number }[] }

declare global {
  /** What the bench has put into the page: its straight clock, and what it measures by it. */
  var straight: {
    readonly now: () => number
    readonly heard: Heard
    /** Flashes and sounds at this instant without any of Klapp's code: no page can come nearer to it. */
    readonly tryBare: (at: number) => void
  }
}

/** Before the page is opened. `clapSeconds`: the length of the sound that is a clap. */
export async function bendClock(page: Page, crooked: Crooked, clapSeconds: number): Promise<void> {
  // The compiler that runs this file names functions by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(bend, crooked)
  await page.addInitScript(note, clapSeconds)
}

function bend({ skew, aheadMs, wallAheadMs }: Crooked): void {
  const straightNow = performance.now.bind(performance)
  const wallAtZero = performance.timeOrigin + wallAheadMs - aheadMs
  globalThis.straight = { now: straightNow, heard: { claps: [], bare: [] }, tryBare: () => undefined }
  performance.now = () => straightNow() * (1 + skew) + aheadMs
  // A page's animations run by the same clock.
  const own = Object.getOwnPropertyDescriptor(Animation.prototype, 'startTime') ?? {}
  Object.defineProperty(Animation.prototype, 'startTime', {
    ...own,
    set(this: Animation, at: number) {
      own.set?.call(this, (at - aheadMs) / (1 + skew))
    },
  })
  const wallNow = (): number => Math.floor(wallAtZero + performance.now())
  globalThis.Date = new Proxy(Date, {
    construct: (target, given) => (given.length === 0 ? new target(wallNow()) : Reflect.construct(target, given)),
    get: (target, name) => (name === 'now' ? wallNow : Reflect.get(target, name)),
  })
}

function note(clapSeconds: number): void {
  const { now, heard } = globalThis.straight
  const contexts: AudioContext[] = []

  /** When the sample of this context time leaves the loudspeaker, as the system tells: the middle of some answers. */
  const heardAt = async (from: AudioContext, seconds: number): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, (seconds - from.currentTime) * 1000))
    const answers: number[] = []
    for (let look = 0; look < 9; look += 1) {
      const { contextTime = NaN, performanceTime = NaN } = from.getOutputTimestamp()
      answers.push(performanceTime + (seconds - contextTime) * 1000)
      await new Promise((resolve) => setTimeout(resolve, 7))
    }
    return answers.toSorted((one, other) => one - other)[4] ?? NaN
  }

  globalThis.AudioContext = class extends AudioContext {
    constructor() {
      super()
      contexts.push(this)
    }
    override createBufferSource(): AudioBufferSourceNode {
      const source = super.createBufferSource()
      const [start, stop] = [source.start.bind(source), source.stop.bind(source)]
      let isStopped = false
      source.start = (when = 0) => {
        start(when)
        if (Math.abs((source.buffer?.duration ?? 0) - clapSeconds) > 0.01) return
        void heardAt(this, when).then((at) => !isStopped && heard.claps.push(at))
      }
      source.stop = () => {
        isStopped = true
        stop()
      }
      return source
    }
  }

  const bareFlash = (at: number): void => {
    if (now() < at) return void requestAnimationFrame(() => bareFlash(at))
    const flash = document.createElement('div')
    Object.assign(flash.style, { position: 'fixed', inset: '0', zIndex: '9', background: 'var(--clap)' })
    document.body.append(flash)
    setTimeout(() => flash.remove(), 200)
  }
  const bareSound = (at: number, through: AudioContext): void => {
    const { contextTime = NaN, performanceTime = NaN } = through.getOutputTimestamp()
    const seconds = contextTime + (at - performanceTime) / 1000
    const source = new AudioBufferSourceNode(through, { buffer: through.createBuffer(1, 441, 44_100) })
    source.connect(through.destination)
    source.start(seconds)
    void heardAt(through, seconds).then((found) => heard.bare.push({ at, heard: found }))
  }
  Object.assign(globalThis.straight, {
    tryBare: (at: number) => {
      setTimeout(() => bareFlash(at), at - now() - 300)
      const context = contexts.at(-1)
      if (context !== undefined) bareSound(at, context)
    },
  })
}

/**
 * What to add to the page's straight clock for the room's, from what was asked of both in turn: it must lie between
 * the asking and the answer, each time. The middle of what is left, and by how much it may be wrong.
 */
export async function compareClocks(page: Page, roomNow: () => number): Promise<{ readonly addMs: number; readonly eitherWayMs: number }> {
  let least = -Infinity
  let most = Infinity
  for (let asked = 0; asked < 300; asked += 1) {
    const before = roomNow()
    const shown = await page.evaluate(() => globalThis.straight.now())
    least = Math.max(least, before - shown)
    most = Math.min(most, roomNow() - shown)
  }
  return { addMs: (least + most) / 2, eitherWayMs: (most - least) / 2 }
}
