/** What is likely of one unknown number: the logarithm of its likelihood has one peak, and falls to both sides. */
type LogLikelihood = (value: number) => number

export type Likely = { readonly value: number; readonly weight: number }

/** Whatever is less likely than the peak by this much, in the logarithm, counts for nothing. */
const negligible = 10
const steps = 24
/** How finely the peak is looked for, and the width that is tried first: shares of the whole range. */
const fine = 1 / 1_024

/** Values round the peak, evenly spaced, and how likely each is; the weights add up to 1. */
export function likelyOf(log: LogLikelihood, limit: number): readonly Likely[] {
  const peak = peakOf(log, limit)
  const most = log(peak)
  const isLikely = (value: number): boolean => Math.abs(value - peak) < limit && log(value) > most - negligible
  const from = peak - reach(isLikely, peak, -fine * limit)
  const to = peak + reach(isLikely, peak, fine * limit)
  const values = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
  const weights = values.map((value) => Math.exp(log(value) - most))
  const sum = weights.reduce((one, other) => one + other, 0)
  return values.map((value, index) => ({ value, weight: (weights[index] ?? 0) / sum }))
}

/** How far from the peak likely values go, at most: the first of ever wider steps that is beyond. */
function reach(isLikely: (value: number) => boolean, peak: number, first: number): number {
  let step = first
  while (isLikely(peak + step)) step *= 2
  return Math.abs(step)
}

/** Where it is highest, between `-limit` and `limit`: golden-section search (Kiefer, 1953). */
export function peakOf(log: LogLikelihood, limit: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [from, to] = [-limit, limit]
  let [low, high] = [to - golden * (to - from), from + golden * (to - from)]
  let [atLow, atHigh] = [log(low), log(high)]
  while (to - from > fine * limit) {
    if (atLow < atHigh) {
      ;[from, low, atLow] = [low, high, atHigh]
      high = from + golden * (to - from)
      atHigh = log(high)
    } else {
      ;[to, high, atHigh] = [high, low, atLow]
      low = to - golden * (to - from)
      atLow = log(low)
    }
  }
  return (from + to) / 2
}

/** What follows from each of the values: in the mean, and by how much it deviates from it (one standard deviation). */
export function meanOf(likely: readonly Likely[], of: (value: number) => number): { readonly mean: number; readonly deviation: number } {
  const outcomes = likely.map(({ value, weight }) => ({ outcome: of(value), weight }))
  const mean = outcomes.reduce((sum, { outcome, weight }) => sum + weight * outcome, 0)
  const variance = outcomes.reduce((sum, { outcome, weight }) => sum + weight * (outcome - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(variance) }
}
