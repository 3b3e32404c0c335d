/**
 * Finds as many rounds without a rematch as it can, one exact matching of the unmet after the other with seeded
 * weights. Where it gets stuck it takes the last few rounds back and draws again, a few more each time.
 */
import { hashOf } from '../chance.ts'
import { type Field, type PlannedRound, areUnmet, byesIn, isDue, isOf, playedOn } from './field.ts'
import { solve } from '../solver/solve.ts'
import { type Trio, disjointTrios, isWithin } from './disjointTrios.ts'

const triesMost = 30

/** Disjoint rounds, up to so many; they can be played in this order. */
export function planFor(field: Field, rounds: number, seed: number): readonly PlannedRound[] {
  const hasTrios = field.odd === 'trio' && field.people.length % 2 === 1
  return hasTrios ? planWithTrios(field, rounds, seed) : peel(field, { rounds, tries: triesMost, trios: null, seed })
}

/** Trios are what is scarce late in an evening, so they are set aside first, for more or fewer rounds. */
function planWithTrios(field: Field, rounds: number, seed: number): readonly PlannedRound[] {
  let longest: readonly PlannedRound[] = []
  // In larger rooms a try takes longer, and succeeds more often.
  const triesHere = Math.min(triesMost, Math.ceil(630 / field.people.length))
  for (let tries = 0; tries < triesHere; tries += 1) {
    const goal = rounds - Math.floor((4 * tries) / triesHere)
    if (longest.length >= goal) return longest
    const trios = disjointTrios(field, goal, hashOf(seed, tries))
    const plan = peel(field, { rounds: trios.length, tries: 4, trios, seed: hashOf(seed, goal, tries) })
    if (plan.length > longest.length) longest = plan
  }
  return longest
}

type Aim = {
  readonly rounds: number
  /** How often it may get stuck. */
  readonly tries: number
  /** One for each round, where rounds have a trio. */
  readonly trios: readonly Trio[] | null
  readonly seed: number
}

function peel(field: Field, { rounds, tries, trios, seed }: Aim): readonly PlannedRound[] {
  let longest: readonly PlannedRound[] = []
  const plan: PlannedRound[] = []
  const fields: Field[] = [field]
  let stuck = 0
  for (let draw = 0; longest.length < rounds && stuck < tries; draw += 1) {
    const here = fields.at(-1) ?? field
    const kept = trios?.slice(plan.length) ?? []
    const round = drawRound(here, kept, hashOf(seed, draw))
    if (isOf(here, round)) {
      plan.push(round)
      fields.push(playedOn(here, round))
      if (plan.length > longest.length) longest = [...plan]
      continue
    }
    plan.length = Math.max(0, plan.length - 2 - (stuck % 4))
    fields.length = plan.length + 1
    stuck += 1
  }
  return longest
}

const chanceMost = 1_000

/** Pairs from the unmet besides the first of these trios; what the others need is left alone. */
function drawRound(field: Field, [trio, ...later]: readonly Trio[], seed: number): PlannedRound {
  const people = trio === undefined ? field.people : field.people.filter((person) => !trio.includes(person))
  const at = (index: number): number => people[index] ?? 0
  const isFree = (first: number, second: number): boolean =>
    areUnmet(field, first, second) && !later.some((other) => isWithin(other, first, second))
  const { partners } = solve({
    count: people.length,
    weight: (first, second) => (isFree(at(first), at(second)) ? chance(seed, at(first), at(second)) : -Infinity),
    benchCost: (index) => chanceMost * people.length * (byesIn(field) === 1 && isDue(field, at(index)) ? 1 : 2),
    seed,
  })
  const groups: (readonly number[])[] = trio === undefined ? [] : [trio]
  const left: number[] = []
  partners.forEach((partner, index) => {
    if (partner === -1) left.push(at(index))
    else if (partner > index) groups.push([at(index), at(partner)])
  })
  return { groups, left }
}

const chance = (seed: number, first: number, second: number): number =>
  1 + (hashOf(seed, Math.min(first, second), Math.max(first, second)) % chanceMost)
