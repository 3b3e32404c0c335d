import type { ReactNode } from 'react'
import { timetableOf } from '../../../shared/timetable.ts'
import { useMessages } from '../../messages/language.ts'
import { useReckoning } from '../../programme/useReckoning.ts'
import { Button } from '../../ui/Button.tsx'
import { useWallTime } from '../../ui/wallTime.ts'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { EndsAt } from './EndsAt.tsx'
import styles from './Programme.module.css'
import { ProgrammeList } from './ProgrammeList.tsx'
import { RemovedBar } from './RemovedBar.tsx'

/** The programme as the host plans it, in the page or in a sheet. */
export function ProgrammePlan(): ReactNode {
  const { items } = useReckoning().programme
  const text = useMessages('hostProgramme')
  const { open } = useSheets()
  const isEmpty = items.length === 0
  return (
    <div className={styles.plan}>
      {isEmpty ? <p className={styles.why}>{text.emptyWhy}</p> : <ProgrammeList />}
      <RemovedBar />
      {!isEmpty && <Total />}
      <div className={styles.buttons}>
        <Button look="quiet" className={styles.button} onClick={() => open({ kind: 'addItem' })}>
          {text.addItem}
        </Button>
        <Button look="quiet" className={styles.button} onClick={() => open({ kind: 'readyMade' })}>
          {text.readyMade}
        </Button>
      </div>
      {!isEmpty && <EndsAt />}
    </div>
  )
}

/** When it will all be over, and how far that is past the time that was meant. */
function Total(): ReactNode {
  const reckoning = useReckoning()
  const { current, eveningEndsAt, items } = reckoning.programme
  const text = useMessages('hostProgramme')
  const end = timetableOf(reckoning).at(-1)?.endsAt ?? null
  const time = useWallTime(end)
  if (end === null || time === null) return null
  const past = eveningEndsAt === null ? 0 : Math.round((end - eveningEndsAt) / 60_000)
  const isBefore = current === null && !items.some(({ isOver }) => isOver)
  return (
    <p className={styles.why}>
      {text.endsAbout(time)} {past > 0 && text.pastEnd(past)} {isBefore && (eveningEndsAt === null || past > 0) && text.timesFromNow}
    </p>
  )
}
