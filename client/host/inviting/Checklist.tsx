import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import styles from './Inviting.module.css'

/** For the host alone: what a form should not ask. Nothing of it is sent or kept. */
export function Checklist(): ReactNode {
  const text = useMessages('hostEvening')
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const tick = (place: number): void => setTicked((before) => new Set(before.has(place) ? [...before].filter((other) => other !== place) : [...before, place]))
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{text.checklist}</summary>
      <p className={styles.why}>{text.checklistWhy}</p>
      <ul className={styles.checks}>
        {text.checks.map((check, place) => (
          <li key={check}>
            <label className={styles.check}>
              <input type="checkbox" checked={ticked.has(place)} onChange={() => tick(place)} />
              <span>{check}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
