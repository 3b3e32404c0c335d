/** Every way to group a few people, each judged by the objective in the words of RULES.md, tier by tier. */
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import { noTraits } from '../../server/core/matching/company/traits.ts'
import type { Matching, MetPair } from '../../server/core/state.ts'
import { type PersonId, personId } from '../../shared/ids.ts'
import { keyOf } from './matchedRounds.ts'

/**
 * How good a matching is, the most important first, each the less the better: how many are left out, how lately they
 * sat out, unfit pairs, rematches, pairs who knew each other before, wanted meetings (less than nothing), how lately the
 * three were in a trio, and the score.
 */
export type Judgement = readonly [number, number, number, number, number, number, number, number]

type Groups = readonly (readonly PersonId[])[]

export function judge(request: MatchingRequest, { pairings, byes }: Pick<Matching, 'pairings' | 'byes'>): Judgement {
  return judgeWith(tablesOf(request), pairings.map(({ members }) => members), byes)
}

/** The best judgement that any grouping of the sure gets: each set of people still to place is looked at once. */
export function bestJudgement(request: MatchingRequest): Judgement {
  const tables = tablesOf(request)
  const people = request.sure
  const at = (index: number): PersonId => people[index] ?? people[0] ?? personId('nobody')
  const known = new Map<number, Judgement>()
  const judged = (groups: Groups, left: readonly PersonId[]): Judgement => judgeWith(tables, groups, left)
  const bestOf = (placed: number, hasTrio: boolean): Judgement => {
    const first = people.findIndex((_, index) => (placed & (1 << index)) === 0)
    if (first === -1) return [0, 0, 0, 0, 0, 0, 0, 0]
    const key = placed * 2 + (hasTrio ? 1 : 0)
    const before = known.get(key)
    if (before !== undefined) return before
    const withFirst = placed | (1 << first)
    let best = sum(judged([], [at(first)]), bestOf(withFirst, hasTrio))
    const offer = (group: readonly number[], mask: number, makesTrio: boolean): void => {
      const found = sum(judged([group.map(at)], []), bestOf(mask, hasTrio || makesTrio))
      if (compare(found, best) < 0) best = found
    }
    for (let second = first + 1; second < people.length; second += 1) {
      const withSecond = withFirst | (1 << second)
      if ((placed & (1 << second)) !== 0) continue
      offer([first, second], withSecond, false)
      if (hasTrio || request.leftover === 'bye') continue
      for (let third = second + 1; third < people.length; third += 1) {
        if ((placed & (1 << third)) === 0) offer([first, second, third], withSecond | (1 << third), true)
      }
    }
    known.set(key, best)
    return best
  }
  return bestOf(0, false)
}

const sum = (a: Judgement, b: Judgement): Judgement => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
  a[4] + b[4],
  a[5] + b[5],
  a[6] + b[6],
  a[7] + b[7],
]

export function compare(a: Judgement, b: Judgement): number {
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

type Tables = {
  readonly areApart: (a: PersonId, b: PersonId) => boolean
  readonly isUnfit: (a: PersonId, b: PersonId) => boolean
  readonly areAcquainted: (a: PersonId, b: PersonId) => boolean
  /** 0, 1, or 2 for soon. */
  readonly want: (a: PersonId, b: PersonId) => number
  readonly timesMet: (a: PersonId, b: PersonId) => number
  readonly score: (a: PersonId, b: PersonId) => number
  readonly byeRank: (person: PersonId) => number
  readonly trioRank: (person: PersonId) => number
}

function judgeWith(tables: Tables, groups: Groups, left: readonly PersonId[]): Judgement {
  const pairs = groups.flatMap((group) => group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const)))
  if (pairs.some(([a, b]) => tables.areApart(a, b))) return [Infinity, 0, 0, 0, 0, 0, 0, 0]
  const total = <Item>(items: readonly Item[], cost: (item: Item) => number): number => items.reduce((so, item) => so + cost(item), 0)
  const again = (times: number): number => (times * (times + 1)) / 2
  return [
    left.length,
    total(left, tables.byeRank),
    total(pairs, ([a, b]) => (tables.isUnfit(a, b) ? 1 : 0)),
    total(pairs, ([a, b]) => again(tables.timesMet(a, b))),
    total(pairs, ([a, b]) => (tables.areAcquainted(a, b) ? 1 : 0)),
    0 - total(pairs, ([a, b]) => tables.want(a, b)),
    total(groups.filter((group) => group.length === 3).flat(), tables.trioRank),
    0 - total(pairs, ([a, b]) => tables.score(a, b)),
  ]
}

