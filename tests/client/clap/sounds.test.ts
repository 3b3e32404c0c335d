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

test('the files are what `npm run sounds` renders, byte for byte', () => {
  const same = renderSounds().filter((sound) => Buffer.from(wavOf(sound)).equals(bytesOf(sound.name)))
  expect(same.map(({ name }) => name)).toEqual(names)
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
  const strengths = spectrum(clap)
  const total = strengthBelow(strengths, Infinity)
  expect(strengthBelow(strengths, 1_200) / total).toBeGreaterThan(0.5)
  expect(strengthBelow(strengths, 3_000) / total).toBeGreaterThan(0.9)
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

type Strength = { readonly hz: number; readonly energy: number }

/** Energy at each 40 Hz of the first 256 ms, by a plain discrete Fourier transform. */
function spectrum({ samples, sampleRate }: Heard = nothing): readonly Strength[] {
  const part = samples.slice(0, 0.256 * sampleRate)
  return Array.from({ length: sampleRate / 80 - 1 }, (_, index) => {
    const hz = 40 * (index + 1)
    const step = (-2 * Math.PI * hz) / sampleRate
    let [re, im] = [0, 0]
    for (const [at, sample] of part.entries()) {
      re += sample * Math.cos(step * at)
      im += sample * Math.sin(step * at)
    }
    return { hz, energy: re * re + im * im }
  })
}

function strengthBelow(strengths: readonly Strength[], hz: number): number {
  return strengths.filter((strength) => strength.hz < hz).reduce((sum, { energy }) => sum + energy, 0)
}
