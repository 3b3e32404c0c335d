import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { lengthText } from './lengthText.ts'
import { longerStep, shorterStep } from './steps.ts'
import { Stepper } from './Stepper.tsx'

type LengthStepperProps = {
  readonly label: string
  readonly steps: readonly number[]
  readonly ms: number
  readonly onStep: (ms: number) => void
}

/** A length of time, longer or shorter by one of the steps. */
export function LengthStepper({ label, steps, ms, onStep }: LengthStepperProps): ReactNode {
  const text = useMessages('hostSetup')
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
