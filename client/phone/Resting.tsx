import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'

export type RestingProps = {
  readonly isResting: boolean
  readonly look?: 'quiet' | 'link'
  readonly onDone?: () => void
}

/** Sit out, or take part again. */
export function Resting({ isResting, look = 'quiet', onDone }: RestingProps): ReactNode {
  const text = useMessages('phone')
  const { run, isBusy, error } = useCommand()

  async function change(): Promise<void> {
    if (await run({ type: isResting ? 'takePart' : 'rest' })) onDone?.()
  }

  return (
    <div>
      <ErrorText text={error} />
      <Button look={look} isWide isBusy={isBusy} onClick={() => void change()}>
        {isResting ? text.takePart : text.rest}
      </Button>
    </div>
  )
}
