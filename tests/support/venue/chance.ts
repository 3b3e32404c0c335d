/** The distributions that networks and devices are made of, from one printed seed. */
import { randomFrom } from '../random.ts'

export type Chance = {
  /** From 0 up to 1. */
  readonly even: () => number
  readonly between: (least: number, most: number) => number
  readonly happens: (share: number) => boolean
  readonly exponential: (mean: number) => number
  readonly normal: (deviation: number) => number
  /** `mean` and `deviation` are of the logarithm. */
  readonly logNormal: (mean: number, deviation: number) => number
}

const fine = 2 ** 30

export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed)
  const even = (): number => random.below(fine) / fine
  const normal = (deviation: number): number =>
    deviation * Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())
  return {
    even,
    between: (least, most) => least + (most - least) * even(),
    happens: (share) => even() < share,
    exponential: (mean) => -mean * Math.log(1 - even()),
    normal,
    logNormal: (mean, deviation) => Math.exp(mean + normal(deviation)),
  }
}
