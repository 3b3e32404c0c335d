import { describe, expect, it } from 'vitest'
import { companyOf } from '../../server/core/matching/company/company.ts'
import { matchWithReport } from '../../server/core/matching/match.ts'
import { pairsOf } from '../../server/core/matching/met.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import { weightMost } from '../../server/core/matching/company/tiers.ts'
import { weightsOf } from '../../server/core/matching/company/weights.ts'
import type { MetPair } from '../../server/core/state.ts'
import { anyRequest } from '../support/anyRequest.ts'
import { bestJudgement, compare, judge } from '../support/bruteForce.ts'
import { seedsUpTo, wrongIn } from '../support/eveningChecks.ts'
import { keyOf, p, peopleUpTo, playRounds, requestFor, stable } from '../support/matchedRounds.ts'
import { notTheBest } from '../support/notTheBest.ts'
import { randomFrom } from '../support/random.ts'

const both = [['bye'], ['trio']] as const
const anyRequests = (count: number, leftover: 'trio' | 'bye'): readonly MatchingRequest[] =>
  seedsUpTo(count).map((seed) => anyRequest(seed, seed % 14, leftover))

describe('one round', () => {
  it.each([
    ['bye', 9, 1_500],
    ['trio', 9, 800],
  ] as const)('[P6] %s: up to %i people, as good as the best of all ways to group them', (leftover, most, cases) => {
    expect(seedsUpTo(cases).flatMap((seed) => notTheBest(anyRequest(seed, seed % (most + 1), leftover)))).toEqual([])
  })

  it.each(both)('[P1] [P2] %s: everyone is placed once, and nobody with whom they must not meet', (leftover) => {
    expect(anyRequests(200, leftover).flatMap((request) => wrongIn({ request, ...matchWithReport(request) }))).toEqual([])
  })

  it('[P5] none meets again where all have yet to meet half of the others', () => {
    const evenings = seedsUpTo(10).map((seed) => playRounds({ rounds: 15, seed, leftover: 'bye', present: stable(30) }))
    expect(evenings.flat().map(({ report }) => report.rematches).filter((rematches) => rematches > 0)).toEqual([])
  })

  it.each(both)('[P8] %s: other names and another order change nothing but the names', (leftover) => {
    for (const request of anyRequests(60, leftover)) {
      const renamed = { ...request, sure: request.sure.toReversed() }
      expect(valueIn(renamed)).toEqual(valueIn(request))
    }
  })

  it.each(both)('[P8] %s: forbidding a pair that does not meet changes nothing, allowing one makes nothing worse', (leftover) => {
    for (const request of anyRequests(60, leftover)) {
      const { matching } = matchWithReport(request)
      const together = new Set(matching.pairings.flatMap(({ members }) => pairsOf(members).map(keyOf)))
      const unused = pairsOf(request.sure).filter((pair) => !together.has(keyOf(pair))).slice(0, 1)
      expect(valueIn({ ...request, apart: [...request.apart, ...unused] })).toEqual(valueIn(request))
      const allowed = { ...request, apart: request.apart.slice(1) }
      expect(compare(valueIn(allowed), valueIn(request))).toBeLessThanOrEqual(0)
    }
  })

  it.each(both)('[P9] [M11] %s: the same seed gives the same bytes, another seed the same value', (leftover) => {
    for (const request of anyRequests(60, leftover)) {
      expect(JSON.stringify(matchWithReport(request))).toBe(JSON.stringify(matchWithReport(structuredClone(request))))
      expect(valueIn({ ...request, seed: request.seed + 1 })).toEqual(valueIn(request))
    }
  })

  it.each(both)('[P10] %s: whoever has met one has been met by them', (leftover) => {
    for (const request of anyRequests(40, leftover)) {
      const turned = { ...request, met: request.met.map(([a, b]): MetPair => [b, a]), apart: request.apart.map(([a, b]): MetPair => [b, a]) }
      expect(matchWithReport(turned)).toEqual(matchWithReport(request))
    }
  })
})

