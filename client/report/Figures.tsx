import type { ReactNode } from 'react'
import type { EveningView } from '../../shared/takeHome.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './Report.module.css'

/** The evening's name and day, and what it comes to in a few figures. */
export function Figures({ evening }: { readonly evening: EveningView }): ReactNode {
  const { title } = useCommon()
  const stage = useStage()
  const language = useLanguage()
  const text = useMessages('report')
  const { people, rounds, conversations, needs } = evening
  // The room's clock is the wall clock of whoever runs the server.
  const day = 'startsAt' in stage ? new Date(stage.startsAt).toLocaleDateString(language, { dateStyle: 'full' }) : ''
  const figures = [
    { figure: people.length, words: text.people(people.length) },
    { figure: rounds, words: text.rounds(rounds) },
    { figure: conversations, words: text.conversations(conversations) },
    ...(needs.answered + needs.open > 0
      ? [
          { figure: needs.answered, words: text.needsAnswered(needs.answered) },
          { figure: needs.open, words: text.needsOpen(needs.open) },
        ]
      : []),
  ]
  return (
    <section className={styles.top}>
      <h1>{title}</h1>
      <p className={styles.day}>{day}</p>
      <dl className={styles.figures}>
        {figures.map(({ figure, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
