import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'

export type HidePartProps = { readonly part: 'title' | 'question'; readonly className?: string | undefined }

/** Beside what the screen shows: one tap takes it from there, one gives it back. */
export function HidePart({ part, className }: HidePartProps): ReactNode {
  const { hidesTitle, hidesQuestion } = useConsole().settings
  const text = useMessages('hostDoor')
  const { give, problem } = useHostCommand()
  const { words, settings } = {
    title: { words: hidesTitle ? text.showTitle : text.hideTitle, settings: { hidesTitle: !hidesTitle } },
    question: { words: hidesQuestion ? text.showQuestion : text.hideQuestion, settings: { hidesQuestion: !hidesQuestion } },
  }[part]
  return (
    <>
      <Button look="link" className={className} onClick={() => void give({ type: 'configure', settings })}>
        {words}
      </Button>
      <Problem reason={problem} />
    </>
  )
}
