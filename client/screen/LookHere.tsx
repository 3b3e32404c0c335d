import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './LookHere.module.css'

/** The host has the floor: two lines that turn a room round, and nothing beside them to look at. */
export function LookHere(): ReactNode {
  const text = useMessages('screen')
  return (
    <main className={styles.lookHere}>
      <h1>{text.lookHere}</h1>
      <p>{text.listen}</p>
    </main>
  )
}
