/** Rounds matched one after the other, with nothing but the matching: who is there, and what has been, is kept here. */
import { type Reported, matchWithReport } from '../../server/core/matching/match.ts'
import { pairsOf } from '../../server/core/matching/met.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import type { MetPair } from '../../server/core/state.ts'
import { type PersonId, personId } from '../../shared/ids.ts'
import { openFloor } from '../../shared/spots.ts'
import { type Random, randomFrom } from './random.ts'

export type Evening = {
  readonly rounds: number
  readonly seed: number
  readonly leftover: 'trio' | 'bye'
  /** Who is there in this round, the first being round 1. */
  readonly present: (round: number) => readonly PersonId[]
  readonly changes?: Partial<MatchingRequest>
}

export type MatchedRound = Reported & { readonly request: MatchingRequest }

export const p = (number: number): PersonId => personId(`p${number}`)

export const peopleUpTo = (count: number): readonly PersonId[] => Array.from({ length: count }, (_, index) => p(index + 1))

/** Nobody comes or goes. */
export const stable = (count: number): Evening['present'] => () => peopleUpTo(count)

/** Each round one in ten goes for good, and as many come. */
export function churning(count: number, rounds: number, seed: number): Evening['present'] {
  const random: Random = randomFrom(seed)
  let here = peopleUpTo(count)
  let last = count
  const present = [here]
  while (present.length < rounds) {
    const gone = new Set<PersonId>()
    while (gone.size < Math.round(count / 10)) gone.add(random.pick(here) ?? p(0))
    const come = Array.from({ length: gone.size }, () => p((last += 1)))
    here = [...here.filter((person) => !gone.has(person)), ...come]
    present.push(here)
  }
  return (round) => present[round - 1] ?? []
}

/** Each round each goes with a chance of one in ten, for good, and about as many come: seldom just as many. */
export function drifting(count: number, rounds: number, seed: number): Evening['present'] {
  const random = randomFrom(seed)
  const present = [peopleUpTo(count)]
  let last = count
  while (present.length < rounds) {
    const stay = (present.at(-1) ?? []).filter(() => !random.chance(0.1))
    const come = peopleUpTo(count).filter(() => random.chance(0.1)).map(() => p((last += 1)))
    present.push([...stay, ...come])
  }
  return (round) => present[round - 1] ?? []
}

export function playRounds({ rounds, seed, leftover, present, changes }: Evening): readonly MatchedRound[] {
  const played: MatchedRound[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const request = { ...requestAfter(played, present(round), { round, seed, leftover }), ...changes }
    played.push({ request, ...matchWithReport(request) })
  }
  return played
}

export const rematchesIn = (played: readonly MatchedRound[]): number => {
  const keys = played.flatMap(({ matching }) => matching.pairings.flatMap(({ members }) => pairsOf(members).map(keyOf)))
  return keys.length - new Set(keys).size
}

export const keyOf = (pair: readonly PersonId[]): string => pair.toSorted().join(' ')

/** A request for people who have never been matched. */
export function requestFor(people: readonly PersonId[], changes: Partial<MatchingRequest> = {}): MatchingRequest {
  return { ...requestAfter([], people, { round: 1, seed: 1, leftover: 'trio' }), ...changes }
}

/** Nothing was asked for or told. */
const noTies = {
  apart: [],
  cameTogether: [],
  acquainted: [],
  wanted: [],
  leavingSoon: [],
  rules: { sameOrganisation: 'allowed', needsSharedLanguage: false, across: 'off' },
  traits: {},
  stays: {},
} as const

type Frame = Pick<MatchingRequest, 'round' | 'seed' | 'leftover'>

function requestAfter(played: readonly MatchedRound[], sure: readonly PersonId[], frame: Frame): MatchingRequest {
  const met = played.flatMap(({ matching }) => matching.pairings.flatMap(({ members }): readonly MetPair[] => pairsOf(members)))
  const last = (isFree: (round: MatchedRound, person: PersonId) => boolean): Record<PersonId, number> =>
    Object.fromEntries(sure.map((person) => [person, 1 + played.findLastIndex((round) => isFree(round, person))]))
  const groupOf = ({ matching }: MatchedRound, person: PersonId) => matching.pairings.find(({ members }) => members.includes(person))
  const spotsAfter = (round: MatchedRound | undefined): Record<PersonId, number> =>
    Object.fromEntries((round?.matching.pairings ?? []).flatMap(({ spot, members }) => members.map((person) => [person, spot ?? 0] as const)))
  const walks: Record<PersonId, number> = {}
  played.forEach((round, index) => {
    const before = spotsAfter(played[index - 1])
    for (const [person, spot] of Object.entries(spotsAfter(round))) {
      const id = personId(person)
      if (before[id] !== undefined && before[id] !== spot) walks[id] = (walks[id] ?? 0) + 1
    }
  })
  return {
    ...frame,
    sure,
    doubtful: [],
    met,
    ...noTies,
    lastBye: last((round, person) => groupOf(round, person) === undefined),
    lastTrio: last((round, person) => groupOf(round, person)?.members.length !== 2),
    spots: spotsAfter(played.at(-1)),
    walks,
    hasSpots: true,
    floor: openFloor,
  }
}
