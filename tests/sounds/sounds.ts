/**
 * The three sounds, as numbers. A clap is many pairs of hands that meet within a few hundredths of a second: sounds as
 * dense as that fuse into one, where single clicks from two phones side by side would be heard as two.
 */
import { randomFrom } from '../support/random.ts'
import { addNoise, addNote, finished } from './synth.ts'

export type Rendered = { readonly name: string; readonly sampleRate: number; readonly samples: Float64Array }

/** Said once and kept: another seed is another crowd. */
const seed = 20
/** A clap has nothing to lose above 8 kHz, and notes of wood nothing above 4: so the files stay small. */
const clapRate = 16_000
const noteRate = 8_000

export function renderSounds(): readonly Rendered[] {
  return [
    { name: 'clap', sampleRate: clapRate, samples: clap() },
    { name: 'talk', sampleRate: noteRate, samples: talk() },
    { name: 'turn', sampleRate: noteRate, samples: turn() },
  ]
}

/** A crowd of hands, then the stragglers, and the warm room that they stand in. */
function clap(): Float64Array {
  const samples = new Float64Array((clapRate * 580) / 1000)
  const random = randomFrom(seed)
  const chance = (): number => random.below(2 ** 32) / 2 ** 32
  const hand = (startMs: number, level: number): void => {
    const hz = 600 + 1_000 * chance() ** 1.5
    addNoise(samples, clapRate, chance, { startMs, lengthMs: 90, decayMs: 6 + 9 * chance(), level, hz })
  }
  // The mean of two even chances gathers most hands in the middle.
  for (let count = 0; count < 64; count += 1) hand(21 * (chance() + chance()), 0.5 + 0.5 * chance())
  for (let count = 0; count < 36; count += 1) hand(30 + 130 * chance() ** 2, 0.12 + 0.18 * chance())
  addNoise(samples, clapRate, chance, { startMs: 16, lengthMs: 560, decayMs: 120, level: 0.9, hz: 800 })
  addNoise(samples, clapRate, chance, { startMs: 16, lengthMs: 200, decayMs: 28, level: 1.4, hz: 320 })
  return finished(samples, { peak: 0.92, drive: 1.6, fade: clapRate * 0.08 })
}

/** Two soft wooden notes, the second a fifth above the first: "talk now". */
function talk(): Float64Array {
  const samples = new Float64Array((noteRate * 750) / 1000)
  addNote(samples, noteRate, { hz: 523.25, startMs: 0, decayMs: 130 })
  addNote(samples, noteRate, { hz: 783.99, startMs: 160, decayMs: 150 })
  return finished(samples, { peak: 0.4, drive: 0.5, fade: noteRate * 0.1 })
}

/** One lower note, softer still, for it comes in the middle of a talk: now the other one tells. */
function turn(): Float64Array {
  const samples = new Float64Array((noteRate * 600) / 1000)
  addNote(samples, noteRate, { hz: 392, startMs: 0, decayMs: 150 })
  return finished(samples, { peak: 0.3, drive: 0.5, fade: noteRate * 0.1 })
}
