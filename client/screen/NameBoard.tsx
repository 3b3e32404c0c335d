import { useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { useLanguage } from '../messages/language.ts'
import { Countdown, CountdownTo } from '../ui/Countdown.tsx'
import type { BoardLine } from './boardGrid.ts'
import { BoardPage } from './BoardPage.tsx'
import styles from './Moving.module.css'
import { lettersOf, shareOf, useShare } from './share.ts'
import { useBoardLayout } from './useBoardLayout.ts'
import { usePageNumber } from './usePageNumber.ts'

export type NameBoardProps = {
  readonly title: string
  readonly lines: readonly BoardLine[] | null
  readonly hasSigns: boolean
  /** When the first page was there. */
  readonly since: number
  /** Where the time that is left is not the stage's. */
  readonly until?: number
  /** Whether a page is told by its first letters, as where it is ordered by name. */
  readonly isByName: boolean
  readonly corner: RefObject<HTMLElement | null>
  /** In place of the board where there is none. */
  readonly missing?: ReactNode
}

/** A line for each person or group, as large as the room allows, page by page. */
export function NameBoard({ title, lines, hasSigns, since, until, isByName, corner, missing }: NameBoardProps): ReactNode {
  const area = useRef<HTMLDivElement>(null)
  const share = useShare()
  const language = useLanguage()
  const mine = useMemo(() => (lines === null || !isByName ? lines : shareOf(lines, share)), [lines, isByName, share])
  const layout = useBoardLayout({ lines: mine, hasSigns }, area, corner)
  const pages = layout?.pages ?? []
  const number = usePageNumber(since, pages.length)
  const page = pages[number]
  return (
    <main className={styles.moving}>
      <header className={styles.top}>
        <h1>{title}</h1>
        {until === undefined ? <Countdown className={styles.countdown} /> : <CountdownTo className={styles.countdown} at={until} />}
        {mine !== null && mine.length < (lines ?? []).length && <p className={styles.share}>{lettersOf(mine.map((line) => line.name), language)}</p>}
        {page !== undefined && pages.length > 1 && (
          <p className={styles.page}>
            {isByName && <span>{lettersOf(page.flat().map((line) => line.name), language)}</span>} {number + 1}/{pages.length}
          </p>
        )}
      </header>
      <div ref={area} className={styles.area}>
        {layout === null && missing}
        {layout !== null && page !== undefined && (
          <BoardPage columns={page} scale={layout.scale} columnWidth={layout.columnWidth} hasSigns={hasSigns} />
        )}
      </div>
    </main>
  )
}
