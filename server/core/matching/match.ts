/**
 * Who meets whom: one exact matching per round, a pure function of who is there, what has been and the room's
 * seed. In order: the fewest left out, then whoever has sat out least sits, then the fewest rematches.
 */
import type { PersonId } from '../../../shared/ids.ts'
import type { Matching } from '../state.ts'
import { assignSpots } from './assignSpots.ts'
import { hashOf } from './chance.ts'
import { leastCostPartners } from './leastCost.ts'
import { type TimesMet, timesMetIn } from './met.ts'
import type { MatchingRequest } from './request.ts'
import { makeTrio } from './trio.ts'

type Group = readonly PersonId[]
type Groups = { readonly groups: readonly Group[]; readonly byes: readonly PersonId[] }

export function match(request: MatchingRequest): Matching {
  const timesMet = timesMetIn(request.met)
  const isTooSmall = request.sure.length < 2
  const sure = isTooSmall ? [...request.sure, ...request.doubtful] : request.sure
  const { groups, byes } = groupsOf({ ...request, sure }, timesMet)
  const joined = isTooSmall ? { groups, left: [] } : withThirds(groups, request.doubtful, timesMet)
  const rest = groupsOf({ ...request, sure: joined.left, doubtful: [] }, timesMet)
  const all = [...joined.groups, ...rest.groups]
  return {
    pairings: request.hasSpots ? assignSpots(all, request.spots) : all.map((members) => ({ spot: null, members })),
    byes: [...byes, ...rest.byes],
  }
}

/** Everyone in `sure` in a pairing, one trio or one bye where the number is odd. */
function groupsOf(request: MatchingRequest, timesMet: TimesMet): Groups {
  const { sure, leftover } = request
  if (sure.length < 2) return { groups: [], byes: sure }
  if (sure.length % 2 === 0) return { groups: pairUp(request, sure, timesMet), byes: [] }
  if (leftover === 'trio') return { groups: makeTrio(request, timesMet, pairUp), byes: [] }
  return withBye(request, timesMet)
}

/** Tiers of cost: one rematch outweighs any sum of chance, one unfair bye any sum of rematches. */
const chanceMost = 64
const rematchCost = (people: number): number => chanceMost * people
const unfairByeCost = (people: number): number => rematchCost(people) * people * 4

/** The pairing of an even number of people with the fewest rematches; among equals the seed decides. */
function pairUp(request: MatchingRequest, people: readonly PersonId[], timesMet: TimesMet): readonly Group[] {
  const chance = chanceOf(request)
  const cost = (first: number, second: number): number =>
    repeatCost(timesMet(at(people, first), at(people, second))) * rematchCost(people.length) + chance(first, second)
  const partners = leastCostPartners(people.length, cost)
  return partners.flatMap((second, first) => (second > first ? [[at(people, first), at(people, second)]] : []))
}

/** The second rematch of the same two costs more than the first: c(c+1)/2, so that repeats are spread. */
const repeatCost = (times: number): number => (times * (times + 1)) / 2

/** An empty chair makes the number even; whoever is matched with it sits out. */
function withBye(request: MatchingRequest, timesMet: TimesMet): Groups {
  const { sure: people, byes } = request
  const chair = people.length
  const chance = chanceOf(request)
  const fewest = Math.min(...people.map((person) => byes[person] ?? 0))
  const cost = (first: number, second: number): number =>
    second === chair
      ? ((byes[at(people, first)] ?? 0) - fewest) * unfairByeCost(people.length) + chance(first, second)
      : repeatCost(timesMet(at(people, first), at(people, second))) * rematchCost(people.length) + chance(first, second)
  const partners = leastCostPartners(people.length + 1, cost)
  const groups = partners.flatMap((second, first) =>
    second > first && second !== chair ? [[at(people, first), at(people, second)]] : [],
  )
  return { groups, byes: [at(people, partners[chair] ?? 0)] }
}

/** Each doubtful person becomes the third where they have met the fewest; `left` found no pair to join. */
function withThirds(groups: readonly Group[], doubtful: readonly PersonId[], timesMet: TimesMet) {
  const joined = [...groups]
  const left: PersonId[] = []
  for (const person of doubtful) {
    const metIn = (group: Group): number => group.reduce((sum, other) => sum + timesMet(person, other), 0)
    const pairs = joined.filter((group) => group.length === 2)
    const best = pairs.reduce<Group | null>((least, group) => (least === null || metIn(group) < metIn(least) ? group : least), null)
    if (best === null) left.push(person)
    else joined[joined.indexOf(best)] = [...best, person]
  }
  return { groups: joined, left }
}

const chanceOf =
  ({ seed, round }: MatchingRequest) =>
  (first: number, second: number): number =>
    hashOf(seed, round, first, second) % chanceMost

/** The element that is known to be there. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error(`No item ${index} among ${items.length}.`)
  return item
}
