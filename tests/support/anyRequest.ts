/** A request out of nowhere: who has met, who must not, who suits whom, all from one seed. */
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import type { Traits } from '../../server/core/matching/company/traits.ts'
import type { MetPair } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import { peopleUpTo, requestFor } from './matchedRounds.ts'
import { type Random, randomFrom } from './random.ts'

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
    cameTogether: some(random.pick([0, 0, 0.1, 0.4]) ?? 0),
    acquainted: some(random.pick([0, 0, 0.2, 0.6]) ?? 0),
    wanted: some(random.pick([0, 0, 0.1, 0.3]) ?? 0),
    leavingSoon: sure.filter(() => random.chance(0.2)),
    rules: {
      sameOrganisation: random.pick(['allowed', 'ratherNot', 'never'] as const) ?? 'allowed',
      needsSharedLanguage: random.chance(0.2),
      across: random.pick(['off', 'off', 'surplusMeets', 'surplusRests'] as const) ?? 'off',
    },
    traits: random.chance(0.6) ? Object.fromEntries(sure.map((person) => [person, anyTraits(random)])) : {},
    stays: Object.fromEntries(random.chance(0.3) ? sure.filter(() => random.chance(0.3)).map((person) => [person, null]) : []),
    lastBye: each(random.pick([1, 2, 5]) ?? 1),
    lastTrio: each(random.pick([1, 2, 5]) ?? 1),
    spots: random.chance(0.7) ? Object.fromEntries(sure.map((person, index) => [person, 1 + (index >> 1)])) : {},
    walks: each(4),
  })
}

/** What somebody might have told: few different things, so that people have some of them in common. */
export function anyTraits(random: Random): Traits {
  const some = (words: readonly string[]): readonly string[] => words.filter(() => random.chance(0.3))
  return {
    organisation: random.pick([null, 'ica', 'coop', 'lidl']) ?? null,
    languages: some(['sv', 'en', 'ar']),
    group: random.pick([null, 'first', 'second'] as const) ?? null,
    categories: [random.pick([null, 'it', 'care']) ?? null, random.pick([null, 'new', 'old']) ?? null],
    seeks: some(['design', 'money', 'music', 'law']),
    offers: some(['design', 'money', 'music', 'law']),
  }
}
