import { expect, it } from 'vitest'
import { playAll } from './playAll.ts'

const seeds = 2_000

it(`${seeds} evenings of servers, log, network and phones break no promise`, { timeout: 1_800_000 }, async () => {
  const played = await playAll({ from: 501, seeds })
  console.log(played.figures)
  expect(played.broken).toEqual([])
  expect(played.missing).toEqual([])
  expect(played.leastClaps).toBeGreaterThanOrEqual(3)
  expect(played.onSeveral).toBe(seeds / 2)
})
