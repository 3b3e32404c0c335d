/** When to start a sound so that it leaves the loudspeaker at its instant. Pure. */

/** One look at both clocks at once: the audio context's (seconds) and the page's own (`performance.now()`). */
export type ClockPair = { readonly contextSeconds: number; readonly ownMs: number }
type Latencies = Pick<AudioContext, 'baseLatency' | 'outputLatency'>

/** What a loudspeaker takes where the browser does not say (CLAP). */
const usualLatencySeconds = 0.04
/** More than this is probably Bluetooth, whose figure can't be relied on; a clap that late is worse than none (CLAP). */
export const latencyMostSeconds = 0.12

/** From `start` to the air. Where it is unknown a browser says 0, or leaves it out. */
export function latencyOf({ baseLatency, outputLatency }: Latencies): number {
  return (baseLatency || 0) + (outputLatency || usualLatencySeconds)
}

/**
 * How far the context's clock is ahead of the page's own, in seconds. It runs in jumps of a buffer, up to some 20 ms on
 * a phone: a reading shows too little, never too much, so the largest is the truest.
 */
export function leadOf(pairs: readonly ClockPair[]): number {
  return Math.max(...pairs.map(({ contextSeconds, ownMs }) => contextSeconds - ownMs / 1000))
}

type Start = {
  /** When it is to be heard, by the page's own clock. */
  readonly atMs: number
  readonly lead: number
  readonly latency: number
  /** How much later than it knows this loudspeaker is, as somebody's ear has told. */
  readonly delayMs: number
}

/** The context time to start at, in seconds. */
export function startSeconds({ atMs, lead, latency, delayMs }: Start): number {
  return (atMs - delayMs) / 1000 + lead - latency
}
