import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemHeading, itemName, type Item } from '../../programme/itemName.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useWallTime } from '../../ui/wallTime.ts'
import { KindIcon } from './KindIcon.tsx'
import { planText } from './planText.ts'
import styles from './Programme.module.css'
import type { Reorder } from './useReorder.ts'

export type ItemRowProps = {
  readonly item: Item
  readonly isNow: boolean
  /** When it is likely to begin and end; null for what is over. */
  readonly time: { readonly startsAt: number; readonly endsAt: number } | null
  readonly isDragged: boolean
  /** How far it is carried, or makes way, in pixels. */
  readonly shift: number
  readonly handle: ReturnType<Reorder['handle']>
  /** By keys: so many places down. */
  readonly onStep: (by: number) => void
  readonly onOpen: () => void
}

/** One item: its sign, what it is called, when and how long; at its left what it is moved by. */
export function ItemRow({ item, isNow, time, isDragged, shift, handle, onStep, onOpen }: ItemRowProps): ReactNode {
  const language = useLanguage()
  const { people } = useCommon()
  const { movingMs } = useConsole().settings
  const text = messagesIn(language).hostProgramme
  const begins = useWallTime(time?.startsAt ?? null)
  const ends = useWallTime(time?.endsAt ?? null)
  const state = isNow ? 'now' : item.isOver ? 'over' : 'coming'
  const length = isNow && item.plan.kind === 'meeting' ? null : planText(language, item.plan, { people, movingMs })
  const when = begins === null || ends === null ? null : `${begins}–${ends}`

  function press(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    onStep(by)
  }

  return (
    <li
      data-item={item.id}
      data-state={state}
      data-dragged={isDragged}
      className={styles.row}
      style={shift === 0 ? undefined : ({ translate: `0 ${shift}px` } satisfies CSSProperties)}
      aria-current={isNow ? 'step' : undefined}
    >
      <button type="button" className={styles.handle} data-handle={item.id} aria-label={text.move(itemName(language, item))} onKeyDown={press} {...handle}>
        <svg viewBox="0 0 12 20" aria-hidden="true">
          <path d="M3 4v.01M9 4v.01M3 10v.01M9 10v.01M3 16v.01M9 16v.01" />
        </svg>
      </button>
      <button type="button" className={styles.open} onClick={onOpen}>
        <KindIcon kind={item.plan.kind} className={styles.icon} />
        <span className={styles.words}>
          <span className={styles.name}>
            {isNow && <span className="spoken">{messagesIn(language).programme.now}: </span>}
            {itemHeading(language, item)}
          </span>
          <span className={styles.facts}>{item.isOver ? text.isDone : [when, length].filter((fact) => fact !== null).join(' · ')}</span>
        </span>
      </button>
    </li>
  )
}
