/**
 * The people of one matching as numbers, so that everything about two of them is one look into a table.
 * The sure come first, then the doubtful; within each the seed decides the order, and thereby every tie.
 */
import type { PersonId } from '../../../../shared/ids.ts'
import { type Bond, acquainted, apart, has, marked, sameGroup, timesOf, unfit, wanted } from './bond.ts'
import { eachChange } from './between.ts'
import { hashOf } from '../chance.ts'
import type { MatchingRequest } from '../request.ts'
import { fitsAmong } from './gap.ts'
import { suitingOf } from './suiting.ts'
import type { Rules } from './ties.ts'

export type Company = {
  readonly people: readonly PersonId[]
  /** The first so many are sure; the others are doubtful. */
  readonly sureCount: number
  readonly across: Rules['across']
  /** A square table, row by row. */
  readonly bonds: Uint16Array
  /** Meetings that are wanted come before all but who is left out. */
  readonly meetsGap: boolean
  /** No matching has more wanted meetings than this, those wanted soon counted twice. */
  readonly wantsMost: number
  /** The spot where this person stands; 0 for nowhere yet. */
  readonly spotOf: (person: number) => number
  /** 0 for who has gone longest without sitting out, then 1, and so on. */
  readonly byeRank: readonly number[]
  /** The same for being in a trio. */
  readonly trioRank: readonly number[]
}

export function companyOf(request: MatchingRequest): Company {
  const people = [...shuffled(request.sure, request), ...shuffled(request.doubtful, request)]
  const spots = people.map((person) => request.spots[person] ?? 0)
  const isHere = new Set(people)
  return {
    people,
    sureCount: request.sure.length,
    across: request.rules.across,
    bonds: bondsAmong(people, request),
    meetsGap: request.meetsGap === true,
    // In a trio room there are (count + 3) / 2 pairs, and never more.
    wantsMost: request.meetsGap === true ? people.length + 3 : 2 * request.wanted.filter((pair) => pair.every((person) => isHere.has(person))).length,
    spotOf: (person) => spots[person] ?? 0,
    byeRank: ranksOf(people.map((person) => request.lastBye[person] ?? 0)),
    trioRank: ranksOf(people.map((person) => request.lastTrio[person] ?? 0)),
  }
}

export const bondOf = ({ bonds, people }: Company, first: number, second: number): Bond =>
  bonds[first * people.length + second] ?? 0

/** Whether the two must not meet, or only where nothing else is possible. */
export function areUnfit(company: Company, first: number, second: number): boolean {
  const bond = bondOf(company, first, second)
  return bond === apart || has(bond, unfit) || (company.across !== 'off' && has(bond, sameGroup))
}

/** How often the two have met, where knowing each other from before is half of a meeting. */
export function familiarity(company: Company, first: number, second: number): number {
  const bond = bondOf(company, first, second)
  return timesOf(bond) + (has(bond, acquainted) ? 1 / 2 : 0)
}

function shuffled(people: readonly PersonId[], { seed, round }: MatchingRequest): readonly PersonId[] {
  return people
    .map((person, index) => ({ person, chance: hashOf(seed, round, index) }))
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ person }) => person)
}

function bondsAmong(people: readonly PersonId[], request: MatchingRequest): Uint16Array {
  const count = people.length
  const bonds = new Uint16Array(count * count)
  const set = (first: number, second: number, bond: Bond): void => {
    bonds[first * count + second] = bond
    bonds[second * count + first] = bond
  }
  const suiting = suitingOf(people, request)
  if (suiting !== null) {
    for (let first = 0; first < count; first += 1) {
      for (let second = first + 1; second < count; second += 1) set(first, second, suiting(first, second))
    }
  }
  const indexOf = new Map(people.map((person, index) => [person, index]))
  eachChange(request, ([one, other], change) => {
    const first = indexOf.get(one)
    const second = indexOf.get(other)
    if (first !== undefined && second !== undefined && first !== second) set(first, second, change(bonds[first * count + second] ?? 0))
  })
  if (request.meetsGap === true) markGap(people, request, bonds)
  return bonds
}

function markGap(people: readonly PersonId[], request: MatchingRequest, bonds: Uint16Array): void {
  const count = people.length
  const fits = fitsAmong(people, request)
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      const bond = bonds[first * count + second] ?? 0
      if (!fits(first, second, bond)) continue
      bonds[first * count + second] = marked(bond, wanted)
      bonds[second * count + first] = marked(bond, wanted)
    }
  }
}

/** The least of the different numbers has rank 0. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const ranks = new Map([...new Set(numbers)].toSorted((a, b) => a - b).map((number, rank) => [number, rank]))
  return numbers.map((number) => ranks.get(number) ?? 0)
}
