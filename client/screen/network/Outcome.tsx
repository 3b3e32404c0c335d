import type { CSSProperties, ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useHides } from '../ScreenContext.tsx'
import { NetworkPicture } from './NetworkPicture.tsx'
import styles from './Outcome.module.css'

/** What came of the rounds: the picture of who met whom, how many conversations that was, and a word beneath. */
export function Outcome({ heading, children }: { readonly heading?: string; readonly children: ReactNode }): ReactNode {
  const { title, conversations } = useCommon()
  const { title: hidesTitle } = useHides()
  const text = useMessages('screen')
  const Says = heading === undefined ? 'h1' : 'p'
  return (
    <main className={styles.outcome}>
      <NetworkPicture className={styles.picture} />
      <div className={styles.words} data-clear={heading !== undefined}>
        {!hidesTitle && <p className={styles.title}>{title}</p>}
        {heading !== undefined && <h1 className={styles.heading}>{heading}</h1>}
        <Says className={styles.what}>
          <span className={styles.number} style={digitsOf(conversations)}>
            {conversations}
          </span>{' '}
          {text.conversations(conversations)}
        </Says>
        <p className={styles.after}>{children}</p>
      </div>
    </main>
  )
}

function digitsOf(count: number): CSSProperties & { readonly [name: `--${string}`]: number } {
  return { '--digits': Math.max(2, String(count).length) }
}
