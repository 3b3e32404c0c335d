/** What the console says aloud of the evening as it goes (hostSayings.ts); nothing to be seen. */
import type { ReactNode } from 'react'
import { isInGroups, isLookHere } from '../../shared/stages.ts'
import { useMessages } from '../messages/language.ts'
import { useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { warningAt } from '../room/ending.ts'
import { useSayings, useTeller, type Teller } from '../spoken/useSayings.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { useGroupSaid, useIsDiscussedOut } from './groups/GroupWords.tsx'
import { useConsole } from './HostContext.tsx'
import { stageSayings, type StageSaid } from './hostSayings.ts'
import { useStageHeading } from './live/useStageHeading.ts'
import { useQuestion } from './questions/useQuestion.ts'

export function SpokenStage(): ReactNode {
  const tell = useTeller()
  const stage = useStage()
  if (isInGroups(stage)) return <Groups tell={tell} />
  return 'round' in stage ? <Round key={stage.round} tell={tell} round={stage.round} /> : <Gathering tell={tell} />
}

const silent = { round: null, below: null, talk: null, step: null, isUp: false } as const

function Round({ tell, round }: { readonly tell: Teller; readonly round: number }): ReactNode {
  const stage = useStage()
  const text = useMessages('host')
  const common = useMessages('common')
  const { clapCue } = useMessages('hostClap')
  const { rounds, introduces } = useCommon()
  const question = useQuestion(round)
  const heading = useStageHeading()
  const isEnding = useIsEnding(1)
  const isCued = useIsCued()
  const endingAt = warningAt(stage, 1)
  const seconds = stage.kind === 'talking' && endingAt !== null ? Math.round((stage.upAt - endingAt) / 1000) : 0
  const talk: StageSaid['talk'] = {
    begins: text.talkingNow,
    goesOn: text.talkingNow,
    aboutQuestion: JSON.stringify(question?.text ?? null),
    turn: null,
    almostOver: isEnding ? common.secondsLeft(seconds) : null,
    timeIsUp: isCued ? clapCue : null,
    isCuedToClap: true,
  }
  const said = { ...silent, talk, round: introduces === null ? `${common.roundCounted(round, rounds)}.` : null }
  const below = stage.kind === 'paused' && stage.why === 'overdue' ? text.overdueWhy : null
  useSayings(tell, stageSayings(stage, { ...said, below, heading: stage.kind === 'talking' ? (question?.words ?? '') : (heading ?? '') }))
  return null
}

function Groups({ tell }: { readonly tell: Teller }): ReactNode {
  const { heading, below } = useGroupSaid()
  const { speakerStep: step } = useConsole()
  const isUp = useIsDiscussedOut()
  useSayings(tell, stageSayings(useStage(), { ...silent, heading, below, step, isUp }))
  return null
}

/** Before the first round nothing is news; later, that the rounds are over, or what is now. */
function Gathering({ tell }: { readonly tell: Teller }): ReactNode {
  const stage = useStage()
  const { rounds } = useCommon()
  const { roundsDone } = useMessages('host')
  const { lookingHere } = useMessages('hostClap')
  const { now } = useNowAndNextWords()
  const done = rounds.number > 0 ? roundsDone(rounds.number - rounds.uncounted) : ''
  useSayings(tell, stageSayings(stage, { ...silent, heading: isLookHere(stage) ? lookingHere : (now ?? done) }))
  return null
}
