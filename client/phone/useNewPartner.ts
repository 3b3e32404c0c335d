import { useEffect, useState } from 'react'
import { vibrate } from '../clap/vibrate.ts'
import { seeing, type PartnersSeen } from './partnersSeen.ts'
import type { PairingPlace } from './scene.ts'

/** True once somebody new has come into a round that had begun. While people walk, the phone says so in the hand, too. */
export function useNewPartner(place: PairingPlace | null, isMoving: boolean): boolean {
  const [last, setLast] = useState<PartnersSeen | null>(null)
  const seen = seeing(last, place)
  if (seen !== last) setLast(seen)
  const isNew = seen !== null && seen.isNew && seen.round === place?.round
  const news = isMoving && isNew ? seen.partners.join('\n') : null
  useEffect(() => {
    if (news !== null) vibrate([80, 60, 80])
  }, [news])
  return isNew
}
