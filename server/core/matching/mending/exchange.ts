/** Two who should not be together, and a pair that can help: each pair gives one of its two to the other. */
import type { PersonId } from '../../../../shared/ids.ts'
import type { Pairing } from '../../state.ts'
import { type Burden, reliefOf } from './nearby.ts'

export type Helping = {
  readonly burden: Burden
  /** The new pairings may be no more of a burden than this, each. */
  readonly burdenMost: number
  /** Who stays at the spot where they are. */
  readonly isStaying: (person: PersonId) => boolean
}

/** The two pairings that come of the best exchange with one of `others`, and the nearest; null if none will do. */
export function exchangeFor(parting: Pairing, others: readonly Pairing[], helping: Helping): readonly [Pairing, Pairing] | null {
  const offers = others
    .flatMap((other) => waysToExchange(parting, other).map((ways) => ({ ways, walk: walkBetween(parting, other), cost: costOf(ways, helping) - reliefOf(other.members, helping.burden) })))
    .filter(({ cost, ways }) => cost < Infinity && ways.every((way) => isBearable(way, helping) && isInPlace(way, helping)))
    .toSorted((a, b) => a.cost - b.cost || a.walk - b.walk)
  const [best] = offers
  return best === undefined ? null : [pairingOf(best.ways[0]), pairingOf(best.ways[1])]
}

/** A new pairing: one of the two is at its spot already, the other comes. */
type Way = { readonly spot: number | null; readonly stands: PersonId; readonly comes: PersonId }
type Ways = readonly [Way, Way]

function waysToExchange(one: Pairing, two: Pairing): readonly Ways[] {
  const [a, b] = one.members
  const [c, d] = two.members
  if (a === undefined || b === undefined || c === undefined || d === undefined || two.members.length !== 2) return []
  const way = (spot: number | null, stands: PersonId, comes: PersonId): Way => ({ spot, stands, comes })
  return [
    [way(one.spot, a, c), way(two.spot, d, b)],
    [way(one.spot, a, d), way(two.spot, c, b)],
    [way(one.spot, b, c), way(two.spot, d, a)],
    [way(one.spot, b, d), way(two.spot, c, a)],
  ]
}

const pairingOf = ({ spot, stands, comes }: Way): Pairing => ({ spot, members: [stands, comes] })

const isInPlace = ({ spot, comes }: Way, { isStaying }: Helping): boolean => spot === null || !isStaying(comes)

const isBearable = ({ stands, comes }: Way, { burden, burdenMost }: Helping): boolean => burden(stands, comes) <= burdenMost

const costOf = (ways: Ways, { burden }: Helping): number => ways.reduce((sum, { stands, comes }) => sum + burden(stands, comes), 0)

const walkBetween = (one: Pairing, two: Pairing): number => (one.spot === null || two.spot === null ? 0 : Math.abs(one.spot - two.spot))
