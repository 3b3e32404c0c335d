/**
 * One trio besides the pairs, where that leaves fewer out. All three of its pairs count, so it is chosen together
 * with the rest: the duals of the best pairs bound what any trio can come to, the most promising are tried, and
 * the search ends when no other can be better (branch and bound, Land and Doig 1960).
 */
import { type Grouping, type Pairs, groupsIn, valueOf, worthOf } from './grouping.ts'
import { type Trio, type TrioRoom, type Witness, witnessOf } from './trioBound.ts'
import { type Scope, createLookout } from './trioLookout.ts'
import type { Weights } from '../company/weights.ts'

/** Enough to find the best there is in practice, and few enough to be quick about it. */
const firstLook = { peopleMost: 100, triosMost: 1 }
/** In practice it comes to a few dozen people and trios. */
const closeLook = { peopleMost: 600, triosMost: 4_000 }
/** In practice one to twenty are tried. A try takes longer in a larger room, and where bounds are weak it may need many. */
const triesMost = (people: number): number => Math.max(3, Math.min(1_000, Math.floor(200_000 / people)))

/** The best grouping with one trio at most; `pairs` is the best one with none. */
export function withTrio(people: readonly number[], weights: Weights, pairs: Pairs): Grouping {
  if (pairs.left.length === 0 || people.length < 3) return pairs
  const at = (index: number): number => people[index] ?? 0
  const room: TrioRoom = {
    ...pairs.solver,
    benchCost: (index) => weights.bench(at(index)),
    inTrio: (index) => weights.inTrio(at(index)),
  }
  const witness = witnessOf(room, pairs.solution.duals)
  const witnesses: Witness[] = [witness]
  const look = createLookout(room, witness)
  let best: Grouping = attach(pairs, weights)
  const lookAbove = (scope: Omit<Scope, 'least'>) => look({ ...scope, least: best.value })

  /** The best grouping in which these three stand together. */
  function attempt(trio: Trio): void {
    const solution = pairs.solver.solveWithout(trio)
    witnesses.push(witnessOf(room, solution.duals))
    const { groups, left } = groupsIn(solution, people)
    const named = trio.map(at)
    const value = solution.value + worthOf(named, weights)
    if (value > best.value) best = { groups: [...groups, named], left: left.filter((person) => !named.includes(person)), value, bound: Infinity }
  }

  const [first] = lookAbove(firstLook).trios
  if (first !== undefined) attempt(first.trio)
  const { trios, others } = lookAbove(closeLook)
  let bound = others
  let triesLeft = triesMost(people.length)
  for (const { trio } of trios) {
    const most = Math.min(...witnesses.map(({ boundWith }) => boundWith(trio)))
    if (most <= best.value) continue
    if (triesLeft === 0) bound = Math.max(bound, most)
    else attempt(trio)
    triesLeft = Math.max(0, triesLeft - 1)
  }
  return { ...best, bound: Math.max(bound, best.value) }
}

/** Whoever is left joins the pair that suits best; only one of them, for there is one trio. */
function attach(pairs: Pairs, weights: Weights): Grouping {
  let best: Grouping = pairs
  for (const third of pairs.left) {
    for (const host of pairs.groups) {
      const gained = worthOf([...host, third], weights) - worthOf(host, weights) + weights.bench(third)
      if (pairs.value + gained <= best.value) continue
      const groups = pairs.groups.map((group) => (group === host ? [...group, third] : group))
      const left = pairs.left.filter((person) => person !== third)
      best = { groups, left, value: valueOf(groups, left, weights), bound: Infinity }
    }
  }
  return best
}
