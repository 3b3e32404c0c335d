import { expect, it } from 'vitest'
import { playAll } from './playAll.ts'

const seeds = 1_000

it(`${seeds} more evenings of one server break no promise`, { timeout: 1_800_000 }, async () => {
  const played = await playAll({ from: 501, seeds, step: 2 })
  console.log(played.figures)
  expect(played.broken).toEqual([])
  expect(played.missing).toEqual(['logAway', 'answerLost', 'tailLost', 'newsLost'])
  expect(played.leastClaps).toBeGreaterThanOrEqual(3)
})
