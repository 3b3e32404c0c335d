import { useMessages } from '../messages/language.ts'
import type { Messages } from '../messages/shape.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { SceneWords } from './phoneSayings.ts'
import { pausedThen } from './pausedThen.ts'
import type { Insider, Scene } from './scene.ts'

/** A scene whose page is a heading and a sentence or two below it. */
export type PlainScene = Exclude<Scene, { readonly kind: 'moving' | 'talking' | 'neighbour' | 'presenting' | 'discussing' }>

export function useSceneWords(scene: PlainScene, you: Insider): SceneWords {
  return wordsOf(scene, you, useMessages('phone'), useMessages('phoneCues'))
}

function wordsOf(scene: PlainScene, { name, met }: Insider, text: Messages['phone'], cues: Messages['phoneCues']): SceneWords {
  switch (scene.kind) {
    case 'waiting':
      return { heading: text.youAreIn(name), below: waitingWhy(scene.why, text) }
    case 'alone': {
      const { left, nearby } = scene.place
      return { heading: text.partnerLeft(left), below: nearby === null ? text.nobodyNearby : null }
    }
    case 'bye':
      return { heading: text.bye(name), below: text.byeWhy }
    case 'paused':
      return { heading: `${text.paused} ${text.listen}`, below: scene.place === null ? null : pausedThen(text, scene.held, scene.place) }
    case 'lookHere':
      return { heading: `${cues.lookUp} ${text.listen}`, below: null }
    case 'onYourOwn':
      return { heading: scene.stage === 'moving' ? cues.findNew : cues.talkNew, below: cues.noServer }
    case 'missed':
      return { heading: text.missed, below: text.missedWhy }
    case 'resting':
      return { heading: text.resting(name), below: text.restingWhy }
    case 'recap':
      return { heading: `${text.youMet(met.length)}.`, below: null }
    case 'closed':
      return { heading: text.thanks(name), below: text.roomIsClosed }
    default:
      return unreachable(scene)
  }
}

function waitingWhy(why: Extract<Scene, { readonly kind: 'waiting' }>['why'], text: Messages['phone']): string | null {
  if (why === 'beforeStart') return text.beforeStart
  if (why === 'lastRound') return text.lastRoundRuns
  return why === 'finding' ? text.findingPartner : null
}
