/** What the projector's page says aloud, for who sits at its computer and does not see it; nothing to be seen. */
import type { ReactNode } from 'react'
import { isLookHere } from '../../shared/stages.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { StageView } from '../../shared/views.ts'
import { useMessages } from '../messages/language.ts'
import { useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { warningAt } from '../room/ending.ts'
import type { Saying } from '../spoken/spokenAt.ts'
import { headingSaying, talkSayings } from '../spoken/talkSayings.ts'
import { useSayings, useTeller } from '../spoken/useSayings.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { useQuestion } from './useQuestion.ts'

export function SpokenScreen(): ReactNode {
  const stage = useStage()
  const heading = useHeading(stage)
  const talk = useTalk(stage)
  const still = heading === '' ? [] : [headingSaying(`${stage.kind} ${stage.startsAt} ${isLookHere(stage)}`, heading)]
  useSayings(useTeller(), stage.kind === 'talking' ? talk : still)
  return null
}

function useTalk(stage: StageView): readonly Saying[] {
  const text = useMessages('screen')
  const { secondsLeft } = useMessages('common')
  const { prompts } = useCommon()
  const round = 'round' in stage ? stage.round : 0
  const question = useQuestion(round)
  const isEnding = useIsEnding(1)
  const isCued = useIsCued()
  const endingAt = warningAt(stage, 1)
  const seconds = stage.kind === 'talking' && endingAt !== null ? Math.round((stage.upAt - endingAt) / 1000) : 0
  return talkSayings(stage, {
    begins: null,
    goesOn: null,
    question: question?.text ?? '',
    aboutQuestion: JSON.stringify(prompts.find((prompt) => prompt.round === round)?.text ?? null),
    turn: null,
    almostOver: isEnding ? secondsLeft(seconds) : null,
    timeIsUp: isCued ? text.clapCue : null,
  })
}

/** As the picture has it in large; nothing before the first round, and while people talk. */
function useHeading(stage: StageView): string {
  const text = useMessages('screen')
  const groups = useMessages('screenGroups')
  const presenting = useMessages('presenting')
  const { hasSpots, introduces, rounds } = useCommon()
  const { now } = useNowAndNextWords()
  if (isLookHere(stage)) return `${text.lookHere} ${text.listen}`
  switch (stage.kind) {
    case 'gathering':
      return now ?? (rounds.number > 0 ? text.gatherHere : '')
    case 'moving':
      return introduces === 'byThemselves' ? `${groups.turnToNeighbour} ${groups.afterwards}` : `${hasSpots ? text.findSpot : text.findPartner}.`
    case 'talking':
      return ''
    case 'introducing':
      return stage.turn === 0 ? `${presenting.introductions}.` : `${presenting.turnOf(stage.turn, stage.of)}.`
    case 'discussing':
      return `${groups.talkTogether}.`
    case 'paused':
      return `${text.paused}. ${stage.why === 'host' ? text.listen : text.soonBack}`
    case 'closed':
      return `${text.thanks} ${text.closed}`
    default:
      return unreachable(stage)
  }
}
