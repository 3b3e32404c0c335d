import { expect, test } from 'vitest'
import { nextTurn, turnsIn } from '../../../client/clap/turns.ts'
import { moving, talking } from '../someViews.ts'

const talk = { kind: 'talking', round: 1, startsAt: 0, upAt: 120_000, endsAt: 135_000 } as const
const pair = { round: 1, people: 2, called: 0 }

test('[R18] each of two has half of the talk, each of three a third, and the wait for the clap is nobody’s', () => {
  expect(turnsIn(talk, 2)).toEqual([60_000])
  expect(turnsIn(talk, 3)).toEqual([40_000, 80_000])
  expect(turnsIn(talk, 1)).toEqual([])
})

test('[R18] the next turn is the first of this round that is still to come', () => {
  const schedule = [talk, moving(2, 135_000, 165_000), talking(2, 165_000, 285_000)] as const
  expect(nextTurn(schedule, pair, 0)).toEqual({ turn: 0, at: 60_000 })
  expect(nextTurn(schedule, pair, 60_000)).toBeNull()
  expect(nextTurn(schedule, { ...pair, people: 3 }, 60_000)).toEqual({ turn: 1, at: 80_000 })
  expect(nextTurn(schedule, { ...pair, round: 2 }, 60_000)).toEqual({ turn: 0, at: 225_000 })
  expect(nextTurn(schedule, { ...pair, round: 3 }, 60_000)).toBeNull()
})

test('[R18] added time does not call a turn again', () => {
  const longer = [{ ...talk, upAt: 150_000, endsAt: 165_000 }] as const
  expect(nextTurn(longer, { ...pair, called: 1 }, 65_000)).toBeNull()
  expect(nextTurn(longer, { ...pair, people: 3, called: 1 }, 45_000)).toEqual({ turn: 1, at: 100_000 })
})
