import { expect, it } from 'vitest'
import { sendGarbage } from '../support/sendGarbage.ts'

const longMs = 120_000
const packets = 10_000
const seed = 20_261_123
/** What the memory of a process goes up and down by without any reason of ours. */
const noiseBytes = 50_000_000

it(`${packets} packets of garbage (seed ${seed}) crash nothing, change nothing and fill no memory`, async () => {
  const { logBefore, logAfter, isAlive, grownBy } = await sendGarbage(packets, seed)
  expect(isAlive).toBe(true)
  expect(logAfter).toBe(logBefore)
  expect(grownBy).toBeLessThan(noiseBytes)
}, longMs)
