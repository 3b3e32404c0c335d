import { useStage } from '../ui/RoomContext.tsx'
import type { KnownNames } from './nameSuggestions.ts'
import type { Insider } from './scene.ts'

/** Of the places, this round's only: the next partner is on the phone already, and not to be shown before the clap. */
export function useNamesSeen({ places, met }: Insider): KnownNames {
  const stage = useStage()
  const place = 'round' in stage ? places.find(({ round }) => round === stage.round) : undefined
  return { partners: place?.kind === 'pairing' ? place.partners : [], met, asked: [] }
}
