import type { ReactNode } from 'react'
import cards from '../gathering/Gathering.module.css'
import { useMessages } from '../../messages/language.ts'
import { RehearseButton } from '../rehearsal/RehearseButton.tsx'
import styles from './Programme.module.css'
import { ProgrammePlan } from './ProgrammePlan.tsx'

/** Where there is no programme yet: that there could be one. */
export function PlanEvening(): ReactNode {
  const text = useMessages('programme')
  return (
    <section className={`${cards.card} ${styles.invitation}`}>
      <h2 className={cards.title}>{text.programme}</h2>
      <ProgrammePlan />
      <RehearseButton look="link" />
    </section>
  )
}
