import { expect, test } from 'vitest'
import { gradeAwake, gradeClock, gradeConnection, gradeOfAll, gradeSound } from '../../../client/check/grades.ts'
import type { LineReport } from '../../../client/room/checkLine.ts'

const up = (answerMs: number, uncertaintyMs: number): LineReport => ({ kind: 'up', answerMs, uncertaintyMs })
const down: LineReport = { kind: 'down', isServerThere: true }

test('a connection is graded by how long an answer takes, and is bad when there is none', () => {
  expect([up(20, 1), up(400, 1), up(900, 1), down, { kind: 'trying' } as const].map(gradeConnection)).toEqual([
    'good',
    'fair',
    'bad',
    'bad',
    'busy',
  ])
})

test('a clock is bad exactly where a phone would clap for the eye alone', () => {
  expect([up(20, 2), up(20, 50), up(20, 51), down].map(gradeClock)).toEqual(['good', 'fair', 'bad', 'bad'])
})

test('whether a clap was heard is asked, never guessed', () => {
  expect(gradeSound({ heard: null, trouble: null })).toBe('ask')
  expect(gradeSound({ heard: 'yes', trouble: null })).toBe('good')
  expect(gradeSound({ heard: 'no', trouble: null })).toBe('bad')
  expect(gradeSound({ heard: 'yes', trouble: 'slow' })).toBe('fair')
  expect(gradeSound({ heard: null, trouble: 'notLoaded' })).toBe('bad')
})

test('the whole is as good as its worst part, and never good before the ear has been asked', () => {
  expect(gradeOfAll(['good', 'good', 'ask', gradeAwake(false)])).toBe('ask')
  expect(gradeOfAll(['good', 'good', 'good', gradeAwake(false)])).toBe('fair')
  expect(gradeOfAll(['good', 'bad', 'ask', gradeAwake(true)])).toBe('bad')
  expect(gradeOfAll(['good', 'good', 'good', gradeAwake(true)])).toBe('good')
})
