/** What a matching is made from: everything it may know, as plain records that can cross to a worker. */
import type { PersonId } from '../../../shared/ids.ts'
import { isDoubtful, isMatchable } from '../people/people.ts'
import type { Matching, MetPair, Person, RoomState } from '../state.ts'
import { metPairs } from './met.ts'

export type MatchingRequest = {
  readonly round: number
  readonly seed: number
  /** In order of arrival. */
  readonly sure: readonly PersonId[]
  /** Matched after the others, each as the third of a pairing, so that nobody depends on them. */
  readonly doubtful: readonly PersonId[]
  readonly leftover: 'trio' | 'bye'
  readonly met: readonly MetPair[]
  /** How often each person has sat out, and been in a trio; who is not named never has. */
  readonly byes: Readonly<Record<PersonId, number>>
  readonly trios: Readonly<Record<PersonId, number>>
  /** Where people stand now. */
  readonly spots: Readonly<Record<PersonId, number>>
  readonly hasSpots: boolean
}

/** The matching that the room waits for; null if it waits for none. */
export function wantedMatching(state: RoomState): MatchingRequest | null {
  return state.upcoming?.isWanted === true ? matchingRequest(state, state.upcoming.round) : null
}

export function matchingRequest(state: RoomState, round: number): MatchingRequest {
  const wanted = peopleToMatch(state)
  const before = state.rounds.filter((played) => played.number < round)
  const matchings = before.flatMap(({ matching, met }) => (matching === null || met.length === 0 ? [] : [matching]))
  const trios = matchings.flatMap(({ pairings }) => pairings.filter(({ members }) => members.length > 2))
  return {
    round,
    seed: state.seed,
    sure: wanted.filter((person) => !isDoubtful(person)).map((person) => person.id),
    doubtful: wanted.filter(isDoubtful).map((person) => person.id),
    leftover: state.settings.odd === 'bye' ? 'bye' : 'trio',
    met: metPairs(before),
    byes: countsOf(matchings.flatMap((matching) => matching.byes)),
    trios: countsOf(trios.flatMap(({ members }) => members)),
    spots: spotsIn(matchings.at(-1)),
    hasSpots: state.settings.hasSpots,
  }
}

/** Everyone to be matched now, the host among them where that makes the number even. */
function peopleToMatch(state: RoomState): readonly Person[] {
  const guests = state.people.filter((person) => isMatchable(person) && !person.isHost)
  const sure = guests.filter((person) => !isDoubtful(person)).length
  return sure % 2 === 1 ? [...guests, ...hostToMatch(state)] : guests
}

/** The host's own entry, where they said that they join in. */
export function hostToMatch(state: RoomState): readonly Person[] {
  if (state.settings.odd !== 'hostJoins') return []
  return state.people.filter((person) => person.isHost && isMatchable(person))
}

/** Whether somebody came or went since `matching` was made. */
export function isStale(state: RoomState, matching: Matching): boolean {
  const placed = new Set([...matching.pairings.flatMap(({ members }) => members), ...matching.byes])
  const wanted = peopleToMatch(state)
  const sitsOut = matching.byes.length > 0
  const isOtherRule = sitsOut && state.settings.odd !== 'bye' && wanted.length > 1
  return isOtherRule || wanted.length !== placed.size || wanted.some((person) => !placed.has(person.id))
}

function countsOf(people: readonly PersonId[]): Readonly<Record<PersonId, number>> {
  const counts: Record<PersonId, number> = {}
  for (const person of people) counts[person] = (counts[person] ?? 0) + 1
  return counts
}

function spotsIn(matching: Matching | undefined): Readonly<Record<PersonId, number>> {
  const spots: Record<PersonId, number> = {}
  for (const { spot, members } of matching?.pairings ?? []) {
    if (spot !== null) for (const person of members) spots[person] = spot
  }
  return spots
}
