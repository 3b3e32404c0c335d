import { useState } from 'react'
import { recall, remember } from '../../room/storage.ts'

export type GuideState = {
  /** From 0; null while it is not shown. */
  readonly step: number | null
  readonly begin: () => void
  readonly go: (step: number) => void
  readonly end: () => void
}

const key = 'guided'

/** Shown by itself in the first rehearsal on this device, and whenever it is asked for. */
export function useGuide(): GuideState {
  const [step, setStep] = useState<number | null>(() => (recall(key) === null ? 0 : null))
  return {
    step,
    begin: () => setStep(0),
    go: setStep,
    end: () => {
      remember(key, 'yes')
      setStep(null)
    },
  }
}
