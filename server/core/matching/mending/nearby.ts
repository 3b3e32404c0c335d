/** Where one more person can join: as a third, or in the place of one whom a trio gives up. */
import type { PersonId } from '../../../../shared/ids.ts'
import type { Pairing } from '../../state.ts'

/** How little it suits two people to talk; Infinity where they must not, less than nothing where one is to help the other (K11). */
export type Burden = (first: PersonId, second: PersonId) => number

/** The surplus of one of two groups may be no pair, and yet join one. */
export type Burdens = { readonly inPair: Burden; readonly asThird: Burden }

/** In the middle of a talk: the nearest pair, and of those as near the one that suits best. */
export function nearestPairing(pairings: readonly Pairing[], person: Standing, burdens: Burdens): Pairing | null {
  const offers = pairsFor(pairings, person, burdens).toSorted((a, b) => a.walk - b.walk || a.burden - b.burden)
  return offers[0]?.pairing ?? null
}

/** While everybody walks anyway: the pair that suits best, and of those the nearest. */
export function fittestPairing(pairings: readonly Pairing[], person: Standing, burdens: Burdens): Pairing | null {
  const offers = pairsFor(pairings, person, burdens).toSorted((a, b) => a.burden - b.burden || a.walk - b.walk)
  return offers[0]?.pairing ?? null
}

/** Somebody and where they stand; null where nobody knows. */
export type Standing = { readonly id: PersonId; readonly spot: number | null }

function pairsFor(pairings: readonly Pairing[], { id, spot }: Standing, { asThird }: Burdens) {
  return pairings
    .filter(({ members }) => members.length === 2 && !members.includes(id))
    .map((pairing) => ({
      pairing,
      burden: pairing.members.reduce((sum, other) => sum + asThird(id, other), 0),
      walk: spot === null || pairing.spot === null ? 0 : Math.abs(pairing.spot - spot),
    }))
    .filter((offer) => offer.burden < Infinity)
}

export type Split = { readonly pairing: Pairing; readonly gives: PersonId; readonly rest: readonly PersonId[] }

/** A trio can give up whomever suits `person` best, and be a pair again. Null if there is no such trio. */
export function splittableTrio(pairings: readonly Pairing[], person: PersonId, { inPair }: Burdens): Split | null {
  const offers = pairings
    .filter(({ members }) => members.length > 2)
    .flatMap((pairing) => pairing.members.map((gives): Split => ({ pairing, gives, rest: pairing.members.filter((member) => member !== gives) })))
    .filter(({ gives, rest }) => inPair(person, gives) < Infinity && mayBePair(rest, inPair))
    .map((split) => ({ split, burden: inPair(person, split.gives) + reliefOf(split.rest, inPair) }))
    .toSorted((a, b) => a.burden - b.burden)
  return offers[0]?.split ?? null
}

/** Less than nothing where these two are to help each other; else nothing. */
export function reliefOf([one, other]: readonly PersonId[], inPair: Burden): number {
  return one === undefined || other === undefined ? 0 : Math.min(0, inPair(one, other))
}

/** Whether what is left of a trio may stand on its own. */
export function mayBePair([one, other]: readonly PersonId[], inPair: Burden): boolean {
  return one !== undefined && other !== undefined && inPair(one, other) < Infinity
}
