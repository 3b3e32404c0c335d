/** Where one person is, this round and the next: all that a phone learns about anybody else. */
import type { PersonId } from '../../../shared/ids.ts'
import type { PlaceView } from '../../../shared/views.ts'
import { nearbyFor, pairingOf, partnersHere } from '../matching/decidePairing.ts'
import { beckoningIn } from './beckoning.ts'
import { activeStage, isFreeRound } from '../rounds/timeline.ts'
import type { Matching, Pairing, RoomState, Round } from '../state.ts'
import { standsAt } from './standing.ts'
import { hasTold, toldBy } from './told.ts'
import type { Words } from './words.ts'

type PairingView = Extract<PlaceView, { kind: 'pairing' }>

export function placesOf(state: RoomState, words: Words, person: PersonId): readonly PlaceView[] {
  const active = activeStage(state.stage)
  const current = state.rounds.at(-1)
  if (active === null || current === undefined) return []
  if (isFreeRound(state)) return [{ kind: 'neighbour', round: current.number }]
  const next = state.upcoming
  return [
    ...(current.matching === null ? [] : [placeNow(state, words, person, current, current.matching)]),
    ...(next === null || next.matching === null ? [] : [placeNext(state, words, person, { round: next.round, matching: next.matching })]),
  ]
}

function placeNow(state: RoomState, words: Words, person: PersonId, current: Round, matching: Matching): PlaceView {
  const { number: round, found } = current
  const pairing = pairingOf(matching, person)
  if (pairing === null) return withoutPairing(person, round, matching)
  const here = partnersHere(state, pairing, person)
  if (here.length === 0) return alone(state, words, person, round, matching, pairing)
  const hasFound = pairing.members.some((member) => found.includes(member))
  const there = pairing.members.filter((member) => member === person || here.includes(member))
  return pairingView(state, words, { pairing: { ...pairing, members: there }, person, round, hasFound, current })
}

type Next = { readonly round: number; readonly matching: Matching }

function placeNext(state: RoomState, words: Words, person: PersonId, { round, matching }: Next): PlaceView {
  const pairing = pairingOf(matching, person)
  if (pairing === null) return withoutPairing(person, round, matching)
  return pairingView(state, words, { pairing, person, round, hasFound: false, current: null })
}

type Stand = { readonly pairing: Pairing; readonly person: PersonId; readonly round: number; readonly hasFound: boolean; readonly current: Round | null }

function pairingView(state: RoomState, words: Words, { pairing, person, round, hasFound, current }: Stand): PairingView {
  const { spot } = pairing
  const inTurn = turnsOf(pairing.members, round)
  const partners = inTurn.filter((member) => member !== person)
  return {
    kind: 'pairing',
    round,
    spot,
    partners: partners.map(words.nameOf),
    cards: partners.flatMap((partner) => {
      const told = toldBy(words, partner)
      return hasTold(told) ? [{ of: words.nameOf(partner), ...told }] : []
    }),
    companions: partners.flatMap((partner) => {
      const { companion } = words.cardOf(partner)
      return companion === '' ? [] : [{ of: words.nameOf(partner), name: companion }]
    }),
    turn: inTurn.indexOf(person),
    isHere: standsAt(state, person, round) === spot,
    comes: partners.filter((partner) => standsAt(state, partner, round) !== spot).map(words.nameOf),
    hasFound,
    beckoning: beckoningIn(state, words, { person, partners, current, round }),
  }
}

/** Who begins goes round with the rounds, or those who came first would begin all evening. */
function turnsOf(members: readonly PersonId[], round: number): readonly PersonId[] {
  const first = round % members.length
  return [...members.slice(first), ...members.slice(0, first)]
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
