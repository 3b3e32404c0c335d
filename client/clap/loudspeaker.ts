/** One audio context of the browser's, and what is played through it. */
import { type ClockPair, latencyMostSeconds, latencyOf, leadOf, startSeconds } from './outputTime.ts'
import { soundLateMostMs } from './schedule.ts'

export type Loudspeaker = {
  /** In a tap, where there is one. */
  readonly resume: () => void
  /** Off and on again, for one whose clock stands still. */
  readonly cycle: () => void
  readonly close: () => void
  /** Its own clock, in seconds. */
  readonly now: () => number
  readonly isSlow: () => boolean
  /** From 0 to 1. */
  readonly setVolume: (volume: number) => void
  /** Returns the way to stop it. */
  readonly play: (sound: AudioBuffer, when: { readonly ownAt: number; readonly delayMs: number }) => () => void
  /** At once, or as soon as it runs. */
  readonly playOnceRunning: (sound: AudioBuffer) => void
}

/** So many looks at the clocks before a sound is handed over, so far apart: they span more than one buffer. */
const looks = 12
const lookEveryMs = 7
/** A sound that is due sooner goes at once, as near as one look can tell. */
const timeToLookMs = 500

/** Null where the browser has no Web Audio (iOS in lockdown mode). */
export function createLoudspeaker(tell: (from: Loudspeaker, word: AudioContextState) => void): Loudspeaker | null {
  if (!('AudioContext' in window)) return null
  const context = new AudioContext()
  const volume = context.createGain()
  volume.connect(context.destination)

  function start(sound: AudioBuffer, atSeconds: number): () => void {
    const source = context.createBufferSource()
    source.buffer = sound
    source.connect(volume)
    source.start(Math.max(atSeconds, context.currentTime))
    return () => source.stop()
  }

  /** A context that stood still meanwhile, in a phone call say, would go on with the sound where it was: then it is stopped. */
  function play(sound: AudioBuffer, { ownAt, delayMs }: { readonly ownAt: number; readonly delayMs: number }): () => void {
    const mayLook = ownAt - performance.now() > timeToLookMs
    const pairs: ClockPair[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = (): void => undefined
    const look = (): void => {
      pairs.push(readBoth(context))
      if (mayLook && pairs.length < looks) timer = setTimeout(look, lookEveryMs)
      else handOver(startSeconds({ atMs: ownAt, delayMs, lead: leadOf(pairs), latency: latencyOf(context) }))
    }
    const handOver = (atSeconds: number): void => {
      stop = start(sound, atSeconds)
      timer = setTimeout(() => context.currentTime < atSeconds && stop(), ownAt + soundLateMostMs - performance.now())
    }
    look()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }

  const loudspeaker: Loudspeaker = {
    resume: () => {
      // Refused outside a tap, or given up with the context: `statechange` says what came of it.
      context.resume().catch(() => undefined)
      // iOS unlocks only once something has been started within the tap.
      start(context.createBuffer(1, 1, context.sampleRate), 0)
    },
    cycle: () => {
      // As above: the check that follows tells whether it helped.
      context.suspend().then(() => context.resume()).catch(() => undefined)
    },
    close: () => {
      // One that is closed already says so by refusing.
      context.close().catch(() => undefined)
    },
    now: () => context.currentTime,
    isSlow: () => latencyOf(context) > latencyMostSeconds,
    setVolume: (wanted) => volume.gain.setValueAtTime(wanted, context.currentTime),
    play,
    playOnceRunning: (sound) => {
      void context.resume().then(() => start(sound, 0)).catch(() => undefined)
    },
  }
  context.addEventListener('statechange', () => tell(loudspeaker, context.state))
  return loudspeaker
}

/** A busy phone may be stopped between the two: the closest of some readings. */
function readBoth(context: AudioContext): ClockPair {
  let closest = { contextSeconds: 0, ownMs: 0, apartMs: Infinity }
  for (let readings = 0; readings < readingsMost && closest.apartMs > 0; readings += 1) {
    const before = performance.now()
    const contextSeconds = context.currentTime
    const ownMs = performance.now()
    if (ownMs - before < closest.apartMs) closest = { contextSeconds, ownMs, apartMs: ownMs - before }
  }
  return closest
}

const readingsMost = 5
