import type { ReactNode } from 'react'
import { useTurn } from '../clap/useTurn.ts'
import { useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { Fitted } from './Fitted.tsx'
import { Question } from './Question.tsx'
import { RoundLine } from './RoundLine.tsx'
import styles from './Talking.module.css'
import { usePairsTakeTurns } from './usePairsTakeTurns.ts'
import { TimeRing } from './TimeRing.tsx'
import { type ShownQuestion, useQuestion } from './useQuestion.ts'

const cueSizes = [22, 20, 18, 16, 14, 12, 10]
/** From here on the ring makes way in a narrow picture. */
const longQuestion = 90

/** What is left of the talk, and what it is about. */
export function Talking({ round }: { readonly round: number }): ReactNode {
  const isEnding = useIsEnding(usePairsTakeTurns() === null ? 1 : 2)
  const isCued = useIsCued()
  const text = useMessages('screen')
  const question = useQuestion(round)
  return (
    <main className={styles.talking} data-long={question !== null && lengthOf(question) > longQuestion}>
      <RoundLine round={round} />
      <TimeRing says={isEnding && !isCued ? text.almostOver : undefined} />
      {!isCued && <NextTurn key={round} round={round} />}
      <Beside question={question} isCued={isCued} />
    </main>
  )
}

/** The question; with the time up, the host's cue to clap, in a size that can't be missed from the floor. No guest may take it for theirs. */
function Beside({ question, isCued }: { readonly question: ShownQuestion | null; readonly isCued: boolean }): ReactNode {
  const text = useMessages('screen')
  if (isCued) return <Fitted key="cue" as="h1" text={text.clapCue} sizes={cueSizes} className={styles.words} />
  return question === null ? null : <Question {...question} className={styles.words} />
}

/** The other language stands smaller, and takes about half as much. */
const lengthOf = ({ text, other }: ShownQuestion): number => text.length + (other?.text.length ?? 0) / 2

/**
 * In turns: that half of the time is gone; before that, what people listen for where they then present each other. Groups of
 * three hear theirs from their phones.
 */
function NextTurn({ round }: { readonly round: number }): ReactNode {
  const text = useMessages('screen')
  const groups = useMessages('screenGroups')
  const { introduces } = useCommon()
  const arePairs = usePairsTakeTurns() !== null
  const turn = useTurn(round, 2)
  if (arePairs && turn === 1) return <p className={styles.turn}>{text.nextTurn}</p>
  return introduces === null ? null : <p className={styles.turn}>{groups.afterwards}</p>
}
