import { expect, it } from 'vitest'
import { playAll } from './playAll.ts'

const seeds = 1_000

it(`${seeds} more evenings of two servers or three break no promise`, { timeout: 1_800_000 }, async () => {
  const played = await playAll({ from: 502, seeds, step: 2 })
  console.log(played.figures)
  expect(played.broken).toEqual([])
  expect(played.missing).toEqual(['backupRestored'])
  expect(played.leastClaps).toBeGreaterThanOrEqual(3)
  expect(played.onSeveral).toBe(seeds)
})
