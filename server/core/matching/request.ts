/** What a matching is made from: everything it may know, as plain records that can cross to a worker. */
import type { PersonId } from '../../../shared/ids.ts'
import type { Floor } from '../../../shared/spots.ts'
import { isDoubtful, isMatchable } from '../people/people.ts'
import { stillThereIn } from '../people/leaving.ts'
import type { Matching, Pairing, Person, RoomState } from '../state.ts'
import { type Ties, tiesAmong } from './company/ties.ts'
import type { TraitsOf } from './company/traits.ts'

export type MatchingRequest = Ties & {
  readonly round: number
  readonly seed: number
  /** Those who have not met and can help each other come first of all. */
  readonly meetsGap?: boolean
  /** In order of arrival. */
  readonly sure: readonly PersonId[]
  /** Matched after the others, each as the third of a pairing, so that nobody depends on them. */
  readonly doubtful: readonly PersonId[]
  readonly leftover: 'trio' | 'bye'
  /** The last round each sat out, and the last in a trio; who is not named never did. Being away counts as both. */
  readonly lastBye: Readonly<Record<PersonId, number>>
  readonly lastTrio: Readonly<Record<PersonId, number>>
  /** Where people stand now. */
  readonly spots: Readonly<Record<PersonId, number>>
  /** How often each has changed their spot. */
  readonly walks: Readonly<Record<PersonId, number>>
  readonly hasSpots: boolean
  readonly floor: Floor
}

export const isMatchingWanted = ({ upcoming }: RoomState): boolean => upcoming?.isWanted === true

/** The matching that the room waits for; null if it waits for none. */
export function wantedMatching(state: RoomState, traitsOf: TraitsOf): MatchingRequest | null {
  return isMatchingWanted(state) && state.upcoming !== null ? matchingRequest(state, state.upcoming.round, traitsOf) : null
}

export function matchingRequest(state: RoomState, round: number, traitsOf: TraitsOf): MatchingRequest {
  const people = peopleToMatch(state, round)
  const before = state.rounds.filter((played) => played.number < round)
  const matchings = before.flatMap(({ matching, met }) => (matching === null || met.length === 0 ? [] : [matching]))
  return {
    round,
    seed: state.seed,
    ...(state.meeting?.meetsGap === true && { meetsGap: true }),
    sure: people.filter((person) => !isDoubtful(person)).map((person) => person.id),
    doubtful: people.filter(isDoubtful).map((person) => person.id),
    leftover: state.settings.odd === 'bye' ? 'bye' : 'trio',
    ...tiesAmong(state, people, before, traitsOf),
    lastBye: lastWithout(people, matchings, ({ members }) => members),
    lastTrio: lastWithout(people, matchings, ({ members }) => (members.length === 2 ? members : [])),
    spots: spotsIn(matchings.at(-1)),
    walks: walksIn(matchings),
    hasSpots: state.settings.hasSpots,
    floor: state.settings.floor,
  }
}

/** Everyone to be matched in `round`, the host among them where that makes the number even. */
export function peopleToMatch(state: RoomState, round: number): readonly Person[] {
  const isStillThere = stillThereIn(state, round)
  const guests = state.people.filter((person) => isMatchable(person) && !person.isHost && isStillThere(person))
  const sure = guests.filter((person) => !isDoubtful(person)).length
  return sure % 2 === 1 ? [...guests, ...hostToMatch(state, round)] : guests
}

/** The host's own entry, where they said that they join in. */
export function hostToMatch(state: RoomState, round: number): readonly Person[] {
  if (state.settings.odd !== 'hostJoins') return []
  return state.people.filter((person) => person.isHost && isMatchable(person)).filter(stillThereIn(state, round))
}

/** Whether somebody came or went since `matching` was made. */
export function isStale(state: RoomState, round: number, matching: Matching): boolean {
  const sitsOut = matching.byes.length > 0
  const isOtherRule = sitsOut && state.settings.odd !== 'bye' && peopleToMatch(state, round).length > 1
  return isOtherRule || !placesAll(state, round, matching)
}

/** Whether those who are to be matched in `round`, and nobody else, have a place in `matching`. */
export function placesAll(state: RoomState, round: number, matching: Matching): boolean {
  const placed = placedIn(matching)
  const wanted = peopleToMatch(state, round)
  return wanted.length === placed.size && wanted.every(({ id }) => placed.has(id))
}

/** Whether nobody who has a place in `matching` is missing; others may have come. */
export function keepsAll(state: RoomState, round: number, matching: Matching): boolean {
  const placed = placedIn(matching)
  return peopleToMatch(state, round).filter(({ id }) => placed.has(id)).length === placed.size
}

function placedIn(matching: Matching): ReadonlySet<PersonId> {
  const placed = placedSets.get(matching) ?? new Set([...matching.pairings.flatMap(({ members }) => members), ...matching.byes])
  placedSets.set(matching, placed)
  return placed
}

/** A matching is a value, so what was worked out for it stays true; every command asks. */
const placedSets = new WeakMap<Matching, ReadonlySet<PersonId>>()

/**
 * The last matching that did not place each as `placed` tells, counted from 1. Joining or coming back thus counts as
 * just having sat out, so that nobody is asked to sit out as they come in.
 */
function lastWithout(
  people: readonly Person[],
  matchings: readonly Matching[],
  placed: (pairing: Pairing) => readonly PersonId[],
): Readonly<Record<PersonId, number>> {
  const rounds = matchings.map(({ pairings }) => new Set(pairings.flatMap(placed)))
  const last: Record<PersonId, number> = {}
  for (const { id } of people) last[id] = 1 + rounds.findLastIndex((here) => !here.has(id))
  return last
}

/** How often each person has changed their spot from one matching to the next. */
function walksIn(matchings: readonly Matching[]): Readonly<Record<PersonId, number>> {
  const walks: Record<PersonId, number> = {}
  let before: Readonly<Record<PersonId, number>> = {}
  for (const matching of matchings) {
    const now = spotsIn(matching)
    for (const { members } of matching.pairings) {
      for (const person of members) {
        const isElsewhere = before[person] !== undefined && now[person] !== before[person]
        if (isElsewhere) walks[person] = (walks[person] ?? 0) + 1
      }
    }
    before = now
  }
  return walks
}

function spotsIn(matching: Matching | undefined): Readonly<Record<PersonId, number>> {
  const spots: Record<PersonId, number> = {}
  for (const { spot, members } of matching?.pairings ?? []) {
    if (spot !== null) for (const person of members) spots[person] = spot
  }
  return spots
}
