import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import type { Messages } from '../../messages/shape.ts'
import { itemHeading, itemName } from '../../programme/itemName.ts'
import { useNowAndNext } from '../../programme/useNowAndNext.ts'
import { roomNow } from '../../room/store.ts'
import { useProgramme, useRoom } from '../../ui/RoomContext.tsx'
import { useWallTime } from '../../ui/wallTime.ts'
import cards from '../gathering/Gathering.module.css'
import styles from './NowCard.module.css'

/** What is now, since when, how long it has left or goes on past its time; and what comes next. */
export function NowCard(): ReactNode {
  const { store } = useRoom()
  const { current } = useProgramme()
  const { now, next } = useNowAndNext()
  const language = useLanguage()
  const text = messagesIn(language).hostProgramme
  const began = useWallTime(current?.startsAt ?? null)
  if (now === null || current === null || began === null) return null
  const left = current.endsAt === null ? null : timeLeft(text, current.endsAt - roomNow(store.getState()))
  return (
    <section className={`${cards.card} ${styles.now}`}>
      <p className={styles.label}>{messagesIn(language).programme.now}</p>
      <h1 className={styles.title}>{itemHeading(language, now.item)}</h1>
      <p className={styles.facts}>{[text.began(began), left].filter((fact) => fact !== null).join(' · ')}</p>
      {next !== null && <p className={styles.label}>{text.thenComes(itemName(language, next.item))}</p>}
    </section>
  )
}

/** In whole minutes, as somebody at the clock would say it. */
function timeLeft(text: Messages['hostProgramme'], ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes > 0) return text.minutesLeft(minutes)
  return minutes < 0 ? text.minutesOver(-minutes) : text.timeIsUp
}
