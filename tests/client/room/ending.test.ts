import { expect, test } from 'vitest'
import { warningAt } from '../../../client/room/ending.ts'
import type { StageView } from '../../../shared/views.ts'

const talk = (lengthMs: number): StageView => ({ kind: 'talking', round: 1, startsAt: 1_000, upAt: 1_000 + lengthMs, endsAt: 16_000 + lengthMs })

test('the silent warning comes half a minute before the time is up, whoever claps then', () => {
  expect(warningAt(talk(120_000))).toBe(91_000)
})

test('a talk that is prolonged is warned of anew, half a minute before its new end', () => {
  expect(warningAt(talk(150_000))).toBe(121_000)
})

test('a short talk, a walk and a pause have no warning', () => {
  expect(warningAt(talk(59_000))).toBeNull()
  expect(warningAt({ kind: 'moving', round: 1, startsAt: 0, endsAt: 90_000 })).toBeNull()
  expect(warningAt(null)).toBeNull()
})
