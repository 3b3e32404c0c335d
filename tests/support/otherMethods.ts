/**
 * Two ways to pair a room that need no mathematics, as good as they get: here only to be compared with the matching.
 * In an odd room both leave one out.
 */
import type { PersonId } from '../../shared/ids.ts'
import { keyOf } from './matchedRounds.ts'
import { randomFrom } from './random.ts'

export type Pairs = readonly (readonly [PersonId, PersonId])[]

type Present = (round: number) => readonly PersonId[]

/**
 * The circle: one stays seated, the others move on by one seat a round, and whoever faces each other talks. As long as
 * nobody comes or goes, nobody meets twice. When somebody does, the circle closes up, newcomers sit down at its end, and
 * it turns on from where it was, or begins anew: which is better depends on the room.
 */
export function byCircle(present: Present, rounds: number, whenChanged: 'turnsOn' | 'beginsAnew'): readonly Pairs[] {
  let turn = 0
  return Array.from({ length: rounds }, (_, round) => {
    const people = present(round + 1)
    const isChanged = round > 0 && people.join(' ') !== present(round).join(' ')
    turn = isChanged && whenChanged === 'beginsAnew' ? 0 : turn + 1
    return turned(people, turn)
  })
}

function turned(people: readonly PersonId[], turn: number): Pairs {
  const seats = people.length % 2 === 0 ? people : [...people, null]
  const moving = seats.length - 1
  const at = (place: number): PersonId | null => seats[((place % moving) + moving) % moving] ?? null
  const facing = Array.from({ length: seats.length / 2 }, (_, step) => [step === 0 ? seats.at(-1) : at(turn + step), at(turn - step)] as const)
  return facing.flatMap(([a, b]) => (a && b ? [[a, b] as const] : []))
}

export type Suits = (a: PersonId, b: PersonId) => number

/** Greedy: one after the other, in a new order each round, gets whoever they have met least, and of those the one who suits best. */
export function byGreed(present: Present, rounds: number, { seed, suits }: { readonly seed: number; readonly suits: Suits }): readonly Pairs[] {
  const random = randomFrom(seed)
  const met = new Map<string, number>()
  return Array.from({ length: rounds }, (_, round) => {
    const drawn = present(round + 1).map((person) => ({ person, chance: random.below(2 ** 30) }))
    const waiting = drawn.toSorted((a, b) => a.chance - b.chance).map(({ person }) => person)
    const pairs: (readonly [PersonId, PersonId])[] = []
    for (let first = waiting.shift(); first !== undefined && waiting.length > 0; first = waiting.shift()) {
      const cost = (other: PersonId): number => 1_000 * (met.get(keyOf([first, other])) ?? 0) - suits(first, other)
      const second = waiting.reduce((best, other) => (cost(other) < cost(best) ? other : best))
      waiting.splice(waiting.indexOf(second), 1)
      pairs.push([first, second])
      met.set(keyOf([first, second]), (met.get(keyOf([first, second])) ?? 0) + 1)
    }
    return pairs
  })
}
