import type { ReactNode } from 'react'
import { textIn } from '../../shared/text.ts'
import { useTurn } from '../clap/useTurn.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { Fitted } from './Fitted.tsx'
import { useHides } from './ScreenContext.tsx'
import { RoundLine } from './RoundLine.tsx'
import styles from './Talking.module.css'
import { usePairsTakeTurns } from './usePairsTakeTurns.ts'
import { TimeRing } from './TimeRing.tsx'

const questionSizes = [11.5, 10.5, 9.5, 8.75, 8, 7.25, 6.5, 6, 5.5, 5, 4.5, 4]
const cueSizes = [22, 20, 18, 16, 14, 12, 10]
/** From here on the ring makes way in a narrow picture. */
const longQuestion = 90

/** What is left of the talk, and what it is about. */
export function Talking({ round }: { readonly round: number }): ReactNode {
  const { prompts } = useCommon()
  const language = useLanguage()
  const isEnding = useIsEnding(usePairsTakeTurns() === null ? 1 : 2)
  const isCued = useIsCued()
  const text = useMessages(screenMessages)
  const prompt = prompts.find((prompt) => prompt.round === round)
  const { question: isHidden } = useHides()
  const question = prompt === undefined || isHidden ? '' : textIn(prompt.text, language)
  return (
    <main className={styles.talking} data-long={question.length > longQuestion}>
      <RoundLine round={round} />
      <TimeRing says={isEnding && !isCued ? text.almostOver : undefined} />
      {!isCued && <NextTurn key={round} round={round} />}
      <Beside question={question} isCued={isCued} />
    </main>
  )
}

/** The question; with the time up, the host's cue to clap, in a size that can't be missed from the floor. No guest may take it for theirs. */
function Beside({ question, isCued }: { readonly question: string; readonly isCued: boolean }): ReactNode {
  const text = useMessages(screenMessages)
  if (isCued) return <Fitted key="cue" as="h1" text={text.clapCue} sizes={cueSizes} className={styles.words} />
  return question === '' ? null : <Fitted as="h1" text={question} sizes={questionSizes} className={styles.words} />
}

/** In turns: that half of the time is gone. Groups of three hear theirs from their phones. */
function NextTurn({ round }: { readonly round: number }): ReactNode {
  const text = useMessages(screenMessages)
  const arePairs = usePairsTakeTurns() !== null
  const turn = useTurn(round, 2)
  return arePairs && turn === 1 ? <p className={styles.turn}>{text.nextTurn}</p> : null
}
