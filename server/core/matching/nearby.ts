import type { PersonId } from '../../../shared/ids.ts'
import type { Pairing } from '../state.ts'
import type { TimesMet } from './met.ts'

/** The pair that one more person joins: the least met first, then the nearest spot. Null if there is no pair. */
export function nearestPairing(
  pairings: readonly Pairing[],
  person: PersonId,
  spot: number | null,
  timesMet: TimesMet,
): Pairing | null {
  const ranked = pairings
    .filter(({ members }) => members.length === 2 && !members.includes(person))
    .map((pairing) => ({
      pairing,
      met: pairing.members.reduce((sum, other) => sum + timesMet(person, other), 0),
      walk: spot === null || pairing.spot === null ? 0 : Math.abs(pairing.spot - spot),
    }))
    .toSorted((a, b) => a.met - b.met || a.walk - b.walk)
  return ranked[0]?.pairing ?? null
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
