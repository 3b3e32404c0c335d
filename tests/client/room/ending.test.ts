import { expect, test } from 'vitest'
import { warningAt } from '../../../client/room/ending.ts'
import type { StageView } from '../../../shared/views.ts'

const talk = (lengthMs: number): StageView => ({ kind: 'talking', round: 1, startsAt: 1_000, upAt: 1_000 + lengthMs, endsAt: 16_000 + lengthMs })

test('the silent warning comes half a minute before the time is up, whoever claps then', () => {
  expect(warningAt(talk(120_000), 1)).toBe(91_000)
})

test('a talk that is prolonged is warned of anew, half a minute before its new end', () => {
  expect(warningAt(talk(150_000), 1)).toBe(121_000)
})

test('a short talk, a walk and a pause have no warning', () => {
  expect(warningAt(talk(59_000), 1)).toBeNull()
  expect(warningAt({ kind: 'moving', round: 1, startsAt: 0, endsAt: 90_000 }, 1)).toBeNull()
  expect(warningAt(null, 1)).toBeNull()
})

test('[R18] whoever has the last turn is not told to wrap up as they begin', () => {
  expect(warningAt(talk(120_000), 2)).toBe(91_000)
  expect(warningAt(talk(120_000), 3)).toBe(91_000)
  expect(warningAt(talk(60_000), 2)).toBe(38_500)
  expect(warningAt(talk(72_000), 3)).toBe(1_000 + 48_000 + 6_000)
})
