import type { ReactNode } from 'react'
import { isLookHere } from '../../../shared/stages.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useProgramme, useStage } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useKeys } from '../keys.ts'
import { Problem } from '../Problem.tsx'
import { NextBar } from '../programme/NextBar.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { isSlip } from '../slip.ts'
import { useHostCommand } from '../useHostCommand.ts'
import type { PlanDraft } from './planDraft.ts'
import styles from './StartBar.module.css'
import { LookingHere } from './LookingHere.tsx'
import { Troubles } from './Troubles.tsx'
import { useStart, type Start } from './useStart.ts'

/** The big button before the first round, and in words what it will do; later, the two ways to go on. */
export function StartBar({ draft }: { readonly draft: PlanDraft }): ReactNode {
  const start = useStart(draft)
  const { nextRound } = useConsole()
  const isPlanned = useProgramme().items.length > 0
  const isLooking = isLookHere(useStage())
  if (isPlanned) return <NextBar />
  if (isLooking) return <LookingHere />
  return nextRound === 1 ? <First start={start} /> : <Again start={start} round={nextRound - 1} />
}

function First({ start }: { readonly start: Start }): ReactNode {
  const text = useMessages('hostSetup')
  useKeys({ ' ': start.press })
  return (
    <div className={styles.bar}>
      <Words isFirst start={start} problem={start.problem} />
      <div className={styles.buttons} data-guide="start">
        <Button look={start.isReady ? 'main' : 'quiet'} className={styles.main} isBusy={start.isBusy} onClick={start.press}>
          {text.start}
        </Button>
      </div>
    </div>
  )
}

function Again({ start, round }: { readonly start: Start; readonly round: number }): ReactNode {
  const text = { ...useMessages('host'), ...useMessages('hostSetup') }
  const { give, problem, slow } = useHostCommand()
  const isBusy = start.isBusy || slow !== null
  const oneMore = (): void => {
    if (!isBusy && !isSlip('start')) void give({ type: 'oneMore', round })
  }
  useKeys({ ' ': oneMore })
  return (
    <div className={styles.bar}>
      <Words start={start} problem={problem ?? start.problem} />
      <div className={styles.buttons} data-guide="start">
        <Button look="quiet" className={styles.main} isBusy={isBusy} onClick={start.press}>
          {text.startAgain}
        </Button>
        <Button className={styles.main} isBusy={isBusy} onClick={oneMore}>
          {text.oneMore}
        </Button>
      </div>
    </div>
  )
}

type WordsProps = { readonly start: Start; readonly problem: Rejection | null; readonly isFirst?: boolean }

function Words({ start, problem, isFirst = false }: WordsProps): ReactNode {
  const text = useMessages('hostProgramme')
  const { open } = useSheets()
  return (
    <div className={styles.words}>
      {start.summary !== null && <p className={styles.summary}>{start.summary}</p>}
      {isFirst && (
        <Button look="link" className={styles.plan} onClick={() => open({ kind: 'readyMade' })}>
          {text.planEvening}
        </Button>
      )}
      <Troubles />
      <ErrorText text={start.missing} />
      <Problem reason={problem} />
    </div>
  )
}
