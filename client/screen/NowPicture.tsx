import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'
import { itemHeading, type Item } from '../programme/itemName.ts'
import { useNowAndNext } from '../programme/useNowAndNext.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { Fitted } from './Fitted.tsx'
import { useHides } from './ScreenContext.tsx'
import styles from './NowPicture.module.css'

const sizes = [24, 21, 18, 16, 14, 12, 11, 10, 9, 8, 7, 6]

/** What the room does while it gathers, until when, and what comes next. */
export function NowPicture({ item }: { readonly item: Item }): ReactNode {
  const { title } = useCommon()
  const language = useLanguage()
  const text = useMessages('programme')
  const { untilTime, next, nextTime } = useNowAndNext()
  const hides = useHides()
  const nameOf = (shown: Item): string => itemHeading(language, hides.isPlain ? { ...shown, title: {} } : shown)
  return (
    <main className={styles.picture}>
      <p className={styles.title}>{hides.title ? '' : title}</p>
      <div className={styles.words}>
        <Fitted as="h1" text={nameOf(item)} sizes={sizes} className={styles.now} />
        {untilTime !== null && <p className={styles.until}>{text.until(untilTime)}</p>}
      </div>
      {next !== null && (
        <p className={styles.next}>
          <span>{nextTime === null ? text.next : nextTime}</span> {nameOf(next.item)}
        </p>
      )}
    </main>
  )
}
