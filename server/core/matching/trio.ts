/**
 * An odd room: three talk together. All three pairs count, so the trio is chosen together with the rest:
 * first a quick answer that is often provably the best, else every trio is tried, the least costly first.
 */
import type { PersonId } from '../../../shared/ids.ts'
import { hashOf } from './chance.ts'
import { pairsOf, type TimesMet } from './met.ts'
import type { MatchingRequest } from './request.ts'

type Group = readonly PersonId[]
type PairUp = (request: MatchingRequest, people: readonly PersonId[], timesMet: TimesMet) => readonly Group[]

/** Above this many people trying every trio takes too long; the best of a few quick answers must do. */
const exhaustivePeople = 31
const quickTries = 12

export function makeTrio(request: MatchingRequest, timesMet: TimesMet, pairUp: PairUp): readonly Group[] {
  const { sure: people } = request
  const repeats = (group: Group): number => pairsOf(group).reduce((sum, [a, b]) => sum + timesMet(a, b), 0)
  const total = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + repeats(group), 0)
  const rest = (without: Group): readonly Group[] =>
    pairUp(request, people.filter((person) => !without.includes(person)), timesMet)

  const thirds = fairestFirst(request, people)
  let best: readonly Group[] | null = null
  for (const third of thirds.slice(0, quickTries)) {
    const groups = attach(third, rest([third]), repeats)
    if (best === null || total(groups) < total(best)) best = groups
    if (total(best) === 0) return best
  }
  if (people.length > exhaustivePeople) return best ?? []
  for (const trio of triosByRepeats(thirds, repeats)) {
    if (best !== null && repeats(trio) >= total(best)) break
    const groups = [...rest(trio), trio]
    if (best === null || total(groups) < total(best)) best = groups
  }
  return best ?? []
}

/** Who has been in the fewest trios comes first; the seed decides among equals. */
function fairestFirst({ seed, round, trios }: MatchingRequest, people: readonly PersonId[]): readonly PersonId[] {
  const keyed = people.map((person, index) => ({ person, trios: trios[person] ?? 0, chance: hashOf(seed, round, index) }))
  return keyed.toSorted((a, b) => a.trios - b.trios || a.chance - b.chance).map(({ person }) => person)
}

/** The pair that `third` has met least becomes the trio. */
function attach(third: PersonId, pairs: readonly Group[], repeats: (group: Group) => number): readonly Group[] {
  const added = (pair: Group): number => repeats([...pair, third]) - repeats(pair)
  const host = pairs.reduce((least, pair) => (added(pair) < added(least) ? pair : least))
  return pairs.map((pair) => (pair === host ? [...pair, third] : pair))
}

function triosByRepeats(people: readonly PersonId[], repeats: (group: Group) => number): readonly Group[] {
  const trios: { readonly group: Group; readonly cost: number }[] = []
  people.forEach((a, i) => {
    people.slice(i + 1).forEach((b, j) => {
      for (const c of people.slice(i + j + 2)) trios.push({ group: [a, b, c], cost: repeats([a, b, c]) })
    })
  })
  return trios.toSorted((a, b) => a.cost - b.cost).map(({ group }) => group)
}
