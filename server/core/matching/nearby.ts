/** Where one more person can join: as a third, or in the place of one whom a trio gives up. */
import type { PersonId } from '../../../shared/ids.ts'
import type { Pairing } from '../state.ts'
import type { TimesMet } from './met.ts'

/** In the middle of a talk: the nearest pair, and of those as near the one that `person` has met least. */
export function nearestPairing(pairings: readonly Pairing[], person: Standing, timesMet: TimesMet): Pairing | null {
  const offers = pairsFor(pairings, person, timesMet).toSorted((a, b) => a.walk - b.walk || a.met - b.met)
  return offers[0]?.pairing ?? null
}

/** While everybody walks anyway: the pair that `person` has met least, and of those the nearest. */
export function leastMetPairing(pairings: readonly Pairing[], person: Standing, timesMet: TimesMet): Pairing | null {
  const offers = pairsFor(pairings, person, timesMet).toSorted((a, b) => a.met - b.met || a.walk - b.walk)
  return offers[0]?.pairing ?? null
}

/** Somebody and where they stand; null where nobody knows. */
export type Standing = { readonly id: PersonId; readonly spot: number | null }

function pairsFor(pairings: readonly Pairing[], { id, spot }: Standing, timesMet: TimesMet) {
  return pairings
    .filter(({ members }) => members.length === 2 && !members.includes(id))
    .map((pairing) => ({
      pairing,
      met: pairing.members.reduce((sum, other) => sum + timesMet(id, other), 0),
      walk: spot === null || pairing.spot === null ? 0 : Math.abs(pairing.spot - spot),
    }))
}

/** A trio can give up whoever `person` has met least, and be a pair again. Null if there is no trio. */
export function splittableTrio(
  pairings: readonly Pairing[],
  person: PersonId,
  timesMet: TimesMet,
): { readonly pairing: Pairing; readonly gives: PersonId } | null {
  const offers = pairings
    .filter(({ members }) => members.length > 2)
    .flatMap((pairing) => pairing.members.map((gives) => ({ pairing, gives, met: timesMet(person, gives) })))
    .toSorted((a, b) => a.met - b.met)
  return offers[0] ?? null
}
