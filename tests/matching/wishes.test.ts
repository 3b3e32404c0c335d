import { describe, expect, it } from 'vitest'
import { companyOf } from '../../server/core/matching/company/company.ts'
import { matchWithReport } from '../../server/core/matching/match.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import { weightMost } from '../../server/core/matching/company/tiers.ts'
import { type Traits, noTraits } from '../../server/core/matching/company/traits.ts'
import { thirdWeightsOf, weightsOf } from '../../server/core/matching/company/weights.ts'
import type { Matching, MetPair } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import { anyRequest } from '../support/anyRequest.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { p, peopleUpTo, playRounds, rematchesIn, requestFor, stable } from '../support/matchedRounds.ts'

const four = peopleUpTo(4)
const matched = (request: MatchingRequest): Matching => matchWithReport(request).matching
const areTogether = ({ pairings }: Matching, [one, other]: MetPair): boolean =>
  pairings.some(({ members }) => members.includes(one) && members.includes(other))
const told = (traits: readonly (Partial<Traits> | null)[]): MatchingRequest['traits'] =>
  Object.fromEntries(traits.map((some, index) => [p(index + 1), { ...noTraits, ...some }]))
const allSeeds = (request: MatchingRequest, holds: (matching: Matching) => boolean): boolean =>
  seedsUpTo(20).every((seed) => holds(matched({ ...request, seed })))
const rules = { sameOrganisation: 'allowed', needsSharedLanguage: false, across: 'off' } as const

describe('what was asked for', () => {
  it('[M13] two who came together are put together only where somebody would be left out', () => {
    const pair: MetPair = [p(1), p(2)]
    expect(allSeeds(requestFor(four, { cameTogether: [pair] }), (matching) => !areTogether(matching, pair))).toBe(true)
    // Even if all the others have met before.
    const met: readonly MetPair[] = [[p(1), p(3)], [p(1), p(4)], [p(2), p(3)], [p(2), p(4)]]
    expect(allSeeds(requestFor(four, { cameTogether: [pair], met }), (matching) => !areTogether(matching, pair))).toBe(true)
    const { matching, report } = matchWithReport(requestFor(peopleUpTo(2), { cameTogether: [pair] }))
    expect(matching.byes).toEqual([])
    expect(report.unfit.map((two) => two.toSorted())).toEqual([pair])
  })

  it('[M13] a meeting that was asked for comes before what people told, and after a rematch', () => {
    const wish: MetPair = [p(1), p(2)]
    const traits = told([{ seeks: ['a'] }, {}, { offers: ['a'] }, {}])
    expect(allSeeds(requestFor(four, { wanted: [wish], traits }), (matching) => areTogether(matching, wish))).toBe(true)
    const met: readonly MetPair[] = [[p(3), p(4)]]
    expect(allSeeds(requestFor(four, { wanted: [wish], met }), (matching) => !areTogether(matching, wish))).toBe(true)
  })

  it('[M13] of two meetings with the same person, that of somebody who leaves early comes first', () => {
    const wanted: readonly MetPair[] = [[p(1), p(2)], [p(1), p(3)]]
    for (const leaving of [p(2), p(3)]) {
      const request = requestFor(four, { wanted, leavingSoon: [leaving] })
      expect(allSeeds(request, (matching) => areTogether(matching, [p(1), leaving]))).toBe(true)
    }
  })

  it('[M13] who knew each other before weighs less than a rematch, and more than what people told', () => {
    const acquainted: readonly MetPair[] = [[p(1), p(2)], [p(3), p(4)]]
    const traits = told([{ seeks: ['a'] }, { offers: ['a'] }, {}, {}])
    expect(allSeeds(requestFor(four, { acquainted, traits }), (matching) => !areTogether(matching, [p(1), p(2)]))).toBe(true)
    const met: readonly MetPair[] = [[p(1), p(3)], [p(1), p(4)], [p(2), p(3)], [p(2), p(4)]]
    expect(allSeeds(requestFor(four, { acquainted, met }), (matching) => areTogether(matching, [p(1), p(2)]))).toBe(true)
  })
})

