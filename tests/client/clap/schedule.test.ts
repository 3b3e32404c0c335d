import { expect, test } from 'vitest'
import { lateMostMs, mayStillSound, nextSignal, signalsIn, soundLateMostMs, uncertainMostMs } from '../../../client/clap/schedule.ts'
import { moving, talking } from '../someViews.ts'

const schedule = [talking(1, 0, 120_000), moving(2, 120_000, 150_000), talking(2, 150_000, 270_000)] as const

test('each talk has a signal at its start and a clap at its end', () => {
  expect(signalsIn(schedule)).toEqual([
    { kind: 'talk', round: 1, at: 0 },
    { kind: 'clap', round: 1, at: 120_000 },
    { kind: 'talk', round: 2, at: 150_000 },
    { kind: 'clap', round: 2, at: 270_000 },
  ])
})

test('the next signal is the first that is still to come', () => {
  expect(nextSignal(schedule, 60_000, -Infinity)).toMatchObject({ kind: 'clap', round: 1 })
})

test('a signal given already is not given again', () => {
  expect(nextSignal(schedule, 120_000, 120_000)).toMatchObject({ kind: 'talk', round: 2 })
})

test('a clap a little late is given, a clap too late is dropped', () => {
  expect(nextSignal(schedule, 120_000 + lateMostMs - 1, -Infinity)).toMatchObject({ kind: 'clap', round: 1 })
  expect(nextSignal(schedule, 120_000 + lateMostMs, -Infinity)).toMatchObject({ kind: 'talk', round: 2 })
})

test('a clap is heard only if it is hardly late', () => {
  const clap = { kind: 'clap', round: 1, at: 120_000 } as const
  expect(mayStillSound(clap, 120_000 + soundLateMostMs - 1, 1)).toBe(true)
  expect(mayStillSound(clap, 120_000 + soundLateMostMs, 1)).toBe(false)
})

test('a device that is unsure of the time makes no sound', () => {
  const clap = { kind: 'clap', round: 1, at: 120_000 } as const
  expect(mayStillSound(clap, 120_000, uncertainMostMs)).toBe(true)
  expect(mayStillSound(clap, 120_000, uncertainMostMs + 1)).toBe(false)
})

test('a pause has no clap', () => {
  const paused = { kind: 'paused', startsAt: 0, held: 'talking', round: 1, msLeft: 60_000, why: 'host' } as const
  expect(nextSignal([paused], 0, -Infinity)).toBeNull()
})

test('circles that go by the clock hear softly when the next one speaks, and when all have', () => {
  const turn = (number: number, startsAt: number) => ({ kind: 'introducing', round: 1, turn: number, of: 2, isByClock: true, startsAt, endsAt: startsAt + 60_000 }) as const
  const gathering = { kind: 'gathering', startsAt: 180_000, isLookHere: false } as const
  const byClock = [turn(0, 0), turn(1, 60_000), turn(2, 120_000), gathering] as const
  expect(signalsIn(byClock).map(({ kind, at }) => [kind, at])).toEqual([['turn', 60_000], ['turn', 120_000], ['turn', 180_000]])
  expect(signalsIn([{ ...turn(1, 60_000), isByClock: false }])).toEqual([])
  expect(signalsIn([gathering])).toEqual([])
})

test('groups hear softly that their time is up', () => {
  expect(signalsIn([{ kind: 'discussing', round: 0, startsAt: 0, endsAt: 900_000 }])).toEqual([{ kind: 'turn', round: 0, at: 900_000 }])
})
