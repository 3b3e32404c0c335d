/** A request out of nowhere: who has met, who must not, who suits whom, all from one seed. */
import type { MatchingRequest, Preference } from '../../server/core/matching/request.ts'
import type { MetPair } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import { peopleUpTo, requestFor } from './matchedRounds.ts'
import { randomFrom } from './random.ts'

export function anyRequest(seed: number, count: number, leftover: 'trio' | 'bye'): MatchingRequest {
  const random = randomFrom(seed)
  const sure = peopleUpTo(count)
  const pairs = sure.flatMap((a, index) => sure.slice(index + 1).map((b): MetPair => [a, b]))
  const some = (share: number): readonly MetPair[] => pairs.filter(() => random.chance(share))
  const each = (most: number): Record<PersonId, number> => Object.fromEntries(sure.map((person) => [person, random.below(most)]))
  const metShare = random.pick([0, 0.3, 0.7, 1]) ?? 0
  return requestFor(sure, {
    round: 1 + random.below(9),
    seed: random.below(1_000_000),
    leftover,
    met: [...some(metShare), ...some(metShare / 2), ...some(metShare / 4)],
    apart: some(random.pick([0, 0, 0.1, 0.3, 0.6]) ?? 0),
    preferences: random.chance(0.5) ? pairs.map(([a, b]): Preference => [a, b, random.below(101)]) : [],
    lastBye: each(random.pick([1, 2, 5]) ?? 1),
    lastTrio: each(random.pick([1, 2, 5]) ?? 1),
    spots: random.chance(0.7) ? Object.fromEntries(sure.map((person, index) => [person, 1 + (index >> 1)])) : {},
    walks: each(4),
  })
}