describe('what people told', () => {
  it('[M18] colleagues never meet, or rather not', () => {
    const traits = told([{ organisation: 'ica' }, { organisation: 'ica' }, {}, {}])
    const colleagues: MetPair = [p(1), p(2)]
    const met: readonly MetPair[] = [[p(1), p(3)], [p(1), p(4)], [p(2), p(3)], [p(2), p(4)]]
    const never = { ...rules, sameOrganisation: 'never' } as const
    const ratherNot = { ...rules, sameOrganisation: 'ratherNot' } as const
    expect(allSeeds(requestFor(four, { traits, met, rules: never }), (matching) => !areTogether(matching, colleagues))).toBe(true)
    expect(allSeeds(requestFor(four, { traits, rules: ratherNot }), (matching) => !areTogether(matching, colleagues))).toBe(true)
    expect(allSeeds(requestFor(four, { traits, met, rules: ratherNot }), (matching) => areTogether(matching, colleagues))).toBe(true)
  })

  it('[M18] who shares no language does not meet; who named none meets everybody', () => {
    const traits = told([{ languages: ['sv'] }, { languages: ['ar', 'en'] }, { languages: ['en', 'sv'] }, null])
    const request = requestFor(four, { traits, rules: { ...rules, needsSharedLanguage: true } })
    expect(allSeeds(request, (matching) => !areTogether(matching, [p(1), p(2)]) && matching.byes.length === 0)).toBe(true)
    const alone = requestFor(peopleUpTo(2), { traits, rules: request.rules })
    expect(matched(alone).byes).toHaveLength(2)
  })

  it('[M18] two groups meet only across; the surplus meets, joins as the third, or sits out, in fair turns', () => {
    const first = peopleUpTo(3)
    const traits = told(peopleUpTo(10).map((person) => ({ group: first.includes(person) ? 'first' : 'second' })))
    const isAcross = ({ pairings }: Matching): number => pairings.filter(({ members }) => members.some((person) => first.includes(person))).length
    const evening = (across: MatchingRequest['rules']['across']) =>
      playRounds({ rounds: 7, seed: 3, leftover: 'trio', present: stable(10), changes: { traits, rules: { ...rules, across } } })
    for (const { matching } of evening('surplusMeets')) {
      expect([isAcross(matching), matching.pairings.length, matching.byes.length]).toEqual([3, 5, 0])
    }
    const rests = evening('surplusRests')
    for (const { matching } of rests) expect([isAcross(matching), matching.pairings.length, matching.byes.length]).toEqual([3, 3, 4])
    const sat = peopleUpTo(10).slice(3).map((person) => rests.filter(({ matching }) => matching.byes.includes(person)).length)
    expect(sat).toEqual([4, 4, 4, 4, 4, 4, 4])
    const thirds = evening('surplusThird')
    expect(thirds.flatMap(({ report }) => report.unfit)).toEqual([])
    for (const { matching } of thirds) {
      expect(matching.pairings.map(({ members }) => members.length)).toEqual([3, 3, 3])
      expect(matching.pairings.every(({ members }) => members.filter((person) => first.includes(person)).length === 1)).toBe(true)
      expect(matching.byes).toHaveLength(1)
    }
  })

  it('[M18] of a large surplus some join as thirds and some sit out, both in turns', () => {
    const [first, all] = [peopleUpTo(2), peopleUpTo(11)]
    const traits = told(all.map((person) => ({ group: first.includes(person) ? 'first' : 'second' })))
    const changes = { traits, rules: { ...rules, across: 'surplusThird' } } as const
    for (const seed of seedsUpTo(5)) {
      const played = playRounds({ rounds: 9, seed, leftover: 'trio', present: stable(11), changes })
      const sat = all.slice(2).map((person) => played.filter(({ matching }) => matching.byes.includes(person)).length)
      expect(Math.max(...sat) - Math.min(...sat), `seed ${seed}: ${sat.join(' ')}`).toBeLessThanOrEqual(2)
    }
  })

  it('[M18] of the thirds for whom there is no pair, those sit out who have gone longest without', () => {
    const request = requestFor(peopleUpTo(2), { lastBye: { [p(2)]: 3 }, lastTrio: { [p(1)]: 3 }, rules: { ...rules, across: 'surplusThird' } })
    const company = companyOf(request)
    const [one, two] = [company.people.indexOf(p(1)), company.people.indexOf(p(2))]
    const costs = ({ bench }: ReturnType<typeof weightsOf>): number => Math.sign(bench(two) - bench(one))
    expect([costs(thirdWeightsOf(company, 2)), costs(weightsOf(company, 2))]).toEqual([1, -1])
  })

  it('[M18] [M16] doubtful people of the surplus are thirds as well, so that nobody depends on them', () => {
    const traits = told(peopleUpTo(6).map((_, index) => ({ group: index < 2 ? 'first' : 'second' })))
    const request = requestFor(peopleUpTo(4), { doubtful: [p(5)], traits, rules: { ...rules, across: 'surplusThird' } })
    expect(allSeeds(request, ({ pairings }) => pairings.find(({ members }) => members.includes(p(5)))?.members.length === 3)).toBe(true)
  })

  it('[M19] who can help meets who looks for it, and both ways before one', () => {
    const traits = told([{ seeks: ['a'], offers: ['b'] }, { offers: ['a'] }, { offers: ['a'], seeks: ['b'] }, {}])
    expect(allSeeds(requestFor(four, { traits }), (matching) => areTogether(matching, [p(1), p(3)]))).toBe(true)
  })

  it.each([0, 1])('[M13] people who differ in a category of the host meet first: number %i', (place) => {
    const traits = told(['it', 'it', 'care', 'care'].map((field) => ({ categories: place === 0 ? [field, null] : [null, field] })))
    expect(allSeeds(requestFor(four, { traits }), (matching) => !areTogether(matching, [p(1), p(2)]))).toBe(true)
  })
})

