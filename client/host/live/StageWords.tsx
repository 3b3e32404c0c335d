import type { ReactNode } from 'react'
import { isLookHere } from '../../../shared/stages.ts'
import type { StageView } from '../../../shared/views.ts'
import { useMessages } from '../../messages/language.ts'
import type { Messages } from '../../messages/shape.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon, useStage } from '../../ui/RoomContext.tsx'
import { useIsCued } from '../../ui/useIsCued.ts'
import { useConsole } from '../HostContext.tsx'
import { HidePart } from '../picture/HidePart.tsx'
import { useQuestion } from '../questions/useQuestion.ts'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { WhoClaps } from './WhoClaps.tsx'
import styles from './StageWords.module.css'

/** What is happening, in words: the question while people talk, else what they are doing and the question below. */
export function StageWords({ round }: { readonly round: number }): ReactNode {
  const stage = useStage()
  const { hasSpots, introduces } = useCommon()
  const { pauseComes } = useConsole()
  const question = useQuestion(round)?.words ?? ''
  const text = useMessages('host')
  const clapText = useMessages('hostClap')
  const { open } = useSheets()
  const isCued = useIsCued()
  const groupText = useMessages('hostGroups')
  const freeWalk = stage.kind === 'moving' && introduces === 'byThemselves' ? groupText.neighbours : null
  const heading = isCued ? clapText.clapCue : isLookHere(stage) ? clapText.lookingHere : (freeWalk ?? headingOf(text, stage, hasSpots))
  return (
    <div className={styles.words}>
      <h1 className={styles.heading} aria-live="polite" data-long={(heading ?? question).length > longSigns}>
        {heading ?? question}
      </h1>
      {stage.kind === 'paused' && stage.why === 'overdue' && <p className={styles.why}>{text.overdueWhy}</p>}
      {isLookHere(stage) && <p className={styles.why}>{clapText.lookingHereWhy}</p>}
      <WhoClaps isCued={isCued} />
      {heading !== null && question !== '' && !isCued && !isLookHere(stage) && (
        <p className={styles.below}>
          {stage.kind === 'moving' && <span className={styles.soft}>{text.thenTalkAbout} </span>}
          {question}
        </p>
      )}
      <div className={styles.ways}>
        {introduces !== null && <p className={styles.below}>{groupText.thenPresent}</p>}
      <Button look="link" className={styles.change} onClick={() => open({ kind: 'question', round })}>
          {text.changeQuestion}
        </Button>
        {question !== '' && <HidePart part="question" className={styles.change} />}
      </div>
      {pauseComes !== null && (
        <p className={styles.comes} role="status">
          {pauseComes === 'lookHere' ? clapText.lookHereComes : text.pauseComes}
        </p>
      )}
    </div>
  )
}

/** Longer than this, and a question is set smaller so that the buttons stay where they are. */
const longSigns = 80

/** Null while people talk: then the question itself is the heading. */
function headingOf(text: Messages['host'], stage: StageView, hasSpots: boolean): string | null {
  if (stage.kind === 'moving') return hasSpots ? text.walking : text.searching
  if (stage.kind !== 'paused') return null
  return stage.why === 'overdue' ? text.overdue : text.paused
}
