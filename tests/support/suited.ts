/** People who suit each other more or less by what they told: the one place where the tests tell the matching so. */
import { pointsOf } from '../../server/core/matching/company/bond.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import { suitingOf } from '../../server/core/matching/company/suiting.ts'
import type { Traits } from '../../server/core/matching/company/traits.ts'
import type { PersonId } from '../../shared/ids.ts'
import { peopleUpTo, requestFor } from './matchedRounds.ts'
import type { Suits } from './otherMethods.ts'
import { type Random, randomFrom } from './random.ts'

export type Suited = {
  /** From 0 to 100. */
  readonly suits: Suits
  /** What a request says of it. */
  readonly changes: Pick<MatchingRequest, 'traits' | 'rules'>
}

/** For the people p1 to p`count`. */
export function suited(count: number, seed: number): Suited {
  const random = randomFrom(seed)
  const people = peopleUpTo(count)
  const traits: Readonly<Record<PersonId, Traits>> = Object.fromEntries(people.map((person) => [person, toldBy(random)]))
  const changes = { traits, rules: { sameOrganisation: 'ratherNot', needsSharedLanguage: false, across: 'off' } } as const
  const indexOf = new Map(people.map((person, index) => [person, index]))
  const suiting = suitingOf(people, requestFor(people, changes))
  const suits: Suits = (a, b) => pointsOf(suiting?.(indexOf.get(a) ?? 0, indexOf.get(b) ?? 0) ?? 0)
  return { suits, changes }
}

/** Some fields and needs are far more common than others, as in any room. */
function toldBy(random: Random): Traits {
  const common = (kinds: number): string => `${Math.floor(kinds * (random.below(1_000) / 1_000) ** 2)}`
  const some = (): readonly string[] => Array.from({ length: 1 + random.below(3) }, () => common(24))
  return { organisation: common(30), languages: [], group: null, categories: [common(12), common(6)], seeks: some(), offers: some() }
}
