import type { ReactNode } from 'react'
import { isLookHere } from '../../../shared/stages.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon, useStage } from '../../ui/RoomContext.tsx'
import { useIsCued } from '../../ui/useIsCued.ts'
import { useConsole } from '../HostContext.tsx'
import { HidePart } from '../picture/HidePart.tsx'
import { useQuestion } from '../questions/useQuestion.ts'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { WhoClaps } from './WhoClaps.tsx'
import styles from './StageWords.module.css'
import { useStageHeading } from './useStageHeading.ts'

/** What is happening, in words: the question while people talk, else what they are doing and the question below. */
export function StageWords({ round }: { readonly round: number }): ReactNode {
  const stage = useStage()
  const { introduces } = useCommon()
  const { pauseComes } = useConsole()
  const question = useQuestion(round)?.words ?? ''
  const text = useMessages('host')
  const clapText = useMessages('hostClap')
  const { open } = useSheets()
  const isCued = useIsCued()
  const groupText = useMessages('hostGroups')
  const heading = useStageHeading()
  return (
    <div className={styles.words}>
      <h1 className={styles.heading} data-long={(heading ?? question).length > longSigns}>
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
        <p className={styles.comes}>
          {pauseComes === 'lookHere' ? clapText.lookHereComes : text.pauseComes}
        </p>
      )}
    </div>
  )
}

/** Longer than this, and a question is set smaller so that the buttons stay where they are. */
const longSigns = 80
