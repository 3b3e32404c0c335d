import { expect, test } from 'vitest'
import { figuresOf, measureRoom } from '../../support/venue/accuracy.ts'
import { playFaultyEvening } from '../../support/venue/faultyEvening.ts'
import type { Network } from '../../support/venue/network.ts'
import { msFromWakingToView } from '../../support/venue/waking.ts'

// The same harness as `npm run bench -- clap`, in virtual time, and a smaller room: the limits are those of the benchmark.
const room = (goodWifi: number, busyVenue: number, cellular: number): readonly Network[] => [
  ...Array.from({ length: goodWifi }, () => 'goodWifi' as const),
  ...Array.from({ length: busyVenue }, () => 'busyVenue' as const),
  ...Array.from({ length: cellular }, () => '4g' as const),
]

test('a mixed room claps within 4 ms of its middle, and the first within 9 ms of the last', () => {
  const { p99Ms, spreadMs } = figuresOf(measureRoom({ subject: 'klapp', seed: 1, networks: room(60, 25, 15), instants: [8_000, 30_000] }))
  expect(p99Ms).toBeLessThan(4)
  expect(spreadMs).toBeLessThan(9)
})

test('every phone whose network is cut ten seconds before the clap claps with the others', () => {
  const { instants: [misses = []] } = measureRoom({ subject: 'klapp', seed: 2, networks: room(30, 12, 8), cutAt: 110_000, instants: [120_000] })
  expect(misses).toHaveLength(50)
  expect(Math.max(...misses.map(Math.abs))).toBeLessThan(4)
})

test.each([1, 2])('[R19] in evening %i of cuts, sleep, set clocks and servers that die, nobody misses a clap or is late', (seed) => {
  const { due, faults } = playFaultyEvening(seed)
  expect(due).toBeGreaterThan(20)
  expect(faults).toEqual([])
})

test('of twenty phones nineteen show what the room is now within a second and a half of being unlocked', () => {
  const waits = room(60, 25, 15).map((network, phone) => msFromWakingToView(network, phone + 1)).sort((one, other) => one - other)
  expect(waits[94]).toBeLessThan(1_500)
  expect(waits[99]).toBeLessThan(10_000)
})