describe('wishes that cannot come true', () => {
  it('[M13] take no room among the numbers', () => {
    expect(companyOf(requestFor(four, { wanted: [[p(1), p(99)], [p(1), p(2)]] })).wantsMost).toBe(2)
  })

  it('[M14] cost nobody the plan in reserve', () => {
    const evening = (changes: Partial<MatchingRequest>) =>
      seedsUpTo(8).map((seed) => rematchesIn(playRounds({ rounds: 9, seed, leftover: 'trio', present: stable(10), changes })))
    expect(evening({ wanted: [[p(1), p(99)]] })).toEqual(evening({}))
    expect(evening({ wanted: [[p(1), p(99)]] })).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it.each([1, 2_000])('[P15] [M13] %i of them leave the weights of a huge room exact', (count) => {
    const people = peopleUpTo(3_000)
    const pairs = Array.from({ length: count }, (_, index): MetPair => [p(index + 1), p(index + 2)])
    const some: readonly MetPair[] = [[p(1), p(9)]]
    const weights = weightsOf(companyOf(requestFor(people, { wanted: pairs, met: some, acquainted: some, cameTogether: some })), 1)
    expect(weights.benchLeast).toBeLessThan(weightMost)
    expect(weights.pair(0, 1)).toBeLessThan(weights.benchLeast)
  })
})

describe('staying in one place', () => {
  it('[M20] partners come, all evening, also to a spot beyond the others; two who stay never meet where it can be helped', () => {
    const stays = { [p(1)]: 9, [p(2)]: 2 }
    const played = playRounds({ rounds: 8, seed: 5, leftover: 'trio', present: stable(11), changes: { stays } })
    for (const { matching } of played) {
      const spotOf = (person: PersonId) => matching.pairings.find(({ members }) => members.includes(person))?.spot
      expect([spotOf(p(1)), spotOf(p(2))]).toEqual([9, 2])
      expect(areTogether(matching, [p(1), p(2)])).toBe(false)
      expect(new Set(matching.pairings.map(({ spot }) => spot)).size).toBe(matching.pairings.length)
    }
  })

  it('[M20] where somebody was given a spot, nobody else stays, who stays where they stand', () => {
    const request = requestFor(peopleUpTo(6), { stays: { [p(1)]: null, [p(2)]: 3 }, spots: { [p(1)]: 3 }, apart: [[p(1), p(2)]] })
    const spotOf = (matching: Matching, person: PersonId) => matching.pairings.find(({ members }) => members.includes(person))?.spot
    expect(allSeeds(request, (matching) => spotOf(matching, p(2)) === 3)).toBe(true)
    // Also while they sit a round out.
    const resting = { ...request, stays: { [p(1)]: null, [p(9)]: 3 } }
    expect(allSeeds(resting, (matching) => spotOf(matching, p(1)) !== 3)).toBe(true)
  })

  it('[M20] two who stay and have nobody else are put together, and the report says so', () => {
    const { matching, report } = matchWithReport(requestFor(peopleUpTo(2), { stays: { [p(1)]: 1, [p(2)]: 2 } }))
    expect(matching.pairings).toHaveLength(1)
    expect(report.unfit).toHaveLength(1)
  })
})

it('[P2] [M18] no rule without exceptions is ever broken, thirds and doubtful people among them', () => {
  const broken = seedsUpTo(300).flatMap((seed) => {
    const asked = anyRequest(seed, 3 + (seed % 12), seed % 2 === 0 ? 'trio' : 'bye')
    const request = { ...asked, sure: asked.sure.slice(2), doubtful: asked.sure.slice(0, 2) }
    const traitsOf = (person: PersonId): Traits => request.traits[person] ?? noTraits
    const isBroken = ([one, other]: MetPair): boolean => {
      const [a, b] = [traitsOf(one), traitsOf(other)]
      const areColleagues = a.organisation !== null && a.organisation === b.organisation
      const areMute = a.languages.length > 0 && b.languages.length > 0 && !a.languages.some((language) => b.languages.includes(language))
      const isApart = request.apart.some((pair) => pair.includes(one) && pair.includes(other))
      return isApart || (request.rules.sameOrganisation === 'never' && areColleagues) || (request.rules.needsSharedLanguage && areMute)
    }
    const pairs = matched(request).pairings.flatMap(({ members }) => members.flatMap((a, index) => members.slice(index + 1).map((b): MetPair => [a, b])))
    return pairs.filter(isBroken).map((pair) => `seed ${seed}: ${pair.join(' and ')}`)
  })
  expect(broken).toEqual([])
})
