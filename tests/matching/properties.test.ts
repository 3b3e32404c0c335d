/** What must hold of any matching, checked by code that shares nothing with it. The numbers are those of the design. */
import blossom from 'edmonds-blossom-fixed'
import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { companyOf } from '../../server/core/matching/company/company.ts'
import { fieldOf, roundsMost } from '../../server/core/matching/reserve/field.ts'
import { matchWithReport } from '../../server/core/matching/match.ts'
import { pairsOf } from '../../server/core/matching/met.ts'
import { planFor } from '../../server/core/matching/reserve/plan.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import type { Matching, MetPair, Pairing } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import { seedsUpTo, wrongIn } from '../support/eveningChecks.ts'
import { givenRounds, matchingOf } from '../support/givenRoom.ts'
import { churning, keyOf, p, peopleUpTo, playRounds, requestFor, stable } from '../support/matchedRounds.ts'
import { randomFrom } from '../support/random.ts'

describe('any round', () => {
  it('[P3] the bench is as small as can be: the library covers no more', () => {
    for (const seed of seedsUpTo(150)) {
      const request = sparse(seed, { leftover: 'bye' })
      const { byes } = matchWithReport(request).matching
      expect(byes.length, `seed ${seed}`).toBe(request.sure.length - 2 * mostPairs(request.sure, allowedIn(request)))
    }
  })

  it('[P3] a trio leaves out one fewer where there is room for it, and never more', () => {
    for (const seed of seedsUpTo(150)) {
      const request = sparse(seed, { leftover: 'trio' })
      const left = request.sure.length - 2 * mostPairs(request.sure, allowedIn(request))
      const { matching, report } = matchWithReport(request)
      expect(report.byes, `seed ${seed}`).toBe(left - report.trios)
      const isWhole = matching.pairings.every(({ members }) => members.length === 2)
      expect(isWhole && left > 0 && trioCouldHelp(request, left), `seed ${seed}`).toBe(false)
    }
  })

  it('[P5] nobody meets again where the library can match all of them with people they have not met', () => {
    let fresh = 0
    for (const seed of seedsUpTo(150)) {
      const request = { ...sparse(seed, { leftover: 'bye' }), sure: peopleUpTo(2 * (1 + (seed % 15))), apart: [] }
      const met = new Set(request.met.map(keyOf))
      const isFresh = 2 * mostPairs(request.sure, (pair) => !met.has(keyOf(pair))) === request.sure.length
      expect(matchWithReport(request).report.rematches === 0, `seed ${seed}`).toBe(isFresh)
      fresh += isFresh ? 1 : 0
    }
    expect(fresh).toBeGreaterThan(30)
    expect(fresh).toBeLessThan(120)
  })

  it('[P2] the doubtful join nobody whom they must not meet', () => {
    for (const seed of seedsUpTo(200)) {
      const request = sparse(seed, { leftover: 'trio' })
      const doubtful = request.sure.slice(0, seed % 4)
      const split = { ...request, sure: request.sure.slice(doubtful.length), doubtful }
      const { matching } = matchWithReport(split)
      const apart = new Set(split.apart.map(keyOf))
      const together = matching.pairings.flatMap(({ members }) => pairsOf(members).map(keyOf))
      expect(together.filter((pair) => apart.has(pair)), `seed ${seed}`).toEqual([])
      expect(wrongIn({ request: split, ...matchWithReport(split) })).toEqual([])
    }
  })

  it('[P5] as long as each has yet to meet half of the others present, nobody meets again, whoever comes and goes', () => {
    const rounds = seedsUpTo(20).flatMap((seed) => playRounds({ rounds: 16, seed, leftover: 'bye', present: churning(20, 16, seed) }))
    const easy = rounds.filter(({ request }) => unmetLeastIn(request) >= request.sure.length / 2)
    expect(easy.length).toBeGreaterThan(100)
    expect(easy.filter(({ report }) => report.rematches > 0).map(({ request }) => `seed ${request.seed}, round ${request.round}`)).toEqual([])
  })
})

describe('the plan in reserve', () => {
  it.each(['bye', 'trio'] as const)('[P12] %s: everybody is in each round, nobody meets again, and whoever sits out is due', (odd) => {
    for (const count of [6, 7, 10, 13, 20, 21]) {
      const half = playRounds({ rounds: count >> 1, seed: count, leftover: odd, present: stable(count) }).at(-1)?.request ?? requestFor([])
      expect(planOf(half, odd).length, `${count} people`).toBeGreaterThan(0)
      expect(faultsOfPlan(half, odd), `${count} people`).toEqual([])
    }
    for (const seed of seedsUpTo(60)) {
      const request = sparse(seed, { sure: peopleUpTo(5 + (seed % 9)) })
      const lastBye = Object.fromEntries(request.sure.map((person, index) => [person, (index * seed) % 5]))
      expect(faultsOfPlan({ ...request, lastBye }, odd), `seed ${seed}`).toEqual([])
    }
  })
})

describe('a late repair', () => {
  it('[P14] touches nothing but what broke, one pairing that takes somebody in, and whoever was on their own', () => {
    for (const seed of seedsUpTo(120)) {
      const random = randomFrom(seed)
      let room = givenRounds({ people: 4 + random.below(12), seed, odd: random.pick(['trio', 'bye'] as const) ?? 'trio' })
      for (let step = 0; step < 6; step += 1) {
        const before = matchingOf(room)
        const leaver = random.pick(before.pairings.flatMap(({ members }) => members)) ?? p(1)
        const command: RoomCommand = random.chance(0.7) ? { type: 'leave', person: leaver } : { type: 'join', person: p(100 + step), hasPhone: true }
        room = room.when(command)
        const touched = touchedIn(before, matchingOf(room), command.type === 'leave' ? leaver : null)
        expect(touched.length, `seed ${seed}, step ${step}`).toBeLessThanOrEqual(1)
        const told = room.events.flatMap((event) => (event.type === 'matchingRepaired' ? event.formed : []))
        expect(told.filter((formed) => before.pairings.some((other) => isSame(formed, other))), `seed ${seed}, step ${step}`).toEqual([])
      }
    }
  })
})

