import type { ReactNode } from 'react'
import { timetableOf } from '../../shared/timetable.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { itemHeading, type Item } from '../programme/itemName.ts'
import { useReckoning } from '../programme/useReckoning.ts'
import { useWallTime } from '../ui/wallTime.ts'
import styles from './PosterProgramme.module.css'

export type PosterProgrammeProps = {
  /** More would leave no room for the names of those who come. */
  readonly linesMost: number
}

/** What the evening holds, for those who have just come; with times where the evening has them. */
export function PosterProgramme({ linesMost }: PosterProgrammeProps): ReactNode {
  const reckoning = useReckoning()
  const { items, current, eveningEndsAt } = reckoning.programme
  const text = useMessages('screen')
  const table = timetableOf(reckoning)
  const coming = items.filter(({ id, isOver }) => !isOver && id !== current?.id)
  if (coming.length === 0) return null
  const isTimed = current !== null || eveningEndsAt !== null
  const startOf = (item: Item): number | null => (isTimed ? (table.find(({ id }) => id === item.id)?.startsAt ?? null) : null)
  const shown = coming.length > linesMost ? coming.slice(0, linesMost - 1) : coming
  return (
    <ol className={styles.list}>
      {shown.map((item) => (
        <Line key={item.id} item={item} at={startOf(item)} />
      ))}
      {shown.length < coming.length && <li className={styles.line}>{text.andMore(coming.length - shown.length)}</li>}
    </ol>
  )
}

function Line({ item, at }: { readonly item: Item; readonly at: number | null }): ReactNode {
  const time = useWallTime(at)
  const language = useLanguage()
  return (
    <li className={styles.line}>
      {time !== null && <span className={styles.time}>{time}</span>}
      <span className={styles.name}>{itemHeading(language, item)}</span>
    </li>
  )
}
