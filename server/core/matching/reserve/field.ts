/** Who has still to meet whom, and who is due to sit out: what is left to play with. */
import { type Company, areUnfit, familiarity } from '../company/company.ts'
import type { Group } from '../grouping/grouping.ts'

export type PlannedRound = { readonly groups: readonly Group[]; readonly left: readonly number[] }

export type Field = {
  readonly people: readonly number[]
  /** What happens in an odd room. */
  readonly odd: 'trio' | 'bye'
  /** 1 at [first * size + second] for two who may meet and have met as seldom as anybody. */
  readonly unmet: Uint8Array
  readonly size: number
  /** Least for who is due to sit out. */
  readonly byeRank: readonly number[]
}

export function fieldOf(people: readonly number[], company: Company, odd: 'trio' | 'bye'): Field {
  const size = company.people.length
  const unmet = new Uint8Array(size * size)
  const pairs = people.flatMap((first) => people.filter((second) => second !== first && !areUnfit(company, first, second)).map((second) => [first, second] as const))
  // In a room where all have met all, it begins anew.
  const least = pairs.reduce((fewest, [first, second]) => Math.min(fewest, familiarity(company, first, second)), Infinity)
  for (const [first, second] of pairs) {
    if (familiarity(company, first, second) === least) unmet[first * size + second] = 1
  }
  return { people, odd, unmet, size, byeRank: company.byeRank }
}

export const areUnmet = ({ unmet, size }: Field, first: number, second: number): boolean => unmet[first * size + second] === 1

/** A round in which nobody meets again, nobody is left out needlessly, and who sits out is due. */
export function isOf(field: Field, { groups, left }: PlannedRound): boolean {
  const isFresh = groups.every((group) => pairsIn(group).every(([first, second]) => areUnmet(field, first, second)))
  return isFresh && left.length === byesIn(field) && left.every((person) => isDue(field, person))
}

export const byesIn = ({ people, odd }: Field): number => (odd === 'bye' ? people.length % 2 : 0)

export function isDue({ people, byeRank }: Field, person: number): boolean {
  const rank = byeRank[person] ?? 0
  return people.every((other) => (byeRank[other] ?? 0) >= rank)
}

/** The field once this round has been played. */
export function playedOn(field: Field, { groups, left }: PlannedRound): Field {
  const unmet = field.unmet.slice()
  for (const group of groups) {
    for (const [first, second] of pairsIn(group)) {
      unmet[first * field.size + second] = 0
      unmet[second * field.size + first] = 0
    }
  }
  if (left.length === 0) return { ...field, unmet }
  const last = 1 + field.byeRank.reduce((most, rank) => Math.max(most, rank), 0)
  return { ...field, unmet, byeRank: field.byeRank.map((rank, person) => (left.includes(person) ? last : rank)) }
}

const pairsIn = (group: Group): readonly (readonly [number, number])[] =>
  group.flatMap((first, index) => group.slice(index + 1).map((second) => [first, second] as const))

/** How many each has still to meet, at the least. */
export const unmetLeast = (field: Field): number => Math.min(...field.people.map((person) => unmetOf(field, person)))

export function unmetOf({ people, unmet, size }: Field, person: number): number {
  let count = 0
  for (const other of people) count += unmet[person * size + other] ?? 0
  return count
}

/** No more rounds than this can follow without a rematch. */
export function roundsMost(field: Field): number {
  const { people, odd } = field
  const least = unmetLeast(field)
  if (people.length % 2 === 0) return least
  if (odd === 'bye') return least + 1
  const pairs = people.reduce((sum, person) => sum + unmetOf(field, person), 0) / 2
  return Math.min(least, Math.floor(pairs / ((people.length + 3) / 2)))
}