/** Plays the plan for the rest of the evening after `request`, and says what is wrong with it. */
function faultsOfPlan(request: MatchingRequest, odd: 'bye' | 'trio'): readonly string[] {
  const times = new Map<string, number>(pairsOf(request.sure).map((pair) => [keyOf(pair), 0]))
  for (const pair of request.met) times.set(keyOf(pair), (times.get(keyOf(pair)) ?? 0) + 1)
  const isAllowed = allowedIn(request)
  // Where all who may meet have met, it begins anew.
  const least = Math.min(...pairsOf(request.sure).filter(isAllowed).map((pair) => times.get(keyOf(pair)) ?? 0))
  const seen = new Set(pairsOf(request.sure).filter((pair) => !isAllowed(pair) || times.get(keyOf(pair)) !== least).map(keyOf))
  const lastBye: Record<PersonId, number> = { ...request.lastBye }
  const byes = odd === 'bye' ? request.sure.length % 2 : 0
  return planOf(request, odd).flatMap(({ groups, left }, index) => {
    const pairs = groups.flatMap((group) => pairsOf(group).map(keyOf))
    const earliest = Math.min(...request.sure.map((person) => lastBye[person] ?? 0))
    const wrong = {
      'not everybody is in it once': [...groups.flat(), ...left].toSorted().join(' ') !== request.sure.toSorted().join(' '),
      'somebody meets again': pairs.some((pair) => seen.has(pair)) || new Set(pairs).size < pairs.length,
      'the wrong number sit out': left.length !== byes,
      'somebody sits out who is not due': left.some((person) => (lastBye[person] ?? 0) > earliest),
    }
    for (const pair of pairs) seen.add(pair)
    for (const person of left) lastBye[person] = 1_000 + index
    return Object.entries(wrong).flatMap(([sentence, isWrong]) => (isWrong ? [`round ${index + 1}: ${sentence}`] : []))
  })
}

type NamedRound = { readonly groups: readonly (readonly PersonId[])[]; readonly left: readonly PersonId[] }

function planOf(request: MatchingRequest, odd: 'bye' | 'trio'): readonly NamedRound[] {
  const company = companyOf(request)
  const named = (people: readonly number[]): readonly PersonId[] => people.flatMap((person) => company.people[person] ?? [])
  const field = fieldOf(company.people.map((_, person) => person), company, odd)
  return planFor(field, roundsMost(field), request.seed).map(({ groups, left }) => ({ groups: groups.map(named), left: named(left) }))
}

const isSame = (one: Pairing, other: Pairing): boolean => one.spot === other.spot && keyOf(one.members) === keyOf(other.members)

/** Pairings that lost nobody and are not as they were. */
function touchedIn(before: Matching, after: Matching, gone: PersonId | null): readonly Pairing[] {
  const whole = before.pairings.filter(({ members }) => gone === null || !members.includes(gone))
  return whole.filter((pairing) => !after.pairings.some((other) => isSame(pairing, other)))
}

/** Few who may meet, and many who have. */
function sparse(seed: number, changes: Partial<MatchingRequest>): MatchingRequest {
  const random = randomFrom(seed)
  const sure = peopleUpTo(2 + random.below(28))
  const some = (share: number): readonly MetPair[] => pairsOf(sure).filter(() => random.chance(share))
  const apart = some(random.pick([0, 0.5, 0.8, 0.9, 0.95]) ?? 0)
  return requestFor(sure, { seed, met: some(random.pick([0.3, 0.6, 0.8, 0.9]) ?? 0), apart, ...changes })
}

function allowedIn({ apart }: MatchingRequest): (pair: MetPair) => boolean {
  const forbidden = new Set(apart.map(keyOf))
  return (pair) => !forbidden.has(keyOf(pair))
}

/** How many of the others present each has yet to meet, at the least. */
function unmetLeastIn({ sure, met }: MatchingRequest): number {
  const known = new Set(met.map(keyOf))
  return Math.min(...sure.map((person) => sure.filter((other) => other !== person && !known.has(keyOf([person, other]))).length))
}

/** How many pairs these people can form at most, by the library. */
function mostPairs(people: readonly PersonId[], isAllowed: (pair: MetPair) => boolean): number {
  const place = new Map(people.map((person, index) => [person, index]))
  const edges = pairsOf(people).filter(isAllowed).map(([a, b]): [number, number, number] => [place.get(a) ?? 0, place.get(b) ?? 0, 1])
  return edges.length === 0 ? 0 : blossom(edges, true).filter((partner) => partner >= 0).length / 2
}

/** Whether some three who may all meet leave the others with nobody more on the bench than one fewer than now. */
function trioCouldHelp(request: MatchingRequest, left: number): boolean {
  const isAllowed = allowedIn(request)
  return pairsOf(request.sure).filter(isAllowed).some(([a, b]) =>
    request.sure.some((c) => {
      if (c === a || c === b || !isAllowed([a, c]) || !isAllowed([b, c])) return false
      const others = request.sure.filter((person) => person !== a && person !== b && person !== c)
      return others.length - 2 * mostPairs(others, isAllowed) < left
    }),
  )
}
