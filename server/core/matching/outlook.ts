/**
 * What the room can hope for before the host starts: how many rounds in which all meet somebody new, who can meet
 * nobody by what was asked and told, and what contradicts itself.
 */
import { type PersonId, personId } from '../../../shared/ids.ts'
import { isPresent } from '../people/people.ts'
import type { MetPair, RoomState } from '../state.ts'
import { inPairs } from './across.ts'
import { apart, has, sameGroup } from './company/bond.ts'
import { type Company, areUnfit, bondOf, companyOf, familiarity } from './company/company.ts'
import { fitsAmong } from './company/gap.ts'
import { fieldOf, roundsMost } from './reserve/field.ts'
import { pairsAmong } from './grouping/grouping.ts'
import { keyOf } from './met.ts'
import { type MatchingRequest, hostToMatch, matchingRequest } from './request.ts'
import { type Traits, type TraitsOf, noTraits } from './company/traits.ts'
import { withTrio } from './grouping/trio.ts'
import { weightsOf } from './company/weights.ts'

export type Outlook = {
  /** Everybody who takes part, without the host. */
  readonly people: number
  /** So many rounds can follow in which nobody meets again, at the most; null where nobody would ever play as many. */
  readonly newRounds: number | null
  /** The same if the host joined in and made the number even; null where the number is even, or the host does. */
  readonly newRoundsWithHost: number | null
  /** Who may meet nobody who is here. */
  readonly loners: readonly PersonId[]
  /** How many must sit out besides them and the one of an odd number, since too few may meet. */
  readonly surplus: number
  /** Asked to meet, and never to. */
  readonly contradictions: readonly MetPair[]
  /** If needs were to meet help now (K11), so many pairs would fit; null where there are too many people to tell beforehand. */
  readonly fits: number | null
}

/** Above this all-new rounds last longer than any evening, and the table would be large. */
const peopleMost = 60

export function outlookOf(state: RoomState, traitsOf: TraitsOf): Outlook {
  const round = state.rounds.length + 1
  const everybody = matchingRequest(state, round, traitsOf)
  const host = state.people.find(({ isHost }) => isHost)?.id
  const request = { ...everybody, sure: [...everybody.sure, ...everybody.doubtful].filter((person) => person !== host), doubtful: [] }
  const people = request.sure.length
  const hosts = hostToMatch(state, round).map(({ id }) => id)
  const hostJoins = hosts.length > 0
  const isEven = people % 2 === 0 || hostJoins
  return {
    people,
    newRounds: newRoundsFor(hostJoins && people % 2 === 1 ? { ...request, sure: [...request.sure, ...hosts] } : request),
    newRoundsWithHost: isEven || people < 3 ? null : newRoundsFor(withStranger(request)),
    ...leftIn(request),
    contradictions: contradictionsIn(state, request),
    fits: fitsAtMost(request),
  }
}

function newRoundsFor(request: MatchingRequest): number | null {
  if (request.sure.length > peopleMost) return null
  const company = companyOf(request)
  if (!areSomeNew(company)) return 0
  if (hasSurplus(request)) return null
  // Who may meet nobody sits out anyway, and takes no round from the others.
  const people = company.people.map((_, person) => person).filter((person) => !isLoner(company, person))
  const rounds = roundsMost(fieldOf(people, company, request.leftover))
  // With a trio, five people and seven have a round less than the count of pairs allows: shown by trying all ways.
  const isShort = request.leftover === 'trio' && ((people.length === 5 && rounds === 2) || (people.length === 7 && rounds === 4))
  return isShort ? rounds - 1 : rounds
}

/** One of two groups that meet only across is the larger: in each round others of it are left over. */
function hasSurplus({ sure, rules, traits }: MatchingRequest): boolean {
  const sizeOf = (group: Traits['group']): number => sure.filter((person) => (traits[person] ?? noTraits).group === group).length
  return rules.across !== 'off' && 2 * Math.max(sizeOf('first'), sizeOf('second')) > sure.length
}

const isLoner = ({ people, bonds, across }: Company, person: number): boolean =>
  people.every((_, other) => {
    const bond = bonds[person * people.length + other] ?? 0
    return other === person || bond === apart || (has(bond, sameGroup) && inPairs(across) === 'forbidden')
  })

/** Where all have met all, the plan begins anew, and with it nobody would meet somebody new. */
const areSomeNew = (company: Company): boolean =>
  company.people.some((_, one) =>
    company.people.some((__, other) => other !== one && !areUnfit(company, one, other) && familiarity(company, one, other) < 1),
  )

/** A host who has met nobody and whom everybody may meet. */
const withStranger = (request: MatchingRequest): MatchingRequest => ({ ...request, sure: [...request.sure, personId('host')] })

type Left = Pick<Outlook, 'loners' | 'surplus'>

/** Above this it is told once the matching is made. */
const leftPeopleMost = 200

function leftIn(request: MatchingRequest): Left {
  if (request.sure.length < 2 || request.sure.length > leftPeopleMost) return { loners: [], surplus: 0 }
  const company = companyOf(request)
  const everybody = company.people.map((_, person) => person)
  const weights = weightsOf(company, 1)
  const loners = everybody.filter((person) => isLoner(company, person))
  const others = everybody.filter((person) => !loners.includes(person))
  const pairs = pairsAmong(others, weights, request.seed)
  const named = loners.flatMap((person) => company.people[person] ?? [])
  // The one of an odd number is no surplus, whether they sit out or stand in a trio.
  if (company.across === 'surplusThird') return { loners: named, surplus: Math.max(0, pairs.left.length - pairs.groups.length) }
  if (request.leftover === 'bye') return { loners: named, surplus: pairs.left.length - (others.length % 2) }
  const tight = weightsOf(company, Math.max(1, pairs.left.length))
  return { loners: named, surplus: withTrio(others, tight, pairsAmong(others, tight, request.seed)).left.length }
}

function fitsAtMost(request: MatchingRequest): number | null {
  if (request.sure.length > leftPeopleMost) return null
  const company = companyOf(request)
  const fits = fitsAmong(company.people, request)
  const isFit = (one: number, other: number): boolean => fits(one, other, bondOf(company, one, other))
  const everybody = company.people.map((_, person) => person)
  // In most rooms there is none, and nothing to be solved.
  if (!everybody.some((one) => everybody.some((other) => one < other && isFit(one, other)))) return 0
  const { groups } = pairsAmong(everybody, weightsOf(companyOf({ ...request, meetsGap: true }), 1), request.seed)
  return groups.filter(([one, other]) => one !== undefined && other !== undefined && isFit(one, other)).length
}

/** Among those who are in the room. */
function contradictionsIn({ people }: RoomState, { wanted, apart: parted }: MatchingRequest): readonly MetPair[] {
  const here = new Set(people.filter(isPresent).map(({ id }) => id))
  const keys = new Set(parted.map(([one, other]) => keyOf(one, other)))
  return wanted.filter(([one, other]) => here.has(one) && here.has(other) && keys.has(keyOf(one, other)))
}
