/**
 * The sounds themselves, made here from numbers: nothing to download, and the same on every device. A clap is many
 * pairs of hands that meet within a few hundredths of a second: sounds as dense as that fuse into one, where single
 * clicks from two phones side by side would be heard as two.
 */

/** A room of hands, and a short warm tail. */
const hands = 28
const spreadMs = 24
const handMs = 90
const tailMs = 650
/** Where clapping hands have most of their strength. */
const lowestHz = 700
const highestHz = 1_500

/** Mono samples between -1 and 1. */
export function clapSamples(sampleRate: number, seed = 1): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil((sampleRate * (spreadMs + tailMs)) / 1000))
  const chance = seededChance(seed)
  for (let hand = 0; hand < hands; hand += 1) {
    // The mean of two even chances gathers most hands in the middle.
    const startMs = (spreadMs * (chance() + chance())) / 2
    const burst = { startMs, lengthMs: handMs, decayMs: 6 + 10 * chance(), level: 0.5 + 0.5 * chance() }
    addNoise(samples, sampleRate, chance, { ...burst, hz: lowestHz + (highestHz - lowestHz) * chance() })
  }
  addNoise(samples, sampleRate, chance, { startMs: 4, lengthMs: tailMs, decayMs: 130, level: 0.5, hz: 950 })
  return normalised(samples, 0.95)
}

/** Two soft wooden notes, the second a fifth above the first: "talk now". */
export function talkSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(sampleRate * 0.9))
  addNote(samples, sampleRate, 523.25, 0)
  addNote(samples, sampleRate, 783.99, 0.16)
  return normalised(samples, 0.4)
}

/** One low wooden note, softer still, for it comes in the middle of a talk: "the other one's turn". */
export function turnSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(sampleRate * 0.7))
  addNote(samples, sampleRate, 392, 0)
  return normalised(samples, 0.3)
}

type Burst = {
  readonly startMs: number
  readonly lengthMs: number
  readonly decayMs: number
  readonly level: number
  readonly hz: number
}

/** Noise that dies away, through a band-pass of quality 1 (the biquad of the Audio EQ Cookbook). */
function addNoise(samples: Float32Array, sampleRate: number, chance: () => number, burst: Burst): void {
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

function addNote(samples: Float32Array, sampleRate: number, hz: number, startSeconds: number): void {
  const first = Math.floor(startSeconds * sampleRate)
  for (let index = first; index < samples.length; index += 1) {
    const t = (index - first) / sampleRate
    const attack = Math.min(1, t / 0.006)
    const body = Math.sin(2 * Math.PI * hz * t) * Math.exp(-t / 0.16)
    const knock = Math.sin(2 * Math.PI * hz * 3.93 * t) * Math.exp(-t / 0.03)
    samples[index] = (samples[index] ?? 0) + attack * (body + 0.3 * knock)
  }
}

function normalised(samples: Float32Array<ArrayBuffer>, peak: number): Float32Array<ArrayBuffer> {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  return samples.map((sample) => (sample * peak) / loudest)
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