function tablesOf(request: MatchingRequest): Tables {
  const met = new Map<string, number>()
  for (const pair of request.met) met.set(keyOf(pair), (met.get(keyOf(pair)) ?? 0) + 1)
  const among = (pairs: readonly MetPair[]) => {
    const keys = new Set(pairs.map(keyOf))
    return (a: PersonId, b: PersonId): boolean => keys.has(keyOf([a, b]))
  }
  const [isApart, cameTogether, isWanted] = [among(request.apart), among(request.cameTogether), among(request.wanted)]
  const longest = Math.max(1, ...request.sure.map((person) => (request.spots[person] ?? 0) - 1))
  const walk = (a: PersonId, b: PersonId): number => {
    const [from, to] = [request.spots[a], request.spots[b]]
    return from === undefined || to === undefined ? 0 : Math.round((100 * Math.abs(from - to)) / longest)
  }
  const rank = (last: Readonly<Record<PersonId, number>>, most: number) => (person: PersonId): number => {
    const earlier = new Set(request.sure.map((other) => last[other] ?? 0).filter((round) => round < (last[person] ?? 0)))
    return Math.min(most, earlier.size)
  }
  return {
    areApart: (a, b) => isApart(a, b) || mayNotMeet(request, a, b),
    isUnfit: (a, b) => cameTogether(a, b) || isAwkward(request, a, b),
    areAcquainted: among(request.acquainted),
    want: (a, b) => (isWanted(a, b) ? ([a, b].some((person) => request.leavingSoon.includes(person)) ? 2 : 1) : 0),
    timesMet: (a, b) => met.get(keyOf([a, b])) ?? 0,
    score: (a, b) => 10 * pointsFor(request, a, b) - walk(a, b),
    byeRank: rank(request.lastBye, Infinity),
    trioRank: rank(request.lastTrio, 7),
  }
}

const traitsIn = ({ traits }: MatchingRequest, person: PersonId) => traits[person] ?? noTraits

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other

/** What the host's rules forbid. */
function mayNotMeet(request: MatchingRequest, a: PersonId, b: PersonId): boolean {
  const [one, other] = [traitsIn(request, a), traitsIn(request, b)]
  const { sameOrganisation, needsSharedLanguage, across } = request.rules
  const isMute = one.languages.length > 0 && other.languages.length > 0 && !one.languages.some((language) => other.languages.includes(language))
  return (
    (sameOrganisation === 'never' && isSame(one.organisation, other.organisation)) ||
    (needsSharedLanguage && isMute) ||
    (across === 'surplusRests' && isSame(one.group, other.group))
  )
}

function isAwkward(request: MatchingRequest, a: PersonId, b: PersonId): boolean {
  const bothStay = a in request.stays && b in request.stays
  return bothStay || (request.rules.across === 'surplusMeets' && isSame(traitsIn(request, a).group, traitsIn(request, b).group))
}

function pointsFor(request: MatchingRequest, a: PersonId, b: PersonId): number {
  if (Object.keys(request.traits).length === 0) return 0
  const [one, other] = [traitsIn(request, a), traitsIn(request, b)]
  const helps = (seeks: readonly string[], offers: readonly string[]): number => (seeks.some((term) => offers.includes(term)) ? 25 : 0)
  const differs = (place: 0 | 1): number =>
    one.categories[place] !== null && other.categories[place] !== null && one.categories[place] !== other.categories[place] ? 15 : 0
  const organisation = request.rules.sameOrganisation === 'ratherNot' && !isSame(one.organisation, other.organisation) ? 20 : 0
  return helps(one.seeks, other.offers) + helps(other.seeks, one.offers) + differs(0) + differs(1) + organisation
}
