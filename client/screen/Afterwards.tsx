import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './Afterwards.module.css'

/** After the last round: what came of it. */
export function Afterwards(): ReactNode {
  const { title, conversations } = useCommon()
  const text = useMessages(screenMessages)
  return (
    <main className={styles.afterwards}>
      <p className={styles.title}>{title}</p>
      <div className={styles.words}>
        {conversations > 0 && (
          <h1>
            <span className={styles.number}>{conversations}</span>{' '}
            <span className={styles.what}>{text.conversations(conversations)}</span>
          </h1>
        )}
        {conversations > 0 ? <p className={styles.thanks}>{text.thanks}</p> : <h1 className={styles.number}>{text.thanks}</h1>}
      </div>
    </main>
  )
}
