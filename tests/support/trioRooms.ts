/** Weights of made-up people for an odd room, as the matching hands them to the trio. */
import { hashOf } from '../../server/core/matching/chance.ts'
import { type Weights } from '../../server/core/matching/company/weights.ts'
import { scoresOfPeople } from './people.ts'

type Rules = {
  /** Finer than whole points, so that few pairs tie. */
  readonly noise?: number
  readonly mayMeet?: (first: number, second: number) => boolean
}

export function trioWeights(count: number, seed: number, { noise = 0, mayMeet = () => true }: Rules = {}): Weights {
  const score = scoresOfPeople(count, seed, { noise })
  const pair = (first: number, second: number): number => (mayMeet(first, second) ? score(first, second) : -Infinity)
  return {
    pair,
    rowAfter: (first, until, into) => {
      for (let second = first + 1; second < until; second += 1) into[second] = pair(first, second)
    },
    bench: (person) => 2 ** 36 + 2 ** 32 * (hashOf(seed, 1, person) % 5),
    inTrio: (person) => 2 ** 16 * (hashOf(seed, 2, person) % 3),
    benchLeast: 2 ** 36,
  }
}

export const everybodyOf = (count: number): readonly number[] => Array.from({ length: count }, (_, person) => person)
