import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useHides } from './ScreenContext.tsx'
import styles from './Afterwards.module.css'

/** Gathered after the rounds: what came of them so far. Thanks are for the end, when the room is closed. */
export function Afterwards(): ReactNode {
  const { title, conversations } = useCommon()
  const { title: hidesTitle, isPlain } = useHides()
  const text = useMessages(screenMessages)
  const { next } = useNowAndNextWords()
  return (
    <main className={styles.afterwards}>
      <p className={styles.title}>{hidesTitle ? '' : title}</p>
      <div className={styles.words}>
        {conversations > 0 && (
          <h1>
            <span className={styles.number}>{conversations}</span>{' '}
            <span className={styles.what}>{text.conversations(conversations)}</span>
          </h1>
        )}
        {conversations > 0 ? <p className={styles.gather}>{text.gatherHere}</p> : <h1 className={styles.number}>{text.gatherHere}</h1>}
        {next !== null && !isPlain && <p className={styles.gather}>{next}</p>}
      </div>
    </main>
  )
}
