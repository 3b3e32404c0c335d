/**
 * Finds as many rounds without a rematch as it can, one exact matching of the unmet after the other with seeded
 * weights. Where it gets stuck it takes the last few rounds back and draws again, a few more each time.
 */
import { hashOf } from './chance.ts'
import { type Field, type PlannedRound, areUnmet, byesIn, isDue, isOf, playedOn, unmetOf } from './field.ts'
import { solve } from './solver/solve.ts'

const triesMost = 30

/** Disjoint rounds, up to so many; they can be played in this order. */
export function planFor(field: Field, rounds: number, seed: number): readonly PlannedRound[] {
  let longest: readonly PlannedRound[] = []
  const plan: PlannedRound[] = []
  const fields: Field[] = [field]
  let draw = 0
  for (let tries = 0; longest.length < rounds && tries < triesMost; ) {
    const here = fields.at(-1) ?? field
    draw += 1
    const round = drawRound(here, hashOf(seed, draw))
    if (round !== null) {
      plan.push(round)
      fields.push(playedOn(here, round))
      if (plan.length > longest.length) longest = [...plan]
      continue
    }
    tries += 1
    const kept = Math.max(0, plan.length - 2 - (tries % 4))
    plan.length = kept
    fields.length = kept + 1
  }
  return longest
}

/** Some round of this field; null if none was found. */
function drawRound(field: Field, seed: number): PlannedRound | null {
  const isTrio = field.people.length % 2 === 1 && field.odd === 'trio'
  const round = isTrio ? drawWithTrio(field, seed) : drawPairs(field, seed)
  return round !== null && isOf(field, round) ? round : null
}

const chanceMost = 1_000

function drawPairs(field: Field, seed: number): PlannedRound {
  const { people } = field
  const at = (index: number): number => people[index] ?? 0
  const { partners } = solve({
    count: people.length,
    weight: (first, second) => (areUnmet(field, at(first), at(second)) ? chance(seed, at(first), at(second)) : -Infinity),
    benchCost: (index) => chanceMost * people.length * (byesIn(field) === 1 && isDue(field, at(index)) ? 1 : 2),
    seed,
  })
  return roundOf(people, partners)
}

/** Two who have the most to meet are welded to one, and whoever is matched with both makes the trio. */
function drawWithTrio(field: Field, seed: number): PlannedRound | null {
  const welded = weldAmong(field, seed)
  if (welded === null) return null
  const [first, second] = welded
  const others = field.people.filter((person) => person !== second)
  const isUnmet = (a: number, b: number): boolean => areUnmet(field, a, b) && ((a !== first && b !== first) || areUnmet(field, a === first ? b : a, second))
  const at = (index: number): number => others[index] ?? 0
  const thirdBonus = (a: number, b: number): number => (a === first ? unmetOf(field, b) : b === first ? unmetOf(field, a) : 0) * chanceMost
  const { partners } = solve({
    count: others.length,
    weight: (a, b) => (isUnmet(at(a), at(b)) ? chance(seed, at(a), at(b)) + thirdBonus(at(a), at(b)) : -Infinity),
    benchCost: () => 100 * chanceMost * others.length,
    seed,
  })
  const { groups, left } = roundOf(others, partners)
  return { groups: groups.map((group) => (group.includes(first) ? group.concat(second) : group)), left }
}

function weldAmong(field: Field, seed: number): readonly [number, number] | null {
  const most = (people: readonly number[]): number | undefined =>
    people
      .map((person) => ({ person, unmet: unmetOf(field, person) + (hashOf(seed, person) % chanceMost) / chanceMost }))
      .toSorted((a, b) => b.unmet - a.unmet)[0]?.person
  const first = most(field.people)
  if (first === undefined) return null
  const second = most(field.people.filter((person) => areUnmet(field, first, person)))
  return second === undefined ? null : [first, second]
}

const chance = (seed: number, first: number, second: number): number =>
  1 + (hashOf(seed, Math.min(first, second), Math.max(first, second)) % chanceMost)

function roundOf(people: readonly number[], partners: Int32Array): PlannedRound {
  const at = (index: number): number => people[index] ?? 0
  const groups: (readonly number[])[] = []
  const left: number[] = []
  partners.forEach((partner, index) => {
    if (partner === -1) left.push(at(index))
    else if (partner > index) groups.push([at(index), at(partner)])
  })
  return { groups, left }
}
