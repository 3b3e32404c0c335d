import { useId, type ReactNode } from 'react'
import styles from './Switch.module.css'

export type SwitchProps = {
  readonly label: string
  readonly why?: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** On or off, with a sentence that says what that means now. */
export function Switch({ label, why, isOn, onSwitch }: SwitchProps): ReactNode {
  const id = useId()
  return (
    <label className={styles.switch}>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {why !== undefined && (
          <span id={id} className={styles.why}>
            {why}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className={styles.box}
        checked={isOn}
        aria-checked={isOn}
        aria-label={label}
        aria-describedby={why === undefined ? undefined : id}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </label>
  )
}
