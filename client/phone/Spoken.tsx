import type { ReactNode } from 'react'
import { spotLook } from '../../shared/spots.ts'
import { useTurn } from '../clap/useTurn.ts'
import { useTurnText } from '../clap/useTurnText.ts'
import { useMessages } from '../messages/language.ts'
import { useBeckoningWords } from './help/useBeckoningWords.ts'
import { SpokenDiscussing } from './groups/DiscussingPage.tsx'
import { SpokenNeighbour } from './groups/NeighbourPage.tsx'
import { SpokenPresenting } from './groups/PresentingPage.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useWhereabouts } from '../ui/useWhereabouts.ts'
import { isAwaiting, type PairingPlace, type Scene } from './scene.ts'
import { useQuestion } from './useQuestion.ts'

export type SpokenProps = {
  readonly scene: Scene
  /** The partner is another one than the round began with. */
  readonly isNew: boolean
}

/** Says partner, spot and question once each, for those who listen to their phone. */
export function Spoken({ scene, isNew }: SpokenProps): ReactNode {
  const text = useMessages('phone')
  const question = useQuestion(scene.kind === 'talking' ? scene.place.round : 0).words
  const cues = useMessages('phoneCues')
  return (
    <p className="spoken" aria-live="polite">
      {scene.kind === 'moving' && <Way place={scene.place} isNew={isNew} />}
      {scene.kind === 'talking' && text.spokenTalking(question)}
      {scene.kind === 'talking' && <Turn key={scene.place.round} place={scene.place} />}
      {scene.kind === 'neighbour' && <SpokenNeighbour stage={scene.stage} round={scene.round} />}
      {scene.kind === 'presenting' && <SpokenPresenting stage={scene.stage} group={scene.group} />}
      {scene.kind === 'discussing' && <SpokenDiscussing stage={scene.stage} group={scene.group} />}
      {scene.kind === 'onYourOwn' && cues.findNew}
      {scene.kind === 'lookHere' && `${cues.lookUp} ${text.listen}`}
    </p>
  )
}

/** Whose turn it is, and that everybody waits for the host's clap. */
function Turn({ place }: { readonly place: PairingPlace }): ReactNode {
  const cues = useMessages('phoneCues')
  const turn = useTurnText(place, useTurn(place.round, place.partners.length + 1))
  const isCued = useIsCued()
  return isCued ? ` ${cues.timeIsUp} ${cues.hostClaps}` : turn !== null && ` ${turn}`
}

/** "Go to spot 3: triangle on green. You will meet Bo." Or: "Stay at spot 3. Bo comes to you." */
function Way({ place, isNew }: { readonly place: PairingPlace; readonly isNew: boolean }): ReactNode {
  const text = useMessages('phone')
  const wishes = useMessages('phoneWishes')
  const usual = useWhere(place)
  const beckoning = useBeckoningWords(place)
  const where = [beckoning?.heading ?? usual, ...(beckoning?.lines ?? [])].join(' ')
  const way = isAwaiting(place) ? `${where} ${wishes.spokenComes(place.comes)}` : text.spokenMoving(where, place.partners)
  return isNew ? `${wishes.somebodyNew} ${way}` : way
}

function useWhere({ spot, isHere }: PairingPlace): string {
  const text = useMessages('phone')
  const wishes = useMessages('phoneWishes')
  const whereabouts = useWhereabouts(spot)
  if (spot === null) return text.findPartner
  const { symbol, colour } = spotLook(spot)
  const look = text.spotLook(text.symbols[symbol], text.colours[colour - 1] ?? '')
  return isHere ? wishes.stayAtSpot(spot) : `${text.goToSpot(spot)} ${whereabouts === null ? look : `${look}, ${whereabouts}`}.`
}
