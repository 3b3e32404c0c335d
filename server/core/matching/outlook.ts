/**
 * What the room can hope for before the host starts: how many rounds in which all meet somebody new, who can meet
 * nobody by what was asked and told, and what contradicts itself.
 */
import { type PersonId, personId } from '../../../shared/ids.ts'
import { isMatchable } from '../people/people.ts'
import type { MetPair, RoomState } from '../state.ts'
import { type Company, areUnfit, companyOf, familiarity } from './company.ts'
import { fieldOf, roundsMost } from './field.ts'
import { pairsAmong } from './grouping.ts'
import { keyOf } from './met.ts'
import { type MatchingRequest, matchingRequest } from './request.ts'
import type { TraitsOf } from './traits.ts'
import { withTrio } from './trio.ts'
import { weightsOf } from './weights.ts'

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
}

/** Above this all-new rounds last longer than any evening, and the table would be large. */
const peopleMost = 60

export function outlookOf(state: RoomState, traitsOf: TraitsOf): Outlook {
  const everybody = matchingRequest(state, state.rounds.length + 1, traitsOf)
  const host = state.people.find(({ isHost }) => isHost)?.id
  const request = { ...everybody, sure: [...everybody.sure, ...everybody.doubtful].filter((person) => person !== host), doubtful: [] }
  const people = request.sure.length
  const hostJoins = state.settings.odd === 'hostJoins' && state.people.some((person) => person.isHost && isMatchable(person))
  const isEven = people % 2 === 0 || hostJoins
  return {
    people,
    newRounds: newRoundsFor(hostJoins ? everybody : request),
    newRoundsWithHost: isEven || people < 3 ? null : newRoundsFor(withStranger(request)),
    ...leftIn(request),
    contradictions: contradictionsIn(request),
  }
}

function newRoundsFor(request: MatchingRequest): number | null {
  const count = request.sure.length
  if (count < 2) return 0
  if (count > peopleMost) return null
  const company = companyOf(request)
  if (!areSomeNew(company)) return 0
  const field = fieldOf(company.people.map((_, person) => person), company, request.leftover)
  const rounds = roundsMost(field)
  // With a trio, five people and seven have a round less than the count of pairs allows: shown by trying all ways.
  const isShort = request.leftover === 'trio' && (count === 5 || count === 7) && request.met.length === 0
  return isShort ? rounds - 1 : rounds
}

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
  const isLoner = (person: number): boolean => everybody.every((other) => other === person || weights.pair(person, other) === -Infinity)
  const loners = everybody.filter(isLoner)
  const others = everybody.filter((person) => !loners.includes(person))
  const pairs = pairsAmong(others, weights, request.seed)
  const named = loners.flatMap((person) => company.people[person] ?? [])
  // The one of an odd number is no surplus, whether they sit out or stand in a trio.
  if (company.across === 'surplusThird') return { loners: named, surplus: Math.max(0, pairs.left.length - pairs.groups.length) }
  if (request.leftover === 'bye') return { loners: named, surplus: pairs.left.length - (others.length % 2) }
  const tight = weightsOf(company, Math.max(1, pairs.left.length))
  return { loners: named, surplus: withTrio(others, tight, pairsAmong(others, tight, request.seed)).left.length }
}

function contradictionsIn({ wanted, apart: parted }: MatchingRequest): readonly MetPair[] {
  const keys = new Set(parted.map(([one, other]) => keyOf(one, other)))
  return wanted.filter(([one, other]) => keys.has(keyOf(one, other)))
}
