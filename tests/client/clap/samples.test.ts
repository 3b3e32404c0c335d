import { expect, test } from 'vitest'
import { clapSamples, talkSamples, turnSamples } from '../../../client/clap/samples.ts'

const rate = 48_000
const strength = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
const between = (samples: Float32Array, fromMs: number, toMs: number): Float32Array =>
  samples.slice((fromMs * rate) / 1000, (toMs * rate) / 1000)

test('a clap is the same on every device', () => {
  expect(clapSamples(rate)).toEqual(clapSamples(rate))
})

test('a clap is dense at once, and dies away within two thirds of a second', () => {
  const clap = clapSamples(rate)
  const attack = strength(between(clap, 4, 30))
  expect(attack).toBeGreaterThan(4 * strength(between(clap, 80, 160)))
  expect(attack).toBeGreaterThan(50 * strength(between(clap, 600, 670)))
})

test('no sound is ever distorted, and the calls within a round are the softer ones', () => {
  const loudest = (samples: Float32Array): number => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  expect(loudest(clapSamples(rate))).toBeLessThanOrEqual(1)
  expect(loudest(talkSamples(rate))).toBeLessThan(0.5)
  expect(loudest(turnSamples(rate))).toBeLessThan(loudest(talkSamples(rate)))
})
