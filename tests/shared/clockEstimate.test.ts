import { expect, test } from 'vitest'
import { estimateClock, firstGuess, readingOf, roomTime, type Reading } from '../../shared/clockEstimate.ts'
import { randomFrom } from '../support/random.ts'
import { chanceFrom } from '../support/venue/chance.ts'

const epoch = 1_790_000_000_000

test('four timestamps of an even journey give the offset exactly', () => {
  const reading = readingOf(1_000, { receivedAt: epoch + 1_020, sentAt: epoch + 1_025 }, 1_045)
  expect(reading).toEqual({ at: 1_045, offsetMs: epoch, rttMs: 40 })
})

test('the first word from the room is taken as its time', () => {
  const clock = firstGuess(epoch + 70, 50)
  expect(roomTime(clock, 1_050)).toBe(epoch + 1_070)
  expect(clock.uncertaintyMs).toBe(Infinity)
})

test('a fast answer outweighs many slow ones', () => {
  const slow = (at: number): Reading => ({ at, offsetMs: epoch + 40, rttMs: 90 })
  const fast = { at: 5, offsetMs: epoch, rttMs: 4 }
  const clock = estimateClock([fast, slow(1), slow(2), slow(3), slow(4)], 5)
  expect(roomTime(clock, 5)).toBeCloseTo(epoch + 5, 0)
})

test('a fast way up and a fast way down count, though no answer had both', () => {
  const [fast, slow] = [5, 80]
  const probe = (sentAt: number, up: number, down: number): Reading =>
    readingOf(sentAt, { receivedAt: epoch + sentAt + up, sentAt: epoch + sentAt + up }, sentAt + up + down)
  const clock = estimateClock([probe(0, fast, slow), probe(100, slow, fast)], 200)
  expect(roomTime(clock, 200)).toBeCloseTo(epoch + 200, 6)
})

test('the order of the readings does not matter', () => {
  const reading = (at: number): Reading => ({ at, offsetMs: epoch + 0.01 * at, rttMs: 4 + (at % 7) })
  const inOrder = estimateClock([reading(0), reading(100), reading(201), reading(303)], 400)
  expect(estimateClock([reading(303), reading(0), reading(201), reading(100)], 400)).toEqual({
    ...inOrder,
    offsetMs: expect.closeTo(inOrder.offsetMs, 3),
    skew: expect.closeTo(inOrder.skew, 9),
    uncertaintyMs: expect.closeTo(inOrder.uncertaintyMs, 6),
    skewUncertainty: expect.closeTo(inOrder.skewUncertainty, 9),
  })
})

test('readings at one instant do not invent a skew', () => {
  const clock = estimateClock([{ at: 5, offsetMs: epoch, rttMs: 4 }, { at: 5, offsetMs: epoch + 1, rttMs: 4 }], 5)
  expect(clock.skew).toBeCloseTo(0, 9)
})

test('more readings make it surer', () => {
  const reading = (at: number): Reading => ({ at, offsetMs: epoch, rttMs: 10 })
  const one = estimateClock([reading(0)], 0)
  const many = estimateClock([reading(0), ...Array.from({ length: 20 }, (_, at) => reading(at))], 0)
  expect(many.uncertaintyMs).toBeLessThan(one.uncertaintyMs / 4)
})

test.each([1, 2, 3, 4, 5])('a drifting clock on a jittery network is read to 4 ms, two minutes ahead too (seed %i)', (seed) => {
  const random = randomFrom(seed)
  const wait = (mean: number): number => -mean * Math.log(1 - random.below(1_000_000) / 1_000_000)
  const skew = 40e-6
  const roomAt = (own: number): number => epoch + own * (1 + skew)
  const readings = Array.from({ length: 60 }, (_, index) => {
    const sentAt = index * 3_000
    const [up, down] = [4 + wait(2), 4 + wait(4)]
    const arrived = roomAt(sentAt + up)
    return readingOf(sentAt, { receivedAt: arrived, sentAt: arrived + 0.2 }, sentAt + up + down + 0.2)
  })
  const [first, ...rest] = readings
  if (first === undefined) throw new Error('No reading.')
  const clock = estimateClock([first, ...rest], 180_000)
  expect(Math.abs(roomTime(clock, 180_000) - roomAt(180_000))).toBeLessThan(2)
  expect(Math.abs(roomTime(clock, 300_000) - roomAt(300_000))).toBeLessThan(4)
})

test.each([1, 2, 3, 4, 5])('delays of 5 to 80 ms, drawn alike both ways: 5 ms, and it says how unsure it is (seed %i)', (seed) => {
  const chance = chanceFrom(seed)
  const readings = Array.from({ length: 60 }, (_, index) => {
    const [sentAt, up, down] = [index * 150, chance.between(5, 80), chance.between(5, 80)]
    return readingOf(sentAt, { receivedAt: epoch + sentAt + up, sentAt: epoch + sentAt + up }, sentAt + up + down)
  })
  const [first, ...rest] = readings
  if (first === undefined) throw new Error('No reading.')
  const clock = estimateClock([first, ...rest], 9_000)
  const errorMs = Math.abs(roomTime(clock, 9_000) - (epoch + 9_000))
  expect(errorMs).toBeLessThan(5)
  expect(errorMs).toBeLessThan(4 * clock.uncertaintyMs)
  expect(clock.uncertaintyMs).toBeGreaterThan(0.5)
})
