/** Whether the partners on the page are others than those the round began with. Pure. */
import type { PairingPlace } from './scene.ts'

export type PartnersSeen = { readonly round: number; readonly partners: readonly string[]; readonly isNew: boolean }

/** The same value where nothing changed. Who is left of a trio is nobody new; while one is alone, what was seen stays. */
export function seeing(before: PartnersSeen | null, place: Pick<PairingPlace, 'round' | 'partners'> | null): PartnersSeen | null {
  if (place === null) return before
  const { round, partners } = place
  if (before?.round !== round) return { round, partners, isNew: false }
  if (partners.every((name) => before.partners.includes(name))) {
    return partners.length === before.partners.length ? before : { ...before, partners }
  }
  return { round, partners, isNew: true }
}
