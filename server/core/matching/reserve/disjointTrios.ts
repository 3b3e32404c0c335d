/** Trios of people who have not met, no two of whom stand in two of them. */
import { hashOf } from '../chance.ts'
import { type Field, areUnmet, unmetOf } from './field.ts'

export type Trio = readonly [number, number, number]

export const isWithin = (trio: Trio, first: number, second: number): boolean => trio.includes(first) && trio.includes(second)

/**
 * Up to so many, spread over the people: in so many rounds each meets one person a round, and one more in a trio,
 * so whoever has met few can be in many.
 */
export function disjointTrios(field: Field, rounds: number, seed: number): readonly Trio[] {
  const trios: Trio[] = []
  const room = new Map(field.people.map((person) => [person, unmetOf(field, person) - rounds]))
  const roomOf = (person: number): number => room.get(person) ?? 0
  const areFree = (first: number, second: number): boolean =>
    areUnmet(field, first, second) && !trios.some((trio) => isWithin(trio, first, second))
  while (trios.length < rounds) {
    const ranked = field.people
      .filter((person) => roomOf(person) > 0)
      .map((person) => ({ person, rank: roomOf(person) + (hashOf(seed, trios.length, person) % 1_000) / 1_000 }))
      .toSorted((a, b) => b.rank - a.rank)
      .map(({ person }) => person)
    const trio = firstTrio(ranked, areFree)
    if (trio === null) break
    trios.push(trio)
    for (const person of trio) room.set(person, roomOf(person) - 1)
  }
  return trios
}

function firstTrio(people: readonly number[], areFree: (first: number, second: number) => boolean): Trio | null {
  for (const [index, first] of people.entries()) {
    const friends = people.slice(index + 1).filter((person) => areFree(first, person))
    for (const [place, second] of friends.entries()) {
      const third = friends.slice(place + 1).find((person) => areFree(second, person))
      if (third !== undefined) return [first, second, third]
    }
  }
  return null
}
