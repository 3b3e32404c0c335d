/** The lengths that a stepper offers, in milliseconds. A length in between, set elsewhere, is shown as it is. */
const second = 1_000
const minute = 60_000

export const talkingSteps: readonly number[] = [
  30 * second,
  minute,
  1.5 * minute,
  ...[2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30].map((minutes) => minutes * minute),
]
export const movingSteps: readonly number[] = [10, 15, 20, 30, 45, 60, 90, 120, 180, 300].map(
  (seconds) => seconds * second,
)

/** The nearest longer step; undefined at the end. */
export const longerStep = (steps: readonly number[], ms: number): number | undefined => steps.find((step) => step > ms)

/** The nearest shorter step; undefined at the end. */
export const shorterStep = (steps: readonly number[], ms: number): number | undefined =>
  steps.findLast((step) => step < ms)
