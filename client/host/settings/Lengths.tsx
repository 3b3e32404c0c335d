import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { LengthStepper } from './LengthStepper.tsx'
import { movingSteps, talkingSteps } from './steps.ts'

/** How long a talk lasts, and how long people have to find each other. */
export function Lengths(): ReactNode {
  const { talkingMs, movingMs } = useConsole().settings
  const text = useMessages('hostSetup')
  const { give, problem } = useHostCommand()
  const configure = (settings: Partial<Settings>): void => void give({ type: 'configure', settings })
  return (
    <>
      <LengthStepper
        label={text.talkLength}
        steps={talkingSteps}
        ms={talkingMs}
        onStep={(ms) => configure({ talkingMs: ms })}
      />
      <LengthStepper
        label={text.movingTime}
        steps={movingSteps}
        ms={movingMs}
        onStep={(ms) => configure({ movingMs: ms })}
      />
      <Problem reason={problem} />
    </>
  )
}
