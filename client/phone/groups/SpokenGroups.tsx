/** What a phone says aloud to somebody in a group, or to whoever is to present a neighbour. */
import type { ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import type { Saying } from '../../spoken/spokenAt.ts'
import { useSayings, type Teller } from '../../spoken/useSayings.ts'
import { useCommon, useSecondsUntil, useStage } from '../../ui/RoomContext.tsx'
import { phoneSayings } from '../phoneSayings.ts'
import type { Scene } from '../scene.ts'
import { usePresenting } from './usePresenting.ts'

export type SpokenPresentingProps = { readonly tell: Teller; readonly scene: Extract<Scene, { readonly kind: 'presenting' }> }

export function SpokenPresenting({ tell, scene }: SpokenPresentingProps): ReactNode {
  const { stage, group } = scene
  const { now, own } = usePresenting(stage, group)
  const phone = useMessages('phoneGroups')
  const { goToSpot, findPartner } = useMessages('phone')
  const isWalk = stage.turn === 0 && stage.isByClock && group !== null
  const way = isWalk ? phone.spokenGroup(group.spot === null ? findPartner : goToSpot(group.spot), group.names) : now
  useSayings(tell, phoneSayings(scene, useStage(), { heading: way, below: own }, null))
  return null
}

export type SpokenDiscussingProps = { readonly tell: Teller; readonly scene: Extract<Scene, { readonly kind: 'discussing' }> }

/** First the way, then the question, and that the time is up. */
export function SpokenDiscussing({ tell, scene }: SpokenDiscussingProps): ReactNode {
  const { stage, group } = scene
  const text = useMessages('phoneGroups')
  const { timeIsUp } = useMessages('presenting')
  const { goToSpot, talkNow, anyQuestion } = useMessages('phone')
  const { movingMs } = useCommon()
  const isWalking = useSecondsUntil(stage.startsAt + movingMs) !== 0
  const isUp = useSecondsUntil(stage.endsAt) === 0
  const question = textIn(group.question, useLanguage()) || anyQuestion
  const way = text.spokenGroup(group.spot === null ? text.findThem : goToSpot(group.spot), group.names)
  const about = `group ${stage.round}`
  const talk: readonly Saying[] = [
    { about: `${about} talks`, words: talkNow },
    { about: `${about} question ${JSON.stringify(group.question)}`, words: question, isHeading: true },
    ...(isUp ? [{ about: `${about} time is up ${stage.endsAt - stage.startsAt}`, words: timeIsUp }] : []),
  ]
  const walk = phoneSayings(scene, useStage(), { heading: way, below: null }, null)
  // Whoever is moved to another group hears the way there at any time.
  useSayings(tell, isWalking ? walk : [...walk, ...talk])
  return null
}
