/**
 * The people of one matching as numbers, so that everything about two of them is one look into a table.
 * The sure come first, then the doubtful; within each the seed decides the order, and thereby every tie.
 */
import type { PersonId } from '../../../shared/ids.ts'
import { hashOf } from './chance.ts'
import type { MatchingRequest } from './request.ts'

export type Company = {
  readonly people: readonly PersonId[]
  /** The first so many are sure; the others are doubtful. */
  readonly sureCount: number
  readonly timesMet: (first: number, second: number) => number
  readonly areApart: (first: number, second: number) => boolean
  /** Square tables, row by row: times met (or `apart`), and points from 0 to `preferenceMost` where there are any. */
  readonly met: Uint8Array
  readonly preferences: Uint8Array | null
  /** The spot where this person stands; 0 for nowhere yet. */
  readonly spotOf: (person: number) => number
  /** 0 for who has gone longest without sitting out, then 1, and so on. */
  readonly byeRank: readonly number[]
  /** The same for being in a trio. */
  readonly trioRank: readonly number[]
}

export const preferenceMost = 100

/** In the table of times met: these two must not meet. */
export const apart = 255

export function companyOf(request: MatchingRequest): Company {
  const people = [...shuffled(request.sure, request), ...shuffled(request.doubtful, request)]
  const indexOf = new Map(people.map((person, index) => [person, index]))
  const met = metTable(request, indexOf)
  const preferences = preferenceTable(request, indexOf)
  const spots = people.map((person) => request.spots[person] ?? 0)
  const count = people.length
  return {
    people,
    sureCount: request.sure.length,
    timesMet: (first, second) => met[first * count + second] ?? 0,
    areApart: (first, second) => met[first * count + second] === apart,
    met,
    preferences,
    spotOf: (person) => spots[person] ?? 0,
    byeRank: ranksOf(people.map((person) => request.lastBye[person] ?? 0)),
    trioRank: ranksOf(people.map((person) => request.lastTrio[person] ?? 0)),
  }
}

function shuffled(people: readonly PersonId[], { seed, round }: MatchingRequest): readonly PersonId[] {
  return people
    .map((person, index) => ({ person, chance: hashOf(seed, round, index) }))
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ person }) => person)
}

type IndexOf = ReadonlyMap<PersonId, number>

function metTable(request: MatchingRequest, indexOf: IndexOf): Uint8Array {
  const count = indexOf.size
  const table = new Uint8Array(count * count)
  forPairs(request.met, indexOf, (at) => {
    table[at] = Math.min(apart - 1, (table[at] ?? 0) + 1)
  })
  forPairs(request.apart, indexOf, (at) => {
    table[at] = apart
  })
  return table
}

function preferenceTable({ preferences }: MatchingRequest, indexOf: IndexOf): Uint8Array | null {
  if (preferences.length === 0) return null
  const table = new Uint8Array(indexOf.size * indexOf.size)
  for (const [first, second, points] of preferences) {
    forPairs([[first, second]], indexOf, (at) => {
      table[at] = Math.max(0, Math.min(preferenceMost, Math.round(points)))
    })
  }
  return table
}

/** Tells both places of each pair in a square table; pairs with somebody who is not here are passed over. */
function forPairs(pairs: readonly (readonly [PersonId, PersonId])[], indexOf: IndexOf, tell: (at: number) => void): void {
  for (const [a, b] of pairs) {
    const first = indexOf.get(a)
    const second = indexOf.get(b)
    if (first === undefined || second === undefined || first === second) continue
    tell(first * indexOf.size + second)
    tell(second * indexOf.size + first)
  }
}

/** The least of the different numbers has rank 0. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const ranks = new Map([...new Set(numbers)].toSorted((a, b) => a - b).map((number, rank) => [number, rank]))
  return numbers.map((number) => ranks.get(number) ?? 0)
}
