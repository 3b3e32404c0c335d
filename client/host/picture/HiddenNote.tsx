import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import notices from '../people/Notices.module.css'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'

/** What the screen hides, as long as it does: it must not be forgotten. */
export function HiddenNote(): ReactNode {
  const { hidesTitle, hidesQuestion, isScreenPlain } = useConsole().settings
  const text = useMessages('hostDoor')
  const { give, problem } = useHostCommand()
  const parts = [...(hidesTitle ? [text.theTitle] : []), ...(hidesQuestion ? [text.theQuestion] : [])]
  const hidden = isScreenPlain ? [text.everything] : parts
  const showAll = { hidesTitle: false, hidesQuestion: false, isScreenPlain: false }
  return (
    <div className={notices.notices}>
      {hidden.length > 0 && (
        <div className={notices.notice}>
          <p className={notices.words}>{text.hiddenNow(hidden)}</p>
          <Button look="quiet" className={notices.seen} onClick={() => void give({ type: 'configure', settings: showAll })}>
            {text.showAgain}
          </Button>
        </div>
      )}
      <Problem reason={problem} />
    </div>
  )
}
