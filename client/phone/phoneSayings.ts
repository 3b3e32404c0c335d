/** What a phone says aloud in each scene: whom one meets and where, the question, whose turn it is, the end. Pure. */
import { unreachable } from '../../shared/unreachable.ts'
import type { StageView } from '../../shared/views.ts'
import type { Saying } from '../spoken/spokenAt.ts'
import { headingSaying, lineSayings, talkSayings, type TalkWords } from '../spoken/talkSayings.ts'
import type { PairingPlace, Scene } from './scene.ts'

/** What there is to say, in the language of this device. */
export type SceneWords = {
  /** As the page's heading says it: the way, the question, or what happened. */
  readonly heading: string
  /** What goes with it; null for nothing. */
  readonly below: string | null
}

/** All of a talk but its question, which is the heading. */
export type SceneTalk = Omit<TalkWords, 'question'>

/** A scene in which nobody walks to a partner. */
type StillScene = Exclude<Scene, { readonly kind: 'moving' }>

export function phoneSayings(scene: StillScene, stage: StageView, words: SceneWords, talk: SceneTalk | null): readonly Saying[] {
  if (talk !== null) return [...talkSayings(stage, { ...talk, question: words.heading }), ...lineSayings(`below ${scene.kind} ${'round' in stage ? stage.round : ''}`, words.below, null)]
  const about = aboutScene(scene, stage)
  return [headingSaying(about, words.heading), ...lineSayings(`${about}, below`, words.below)]
}

export type WayWords = {
  readonly heading: string
  readonly partners: string
  /** Who waits for whom, and where; nothing where nobody does. */
  readonly waits: readonly string[]
}

/** Where to go, whom one meets there, and what of that changes on the way. */
export function waySayings({ round, spot, isHere, partners, beckoning }: PairingPlace, words: WayWords): readonly Saying[] {
  const { isWaiting, goes } = beckoning ?? { isWaiting: false, goes: false }
  return [
    headingSaying(`way ${round} ${spot ?? ''} ${isHere} ${isWaiting} ${goes}`, words.heading),
    ...lineSayings(`partners ${round} ${partners.join(', ')}`, words.partners),
    ...words.waits.map((waits, index) => ({ about: `waits ${round} ${index} ${JSON.stringify(beckoning)}`, words: waits })),
  ]
}

/** What makes it another moment of the same kind. */
function aboutScene(scene: StillScene, stage: StageView): string {
  switch (scene.kind) {
    case 'presenting':
      return `presenting ${scene.stage.round} ${scene.stage.turn} ${scene.group?.spot ?? ''}`
    case 'discussing':
      return `group ${scene.stage.round} ${scene.group.spot ?? scene.group.names.join(', ')}`
    case 'waiting':
      return `waiting ${scene.why}`
    case 'alone':
      return `alone ${scene.place.round} ${scene.place.left.join(', ')}`
    case 'paused':
    case 'lookHere':
    case 'recap':
    case 'closed':
      return `${scene.kind} ${stage.startsAt}`
    case 'talking':
    case 'neighbour':
    case 'bye':
    case 'onYourOwn':
    case 'missed':
      return `${scene.kind} ${stage.kind} ${'round' in stage ? stage.round : ''}`
    case 'resting':
      return scene.kind
    default:
      return unreachable(scene)
  }
}
