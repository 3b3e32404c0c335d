import type { ReactNode } from 'react'
import styles from './KnownNames.module.css'

type KnownNamesProps = {
  readonly label: string
  readonly names: readonly string[]
  readonly onChoose: (name: string) => void
}

/** Names to tap in place of typing one. */
export function KnownNames({ label, names, onChoose }: KnownNamesProps): ReactNode {
  if (names.length === 0) return null
  return (
    <div className={styles.names} role="group" aria-label={label}>
      {names.map((name) => (
        <button key={name} type="button" className={styles.name} onClick={() => onChoose(name)}>
          {name}
        </button>
      ))}
    </div>
  )
}
