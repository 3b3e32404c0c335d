/** What a phone says aloud, scene by scene (phoneSayings.ts); nothing to be seen. */
import type { ReactNode } from 'react'
import { spotLook } from '../../shared/spots.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { capitalised } from '../messages/grammar.ts'
import { useMessages } from '../messages/language.ts'
import { useNowAndNext, useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { useSayings, type Teller } from '../spoken/useSayings.ts'
import { useStage } from '../ui/RoomContext.tsx'
import { useWhereabouts } from '../ui/useWhereabouts.ts'
import { SpokenDiscussing, SpokenPresenting } from './groups/SpokenGroups.tsx'
import { useBeckoningWords } from './help/useBeckoningWords.ts'
import { phoneSayings, waySayings } from './phoneSayings.ts'
import { isAwaiting, type Insider, type PairingPlace, type Scene } from './scene.ts'
import { SpokenNeighbour, SpokenTalk } from './SpokenTalk.tsx'
import { useSceneWords, type PlainScene } from './useSceneWords.ts'

export type SpokenProps = {
  readonly tell: Teller
  readonly scene: Scene
  readonly you: Insider
  /** The partner is another one than the round began with. */
  readonly isNew: boolean
}

export function Spoken({ tell, scene, you, isNew }: SpokenProps): ReactNode {
  switch (scene.kind) {
    case 'moving':
      return <Way tell={tell} scene={scene} isNew={isNew} />
    case 'talking':
      return <SpokenTalk key={scene.place.round} tell={tell} scene={scene} />
    case 'neighbour':
      return <SpokenNeighbour key={scene.round} tell={tell} scene={scene} />
    case 'presenting':
      return <SpokenPresenting tell={tell} scene={scene} />
    case 'discussing':
      return <SpokenDiscussing tell={tell} scene={scene} />
    case 'waiting':
    case 'alone':
    case 'bye':
    case 'paused':
    case 'lookHere':
    case 'onYourOwn':
    case 'missed':
    case 'resting':
    case 'recap':
    case 'closed':
      return <PlainScene tell={tell} scene={scene} you={you} />
    default:
      return unreachable(scene)
  }
}

type WayProps = Pick<SpokenProps, 'tell' | 'isNew'> & { readonly scene: Extract<Scene, { readonly kind: 'moving' }> }

/** "Go to spot 3. Triangle on green. You will meet Bo." Or: "Stay at spot 3. Bo comes to you." */
function Way({ tell, scene, isNew }: WayProps): ReactNode {
  const text = useMessages('phone')
  const wishes = useMessages('phoneWishes')
  const { partners, comes, companions } = scene.place
  const usual = useWhere(scene.place)
  const beckoning = useBeckoningWords(scene.place)
  const meets = [
    ...(isNew ? [wishes.somebodyNew] : []),
    isAwaiting(scene.place) ? wishes.spokenComes(comes) : text.spokenMeet(partners),
    ...companions.map(({ of, name }) => wishes.bringsAlong(of, name)),
  ]
  useSayings(tell, waySayings(scene.place, { heading: beckoning?.heading ?? usual, partners: meets.join(' '), waits: beckoning?.lines ?? [] }))
  return null
}

function useWhere({ spot, isHere }: PairingPlace): string {
  const text = useMessages('phone')
  const wishes = useMessages('phoneWishes')
  const { series } = useMessages('common')
  const whereabouts = useWhereabouts(spot)
  if (spot === null) return text.findPartner
  const { symbol, colour } = spotLook(spot)
  const look = text.spotLook(text.symbols[symbol], text.colours[colour - 1] ?? '')
  return isHere ? wishes.stayAtSpot(spot) : `${text.goToSpot(spot)} ${capitalised(whereabouts === null ? look : series([look, whereabouts]))}.`
}

type PlainProps = Pick<SpokenProps, 'tell' | 'you'> & { readonly scene: PlainScene }

/** Of most scenes the page's heading and what stands below it; while people gather, also what is now. */
function PlainScene({ tell, scene, you }: PlainProps): ReactNode {
  const stage = useStage()
  const { now } = useNowAndNext()
  const { now: nowWords } = useNowAndNextWords()
  const words = useSceneWords(scene, you)
  const isGathering = stage.kind === 'gathering' && scene.kind !== 'lookHere'
  const item = isGathering && now !== null && nowWords !== null ? [{ about: `now ${now.item.id}`, words: nowWords }] : []
  useSayings(tell, [...phoneSayings(scene, stage, words, null), ...item])
  return null
}
