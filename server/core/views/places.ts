/** Where one person is, this round and the next: all that a phone learns about anybody else. */
import type { PersonId } from '../../../shared/ids.ts'
import type { PlaceView } from '../../../shared/views.ts'
import { nearbyFor, pairingOf, partnersHere } from '../matching/decidePairing.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { Matching, Pairing, RoomState, Round } from '../state.ts'
import type { Words } from './words.ts'

type PairingView = Extract<PlaceView, { kind: 'pairing' }>

export function placesOf(state: RoomState, words: Words, person: PersonId): readonly PlaceView[] {
  const active = activeStage(state.stage)
  const current = state.rounds.at(-1)
  if (active === null || current === undefined) return []
  const next = state.upcoming
  return [
    ...(current.matching === null ? [] : [placeNow(state, words, person, current, current.matching)]),
    ...(next === null || next.matching === null ? [] : [placeNext(words, person, next.round, next.matching)]),
  ]
}

function placeNow(state: RoomState, words: Words, person: PersonId, { number: round, found }: Round, matching: Matching): PlaceView {
  const pairing = pairingOf(matching, person)
  if (pairing === null) return withoutPairing(person, round, matching)
  const here = partnersHere(state, pairing, person)
  if (here.length === 0) return alone(state, words, person, round, matching, pairing)
  const hasFound = pairing.members.some((member) => found.includes(member))
  const there = pairing.members.filter((member) => member === person || here.includes(member))
  return { kind: 'pairing', round, spot: pairing.spot, ...turnsOf(there, person, round, words), hasFound }
}

function placeNext(words: Words, person: PersonId, round: number, matching: Matching): PlaceView {
  const pairing = pairingOf(matching, person)
  if (pairing === null) return withoutPairing(person, round, matching)
  return { kind: 'pairing', round, spot: pairing.spot, ...turnsOf(pairing.members, person, round, words), hasFound: false }
}

/** Who begins goes round with the rounds, or those who came first would begin all evening. */
function turnsOf(members: readonly PersonId[], person: PersonId, round: number, words: Words): Pick<PairingView, 'partners' | 'turn'> {
  const first = round % members.length
  const inTurn = [...members.slice(first), ...members.slice(0, first)]
  return { partners: inTurn.filter((member) => member !== person).map(words.nameOf), turn: inTurn.indexOf(person) }
}

const withoutPairing = (person: PersonId, round: number, matching: Matching): PlaceView =>
  matching.byes.includes(person) ? { kind: 'bye', round } : { kind: 'waiting', round }

function alone(state: RoomState, words: Words, person: PersonId, round: number, matching: Matching, pairing: Pairing): PlaceView {
  const nearby = nearbyFor(state, person, matching, words.traitsOf)
  return {
    kind: 'alone',
    round,
    spot: pairing.spot,
    left: pairing.members.filter((member) => member !== person).map(words.nameOf),
    nearby: nearby === null ? null : { spot: nearby.spot, names: nearby.members.map(words.nameOf) },
  }
}
