import type { ReactNode } from 'react'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useKeys } from '../keys.ts'
import { Problem } from '../Problem.tsx'
import { useConsole } from '../HostContext.tsx'
import type { PlanDraft } from './planDraft.ts'
import styles from './StartBar.module.css'
import { useStart } from './useStart.ts'

/** The big button before the rounds, and in words what it will do. */
export function StartBar({ draft }: { readonly draft: PlanDraft }): ReactNode {
  const { nextRound } = useConsole()
  const text = useMessages(hostSetupMessages)
  const start = useStart(draft)
  useKeys({ ' ': start.press })
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <p className={styles.summary}>{start.summary}</p>
        <ErrorText text={start.missing} />
        <Problem reason={start.problem} />
      </div>
      <Button look={start.isReady ? 'main' : 'quiet'} className={styles.button} isBusy={start.isBusy} onClick={start.press}>
        {nextRound === 1 ? text.start : text.startAgain}
      </Button>
    </div>
  )
}
