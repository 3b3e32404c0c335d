import { useId, type ReactNode } from 'react'
import styles from './Stepper.module.css'

export type StepperProps = {
  readonly label: string
  readonly value: string
  readonly less: string
  readonly more: string
  /** Undefined where there is no further step. */
  readonly onLess: (() => void) | undefined
  readonly onMore: (() => void) | undefined
}

/** A value with a button on either side. */
export function Stepper({ label, value, less, more, onLess, onMore }: StepperProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.stepper} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <span className={styles.steps}>
        <Step sign="−" name={`${label}: ${less}`} onStep={onLess} />
        <output className={styles.value} aria-live="polite">
          {value}
        </output>
        <Step sign="+" name={`${label}: ${more}`} onStep={onMore} />
      </span>
    </div>
  )
}

type StepProps = { readonly sign: string; readonly name: string; readonly onStep: (() => void) | undefined }

/** At the end of the steps it stays in reach of the keyboard, so that nobody's focus is lost. */
function Step({ sign, name, onStep }: StepProps): ReactNode {
  return (
    <button type="button" className={styles.step} aria-label={name} aria-disabled={onStep === undefined} onClick={onStep}>
      {sign}
    </button>
  )
}
