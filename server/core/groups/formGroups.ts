/**
 * Who sits together: the best of some seeded greedy starts, from each of which two people change places for as long as
 * that makes it better (exchanges as in Kernighan and Lin, 1970, of one against one). It is not proved to be the best,
 * but no two could change places and make it better; a room of 5,000 takes a tenth of a second. RULES, G1 and G2.
 */
import type { PersonId } from '../../../shared/ids.ts'
import { type GroupSize, groupSizes } from '../../../shared/programme.ts'
import { hashOf } from '../matching/chance.ts'
import type { MetPair } from '../state.ts'

export type Wanted = {
  readonly people: readonly PersonId[]
  readonly size: GroupSize
  readonly seed: number
  /** Who must not sit together. */
  readonly apart: readonly MetPair[]
  /** Who would rather meet somebody else, once for each time they have met. */
  readonly known: readonly MetPair[]
}

/** More than all acquaintances of a room together. */
const apartCost = 1_000_000

/** What it costs to have each with each other, by place in the list of people; pairs that are not named cost nothing. */
type Costs = readonly ReadonlyMap<number, number>[]

/** In a small room the first start may end in a corner, and others take no time. */
const startsMost = 30
const startPeople = 3_000

export function formGroups(wanted: Wanted): readonly (readonly PersonId[])[] {
  const { people, seed } = wanted
  const costs = costsAmong(wanted)
  let best: Seating & { readonly cost: number } = { groupOf: [], members: [], cost: Infinity }
  const starts = Math.min(startsMost, Math.ceil(startPeople / Math.max(1, people.length)))
  for (let start = 0; start < starts && best.cost > 0; start += 1) {
    const seating = seat(wanted, costs, hashOf(seed, start))
    const cost = costOf(seating.groupOf, costs)
    if (cost < best.cost) best = { ...seating, cost }
  }
  return best.members.map((group) => group.flatMap((person) => people[person] ?? []))
}

function seat({ people, size }: Wanted, costs: Costs, seed: number): Seating {
  const sizes = sizesFor(people.length, size)
  const order = people.map((_, index) => index).toSorted((a, b) => hashOf(seed, a) - hashOf(seed, b))
  // Who is hardest to place is placed while there is room.
  const hardFirst = order.toSorted((a, b) => (costs[b]?.size ?? 0) - (costs[a]?.size ?? 0))
  const groupOf = people.map(() => -1)
  const members = sizes.map((): number[] => [])
  const cost = new Float64Array(sizes.length)
  for (const person of hardFirst) {
    const perGroup = costPerGroup(person, costs, groupOf)
    for (const [group, weight] of perGroup) cost[group] = weight
    place(person, cheapest(cost, { members, sizes }), { groupOf, members })
    for (const group of perGroup.keys()) cost[group] = 0
  }
  while (exchangeAll({ costs, groupOf, members }));
  return { groupOf, members }
}

function costOf(groupOf: readonly number[], costs: Costs): number {
  return costs.reduce((sum, _, person) => sum + (costPerGroup(person, costs, groupOf).get(groupOf[person] ?? -1) ?? 0), 0)
}

/**
 * As even as can be, near the wanted size. From eight people on all groups are of four to six; seven are four and
 * three, and fewer than four are one group.
 */
export function sizesFor(people: number, wanted: GroupSize): readonly number[] {
  const [least, most] = [groupSizes[0], groupSizes[groupSizes.length - 1] ?? wanted]
  const fewest = Math.max(1, Math.ceil(people / most))
  const groups = Math.max(fewest, Math.min(Math.round(people / wanted), Math.floor(people / least)))
  return Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < people % groups ? 1 : 0))
}

function costsAmong({ people, apart, known }: Wanted): Costs {
  const places = new Map(people.map((person, index) => [person, index]))
  const costs = people.map(() => new Map<number, number>())
  const add = ([one, other]: MetPair, cost: number): void => {
    const [a, b] = [places.get(one), places.get(other)]
    if (a === undefined || b === undefined) return
    costs[a]?.set(b, (costs[a].get(b) ?? 0) + cost)
    costs[b]?.set(a, (costs[b].get(a) ?? 0) + cost)
  }
  for (const pair of known) add(pair, 1)
  for (const pair of apart) add(pair, apartCost)
  return costs
}

type Seating = { readonly groupOf: number[]; readonly members: readonly number[][] }

function place(person: number, group: number, { groupOf, members }: Seating): void {
  groupOf[person] = group
  members[group]?.push(person)
}

/** The group with a free seat where somebody costs least; of those, the emptiest. Asked for everybody, of every group. */
function cheapest(cost: Float64Array, { members, sizes }: Pick<Seating, 'members'> & { readonly sizes: readonly number[] }): number {
  let best = { group: -1, cost: Infinity, taken: 0 }
  for (let group = 0; group < sizes.length; group += 1) {
    const taken = members[group]?.length ?? 0
    const here = cost[group] ?? 0
    const isBetter = here < best.cost || (here === best.cost && taken < best.taken)
    if (isBetter && taken < (sizes[group] ?? 0)) best = { group, cost: here, taken }
  }
  return best.group
}

function costPerGroup(person: number, costs: Costs, groupOf: readonly number[]): Map<number, number> {
  const cost = new Map<number, number>()
  for (const [other, weight] of costs[person] ?? []) {
    const group = groupOf[other] ?? -1
    if (group !== -1) cost.set(group, (cost.get(group) ?? 0) + weight)
  }
  return cost
}

type Seated = Seating & { readonly costs: Costs }

/** One round of exchanges; false where none was worth it. Each makes the whole cheaper by 1 at least, so there is an end. */
function exchangeAll(seated: Seated): boolean {
  let isBetter = false
  for (const person of seated.groupOf.keys()) if (exchange(person, seated)) isBetter = true
  return isBetter
}

/** This person changes places with whoever makes it cheapest, if anybody does. Whoever costs nothing is left in peace. */
function exchange(person: number, { costs, groupOf, members }: Seated): boolean {
  const own = groupOf[person] ?? -1
  const cost = costPerGroup(person, costs, groupOf)
  const before = cost.get(own) ?? 0
  if (before === 0) return false
  let best = { gain: 0, other: -1 }
  for (const [group, others] of members.entries()) {
    if (group === own) continue
    for (const other of others) {
      const between = costs[person]?.get(other) ?? 0
      const there = (cost.get(group) ?? 0) - between
      // An exchange that is worth it only for the other one is found from their side.
      if (there >= before) continue
      const otherCost = costPerGroup(other, costs, groupOf)
      const gain = before + (otherCost.get(group) ?? 0) - there - ((otherCost.get(own) ?? 0) - between)
      if (gain > best.gain) best = { gain, other }
    }
  }
  if (best.other === -1) return false
  swap(person, best.other, { groupOf, members })
  return true
}

function swap(one: number, other: number, { groupOf, members }: Seating): void {
  const [from, to] = [groupOf[one] ?? -1, groupOf[other] ?? -1]
  members[from]?.splice(members[from].indexOf(one), 1, other)
  members[to]?.splice(members[to].indexOf(other), 1, one)
  groupOf[one] = to
  groupOf[other] = from
}
