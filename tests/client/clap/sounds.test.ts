/** The sounds as phones download them: what the ear needs, measured in the files themselves. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderSounds } from '../../sounds/sounds.ts'
import { type Heard, readWav, wavOf } from '../../sounds/wav.ts'

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `../../../client/clap/sounds/${name}.wav`)))
const names = ['clap', 'talk', 'turn']
const [clap, talk, turn] = ['clap', 'talk', 'turn'].map((name) => readWav(bytesOf(name)))

test.each(names)('%s.wav is what `npm run sounds` renders, byte for byte', (name) => {
  const sound = renderSounds().find((rendered) => rendered.name === name)
  expect(sound && wavOf(sound)).toEqual(bytesOf(name))
})

test.each(names)('%s.wav is under 20 kB', (name) => {
  expect(bytesOf(name).length).toBeLessThan(20_000)
})

test.each(names)('%s.wav is never distorted, leans to no side and ends in silence', (name) => {
  const heard = readWav(bytesOf(name))
  expect(loudest(heard.samples)).toBeLessThan(0.95)
  expect(Math.abs(mean(heard.samples))).toBeLessThan(0.001)
  expect(loudest(heard.samples.slice(-heard.sampleRate / 1000))).toBeLessThan(0.01)
})

test('a clap begins within 15 to 30 ms: slower than a click, faster than a swell', () => {
  const loudness = envelope(clap)
  const most = loudest(loudness)
  const attackMs = loudness.findIndex((level) => level >= 0.9 * most) - loudness.findIndex((level) => level >= 0.1 * most)
  expect(attackMs).toBeGreaterThanOrEqual(15)
  expect(attackMs).toBeLessThanOrEqual(30)
})

test('a clap is dense: nothing in its first 60 ms stands out like a click, and nothing is missing', () => {
  const loudness = envelope(clap)
  const begins = loudness.findIndex((level) => level >= 0.5 * loudest(loudness))
  const body = loudness.slice(begins, begins + 40)
  expect(Math.min(...body)).toBeGreaterThan(0.3 * loudest(body))
})

test('a clap dies away within 0.6 s, most of it within 0.2', () => {
  const { samples, sampleRate } = clap ?? nothing
  const energy = (fromMs: number, toMs: number): number =>
    samples.slice((fromMs * sampleRate) / 1000, (toMs * sampleRate) / 1000).reduce((sum, one) => sum + one * one, 0)
  expect(samples.length / sampleRate).toBeLessThan(0.6)
  expect(energy(0, 200)).toBeGreaterThan(10 * energy(200, 600))
})

test('a clap is warm: half of its strength lies below 1,200 Hz, and little above 3,000', () => {
  const { samples, sampleRate } = clap ?? nothing
  const total = strengthBelow(samples, sampleRate, sampleRate / 2)
  expect(strengthBelow(samples, sampleRate, 1_200) / total).toBeGreaterThan(0.5)
  expect(strengthBelow(samples, sampleRate, 3_000) / total).toBeGreaterThan(0.9)
})

test('the calls within a round are softer than the clap, the turn softest', () => {
  const levels = [clap, talk, turn].map((heard) => loudest((heard ?? nothing).samples))
  expect(levels).toEqual(levels.toSorted((one, other) => other - one))
  expect(levels[1]).toBeLessThan(0.5 * (levels[0] ?? 0))
})

const nothing: Heard = { sampleRate: 1, samples: [] }
const loudest = (values: readonly number[]): number => values.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length

/** How loud it is in each millisecond: the root of the mean square over the 5 ms round it. */
function envelope({ samples, sampleRate }: Heard = nothing): readonly number[] {
  const perMs = sampleRate / 1000
  return Array.from({ length: Math.floor(samples.length / perMs) }, (_, ms) => {
    const about = samples.slice(Math.max(0, (ms - 2) * perMs), (ms + 3) * perMs)
    return Math.sqrt(mean(about.map((sample) => sample * sample)))
  })
}

/** Energy below `hz`, by a plain discrete Fourier transform of the first 256 ms. */
function strengthBelow(samples: readonly number[], sampleRate: number, hz: number): number {
  const part = samples.slice(0, 0.256 * sampleRate)
  let sum = 0
  for (let bin = 1; bin < (hz / sampleRate) * part.length; bin += 1) {
    const step = (-2 * Math.PI * bin) / part.length
    const re = part.reduce((total, sample, index) => total + sample * Math.cos(step * index), 0)
    const im = part.reduce((total, sample, index) => total + sample * Math.sin(step * index), 0)
    sum += re * re + im * im
  }
  return sum
}