/** The value of the round's best: what is played may be a round from the reserve, which costs in the lower tiers. */
const valueIn = (request: MatchingRequest): ReturnType<typeof judge> => {
  const { matching, report } = matchWithReport(request)
  return report.isFromReserve ? bestJudgement(request) : judge(request, matching)
}

describe('doubtful people', () => {
  it('[P4] are thirds, each of the pair that suits best, and leave the others as they were', () => {
    for (const seed of seedsUpTo(40)) {
      const random = randomFrom(seed)
      const sure = peopleUpTo(8)
      const doubtful = [p(20), p(21), p(22)].slice(0, 1 + random.below(3))
      const pairs = [...sure, ...doubtful].flatMap((a, index, all) => all.slice(index + 1).map((b): MetPair => [a, b]))
      const request = requestFor(sure, { seed, doubtful, met: pairs.filter(() => random.chance(0.4)) })
      const { matching } = matchWithReport(request)
      const alone = matchWithReport({ ...request, doubtful: [] }).matching
      const core = matching.pairings.map(({ members }) => keyOf(members.filter((person) => sure.includes(person))))
      expect(core.toSorted(), `seed ${seed}`).toEqual(alone.pairings.map(({ members }) => keyOf(members)).toSorted())
      expect(matching.pairings.filter(({ members }) => members.some((person) => doubtful.includes(person))).length).toBe(doubtful.length)
    }
  })

  it('meet each other where there is no pair for them, and count as sure when one would be left alone', () => {
    const pair = matchWithReport(requestFor(peopleUpTo(2), { doubtful: [p(3), p(4), p(5)] })).matching
    expect(pair.pairings.map(({ members }) => members.length).toSorted((one, other) => one - other)).toEqual([2, 3])
    const three = matchWithReport(requestFor(peopleUpTo(3), { doubtful: [p(4)] })).matching
    expect(three.pairings.map(({ members }) => members.length)).toEqual([2, 2])
  })
})

describe('rooms at the edge', () => {
  it.each([0, 1, 2, 3, 4, 5])('[P16] %i people, with a trio or a bye, all of them doubtful or none', (count) => {
    for (const [leftover] of both) {
      const people = peopleUpTo(count)
      for (const request of [requestFor(people, { leftover }), requestFor([], { leftover, doubtful: people })]) {
        const { matching } = matchWithReport(request)
        expect(wrongIn({ request: { ...request, sure: people, doubtful: [] }, ...matchWithReport(request) })).toEqual([])
        expect(matching.byes).toHaveLength(count === 1 ? 1 : leftover === 'bye' ? count % 2 : 0)
      }
    }
  })

  it.each(both)('[P16] %s: where nobody may meet anybody all sit out; whoever may meet nobody sits out alone', (leftover) => {
    const people = peopleUpTo(9)
    expect(matchWithReport(requestFor(people, { leftover, apart: pairsOf(people) })).matching.byes).toHaveLength(9)
    const alone = people.slice(1).map((other): MetPair => [p(1), other])
    expect(matchWithReport(requestFor(people, { leftover, apart: alone })).matching.byes).toEqual([p(1)])
  })

  it('[P15] weights stay exact in a room of 5,000 with all that has ever been', () => {
    const people = peopleUpTo(5_000)
    const met = people.slice(1, 40).flatMap((other, times) => Array.from({ length: times }, (): MetPair => [p(1), other]))
    const lastBye = Object.fromEntries(people.map((person, index) => [person, index % 90]))
    const weights = weightsOf(companyOf(requestFor(people, { met, lastBye })), 1)
    const largest = Math.max(...people.map((_, person) => weights.bench(person)))
    expect(largest).toBeLessThan(weightMost)
    expect(weights.benchLeast).toBeGreaterThan(2 ** 30)
  })
})
