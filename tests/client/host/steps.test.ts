import { expect, test } from 'vitest'
import { longerStep, movingSteps, shorterStep, talkingSteps } from '../../../client/host/settings/steps.ts'
import { movingMsRange, talkingMsRange } from '../../../shared/limits.ts'

test.each([
  ['talking', talkingSteps, talkingMsRange, 120_000],
  ['moving', movingSteps, movingMsRange, 30_000],
] as const)('the steps of %s rise within the limits and hold the usual length', (_name, steps, { least, most }, usual) => {
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(steps.every((ms) => ms >= least && ms <= most)).toBe(true)
  expect(steps).toContain(usual)
})

test('a length in between goes to the nearest step on either side', () => {
  expect(shorterStep(talkingSteps, 130_000)).toBe(120_000)
  expect(longerStep(talkingSteps, 130_000)).toBe(150_000)
})

test('there is no step beyond the ends', () => {
  expect(shorterStep(movingSteps, 10_000)).toBe(undefined)
  expect(longerStep(talkingSteps, talkingMsRange.most)).toBe(undefined)
})
