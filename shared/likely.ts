/** What is likely of one unknown number, where the logarithm of its likelihood is concave: one peak, and down from there. */
type Concave = (value: number) => number

export type Likely = { readonly value: number; readonly weight: number }

/** Values less likely than the best by this factor's logarithm count for nothing. */
const negligible = 10
const steps = 24

/** Values round the peak, evenly spaced, and how likely each is; the weights add up to 1. */
export function likelyOf(log: Concave, limit: number): readonly Likely[] {
  const peak = peakOf(log, limit)
  const most = log(peak)
  const reach = (sign: 1 | -1): number => {
    let width = limit / 1_024
    while (width < limit && log(peak + sign * width) > most - negligible) width *= 2
    return peak + sign * width
  }
  const [from, to] = [reach(-1), reach(1)]
  const values = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
  const weights = values.map((value) => Math.exp(log(value) - most))
  const sum = weights.reduce((one, other) => one + other, 0)
  return values.map((value, index) => ({ value, weight: (weights[index] ?? 0) / sum }))
}

/** Where it is highest, between `-limit` and `limit`: golden-section search (Kiefer, 1953). */
export function peakOf(log: Concave, limit: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [from, to] = [-limit, limit]
  let [low, high] = [to - golden * (to - from), from + golden * (to - from)]
  let [atLow, atHigh] = [log(low), log(high)]
  while (to - from > limit / 4_096) {
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

/** What follows from it, in the mean and with its standard deviation. */
export function expected(likely: readonly Likely[], of: (value: number) => number): { readonly mean: number; readonly deviation: number } {
  const values = likely.map(({ value }) => of(value))
  const weigh = (from: (value: number) => number): number =>
    likely.reduce((sum, { weight }, index) => sum + weight * from(values[index] ?? NaN), 0)
  const mean = weigh((value) => value)
  return { mean, deviation: Math.sqrt(weigh((value) => (value - mean) ** 2)) }
}
