/** What the sounds are made of: noise in a band, as hands make it, and notes, as wood makes them. All from numbers. */

export type Burst = {
  readonly startMs: number
  readonly lengthMs: number
  readonly decayMs: number
  readonly level: number
  readonly hz: number
}

/** Noise that dies away, through a band-pass of quality 1 (the biquad of the Audio EQ Cookbook). */
export function addNoise(samples: Float64Array, sampleRate: number, chance: () => number, burst: Burst): void {
  const first = Math.floor((burst.startMs * sampleRate) / 1000)
  const last = Math.min(samples.length, first + Math.floor((burst.lengthMs * sampleRate) / 1000))
  const angle = (2 * Math.PI * burst.hz) / sampleRate
  const alpha = Math.sin(angle) / 2
  const decay = Math.exp(-1000 / (burst.decayMs * sampleRate))
  let [in1, in2, out1, out2] = [0, 0, 0, 0]
  let level = burst.level
  for (let index = first; index < last; index += 1) {
    const input = level * (2 * chance() - 1)
    const output = (alpha * (input - in2) + 2 * Math.cos(angle) * out1 - (1 - alpha) * out2) / (1 + alpha)
    samples[index] = (samples[index] ?? 0) + output
    ;[in1, in2, out1, out2] = [input, in1, output, out1]
    level *= decay
  }
}

export type Note = { readonly hz: number; readonly startMs: number; readonly decayMs: number }

/** A bar of wood: its tone, and for a moment the knock of the mallet at the bar's second mode (3.93 times as high). */
export function addNote(samples: Float64Array, sampleRate: number, { hz, startMs, decayMs }: Note): void {
  const first = Math.floor((startMs * sampleRate) / 1000)
  for (let index = first; index < samples.length; index += 1) {
    const ms = ((index - first) * 1000) / sampleRate
    const turn = (2 * Math.PI * hz * ms) / 1000
    const attack = Math.min(1, ms / 8)
    const body = Math.sin(turn) * Math.exp(-ms / decayMs)
    const knock = Math.sin(turn * 3.93) * Math.exp(-ms / 25)
    samples[index] = (samples[index] ?? 0) + attack * (body + 0.22 * knock)
  }
}

/** Peaks are rounded, so that the whole is louder through a small loudspeaker; then brought to `peak`, ending in silence. */
export function finished(samples: Float64Array, { peak, drive, fade }: { readonly peak: number; readonly drive: number; readonly fade: number }): Float64Array {
  const level = drive / loudest(samples)
  const rounded = samples.map((sample) => Math.tanh(sample * level))
  const gain = peak / loudest(rounded)
  return rounded.map((sample, index) => sample * gain * Math.min(1, (samples.length - 1 - index) / fade))
}

function loudest(samples: Float64Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}
