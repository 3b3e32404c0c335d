import { useState, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { useReckoning } from '../../programme/useReckoning.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { adviceOf, type Advice } from './advice.ts'
import { useDismissed } from './dismissed.ts'
import styles from './Guard.module.css'

/** Says when the fika comes short, and what to cut instead: one tap does it, another puts it away for good. */
export function Guard(): ReactNode {
  const { code, rounds } = useCommon()
  const reckoning = useReckoning()
  const language = useLanguage()
  const [dismissed, dismiss] = useDismissed(code)
  const advice = adviceOf({ reckoning, lastRound: rounds.of, language })
  const isShown = advice !== null && !dismissed.includes(advice.key)
  return (
    <div className={styles.place}>
      {isShown && <Said key={advice.key} advice={advice} onDismiss={() => dismiss(advice.key)} />}
    </div>
  )
}

function Said({ advice, onDismiss }: { readonly advice: Advice; readonly onDismiss: () => void }): ReactNode {
  const { give, problem } = useHostCommand()
  const [isTaken, setIsTaken] = useState(false)
  const text = useMessages('hostProgramme')

  async function take(): Promise<void> {
    if (isTaken) return
    setIsTaken(true)
    for (const command of advice.commands) if (!(await give(command))) break
    setIsTaken(false)
  }

  return (
    <div className={styles.advice}>
      <p className={styles.words}>{advice.words}</p>
      <div className={styles.buttons}>
        {advice.take !== null && (
          <Button look="quiet" className={styles.button} isBusy={isTaken} onClick={() => void take()}>
            {advice.take}
          </Button>
        )}
        <Button look="link" className={styles.leave} onClick={onDismiss}>
          {text.leaveIt}
        </Button>
      </div>
      <Problem reason={problem} />
    </div>
  )
}
