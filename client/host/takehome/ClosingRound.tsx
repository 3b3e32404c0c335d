import type { ReactNode } from 'react'
import type { ItemDraft } from '../../../shared/protocol.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './TakeHome.module.css'

/** One more round, in which needs meet help: it becomes what comes next, and begins with the big button. */
export function ClosingRound(): ReactNode {
  const { settings, outlook } = useConsole()
  const { items, current } = useProgramme()
  const language = useLanguage()
  const text = useMessages('hostTakeHome')
  const { give, problem, slow } = useHostCommand()
  const isPlanned = items.some(({ plan, isOver, id }) => plan.kind === 'meeting' && plan.meetsGap === true && !isOver && id !== current?.id)
  if (isPlanned) return null
  const item: ItemDraft = {
    plan: { kind: 'meeting', rounds: 1, talkingMs: settings.talkingMs, questions: 'same', meetsGap: true },
    title: { [language]: text.closingTitle },
  }
  const fits = outlook?.fits ?? null
  const after = current?.id ?? items.findLast(({ isOver }) => isOver)?.id ?? null
  return (
    <div>
      <Button look="quiet" isBusy={slow !== null} onClick={() => void give({ type: 'addItem', item, after })}>
        {text.closingRound}
      </Button>
      <p className={styles.why}>
        {text.meetsGapOn}
        {fits !== null && ` ${text.fitsNow(fits)}`}
      </p>
      <Problem reason={problem} />
    </div>
  )
}
