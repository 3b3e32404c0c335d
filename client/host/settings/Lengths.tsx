import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { lengthText } from './lengthText.ts'
import { longerStep, movingSteps, shorterStep, talkingSteps } from './steps.ts'
import { Stepper } from './Stepper.tsx'

/** How long a talk lasts, and how long people have to find each other. */
export function Lengths(): ReactNode {
  const { talkingMs, movingMs } = useConsole().settings
  const text = useMessages(hostSetupMessages)
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

type LengthStepperProps = {
  readonly label: string
  readonly steps: readonly number[]
  readonly ms: number
  readonly onStep: (ms: number) => void
}

function LengthStepper({ label, steps, ms, onStep }: LengthStepperProps): ReactNode {
  const text = useMessages(hostSetupMessages)
  const to = (step: number | undefined): (() => void) | undefined =>
    step === undefined ? undefined : () => onStep(step)
  return (
    <Stepper
      label={label}
      value={lengthText(text, ms)}
      less={text.shorter}
      more={text.longer}
      onLess={to(shorterStep(steps, ms))}
      onMore={to(longerStep(steps, ms))}
    />
  )
}
