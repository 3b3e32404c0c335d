/** What a phone says aloud while two talk, or a neighbour and you. */
import type { ReactNode } from 'react'
import { useTurn } from '../clap/useTurn.ts'
import { useTurnText } from '../clap/useTurnText.ts'
import { useMessages } from '../messages/language.ts'
import { warningAt } from '../room/ending.ts'
import { useSayings, type Teller } from '../spoken/useSayings.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { useNeighbourTurn } from './groups/useNeighbourTurn.ts'
import { phoneSayings, type SceneTalk } from './phoneSayings.ts'
import type { Scene } from './scene.ts'
import { useQuestion } from './useQuestion.ts'

export type SpokenTalkProps = { readonly tell: Teller; readonly scene: Extract<Scene, { readonly kind: 'talking' }> }

/** Keyed by the round. */
export function SpokenTalk({ tell, scene }: SpokenTalkProps): ReactNode {
  const { round, partners } = scene.place
  const groups = useMessages('phoneGroups')
  const { introduces } = useCommon()
  const people = partners.length + 1
  const turn = useTurn(round, people)
  const turnText = useTurnText(scene.place, turn)
  const talk = useTalkWords(round, turn === null ? 1 : people, turn === null || turnText === null ? null : { number: turn, words: turnText })
  const below = introduces === null ? null : groups.afterwardsYou(partners)
  useSayings(tell, phoneSayings(scene, useStage(), { heading: useQuestion(round).words, below }, talk))
  return null
}

export type SpokenNeighbourProps = { readonly tell: Teller; readonly scene: Extract<Scene, { readonly kind: 'neighbour' }> }

/** Keyed by the round. */
export function SpokenNeighbour({ tell, scene }: SpokenNeighbourProps): ReactNode {
  const { round } = scene
  const text = useMessages('phoneGroups')
  const turn = useNeighbourTurn(round)
  const question = useQuestion(round).words
  const talk = useTalkWords(round, 2, turn)
  const isTalk = scene.stage === 'talking'
  const words = { heading: isTalk ? question : text.turnToNeighbour, below: isTalk ? null : text.afterwards }
  useSayings(tell, phoneSayings(scene, useStage(), words, isTalk ? talk : null))
  return null
}

/** `turns`: how many take turns; 1 for none. */
function useTalkWords(round: number, turns: number, turn: SceneTalk['turn']): SceneTalk {
  const text = useMessages('phone')
  const cues = useMessages('phoneCues')
  const { secondsLeft } = useMessages('common')
  const stage = useStage()
  const endingAt = warningAt(stage, turns)
  const isEnding = useIsEnding(turns)
  const isCued = useIsCued()
  const seconds = stage.kind === 'talking' && endingAt !== null ? Math.round((stage.upAt - endingAt) / 1000) : 0
  return {
    aboutQuestion: useQuestion(round).about,
    begins: text.talkNow,
    goesOn: text.talkOn,
    turn,
    almostOver: isEnding ? `${secondsLeft(seconds)} ${text.almostOver}` : null,
    timeIsUp: isCued ? `${cues.timeIsUp} ${cues.hostClaps}` : null,
  }
}
