import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { Outcome } from './network/Outcome.tsx'
import { useHides } from './ScreenContext.tsx'
import styles from './Afterwards.module.css'

/** Gathered after the rounds: what came of them so far. Thanks are for the end, when the room is closed. */
export function Afterwards(): ReactNode {
  const { title, conversations } = useCommon()
  const { title: hidesTitle, isPlain } = useHides()
  const text = useMessages(screenMessages)
  const { next } = useNowAndNextWords()
  if (conversations > 0) return <Outcome>{next === null || isPlain ? text.gatherHere : `${text.gatherHere} ${next}`}</Outcome>
  return (
    <main className={styles.afterwards}>
      <p className={styles.title}>{hidesTitle ? '' : title}</p>
      <h1>{text.gatherHere}</h1>
    </main>
  )
}
