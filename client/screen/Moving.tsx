import { useRef, type ReactNode, type RefObject } from 'react'
import type { StageView } from '../../shared/views.ts'
import { useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { useCommon, useLink } from '../ui/RoomContext.tsx'
import { BoardPage } from './BoardPage.tsx'
import styles from './Moving.module.css'
import { useBoardLayout } from './useBoardLayout.ts'
import { usePageNumber } from './usePageNumber.ts'

export type MovingProps = {
  readonly stage: Extract<StageView, { readonly kind: 'moving' }>
  readonly corner: RefObject<HTMLElement | null>
}

/** Where everybody goes now, in the order of their own names. */
export function Moving({ stage, corner }: MovingProps): ReactNode {
  const { hasSpots } = useCommon()
  const text = useMessages(screenMessages)
  const isLinked = useLink().kind === 'connected'
  const byPhone = hasSpots ? text.lookAtPhone : text.askPhone
  const findTheirs = hasSpots ? text.findSpot : text.findPartner
  const area = useRef<HTMLDivElement>(null)
  const layout = useBoardLayout(stage.round, area, corner)
  const pages = layout?.pages ?? []
  const number = usePageNumber(stage.startsAt, pages.length)
  const page = pages[number]
  // Cut off before the matching came: nobody has a spot to find.
  const isUnknown = layout === null && !isLinked
  return (
    <main className={styles.moving}>
      <header className={styles.top}>
        <h1>{isUnknown ? text.findNew : findTheirs}</h1>
        <Countdown className={styles.countdown} />
        {page !== undefined && pages.length > 1 && (
          <p className={styles.page}>
            <span>{firstLetters(page.flat().map((line) => line.name))}</span> {number + 1}/{pages.length}
          </p>
        )}
      </header>
      <div ref={area} className={styles.area}>
        {layout === null && isLinked && <p className={styles.phone}>{byPhone}</p>}
        {layout !== null && page !== undefined && (
          <BoardPage columns={page} scale={layout.scale} columnWidth={layout.columnWidth} hasSigns={hasSpots} />
        )}
      </div>
    </main>
  )
}

/** "A–F", or "A" where all begin alike. */
function firstLetters(names: readonly string[]): string {
  const letters = [names.at(0), names.at(-1)].map((name) => [...(name ?? '')][0]?.toUpperCase() ?? '')
  return [...new Set(letters)].join('–')
}
