import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useAnnounced, useSnowball } from '../HostContext.tsx'
import type { EveningDraft } from './eveningDraft.ts'
import { fieldsOf } from './eveningDraft.ts'
import { figuresOf } from './guestFigures.ts'
import styles from './Inviting.module.css'
import { useAheadMs } from '../../ui/wallTime.ts'

/** What a changed date, or fewer places, means for those who have signed up already. */
export function WhatChanges({ draft }: { readonly draft: EveningDraft }): ReactNode {
  const announced = useAnnounced()
  const { in: isIn, waiting, asked } = figuresOf(useSnowball().signUps)
  const aheadMs = useAheadMs()
  const text = useMessages('hostEvening')
  if (announced === null) return null
  const starts = fieldsOf(announced.startsAt + aheadMs)
  const isMoved = draft.date !== starts.date || draft.from !== starts.time
  const places = Number(draft.places)
  return (
    <div role="status" className={styles.changes}>
      {isMoved && isIn + waiting + asked > 0 && <p>{text.moved(isIn + waiting + asked)}</p>}
      {draft.places.trim() !== '' && places > 0 && places < isIn && <p>{text.fewerPlaces(isIn, places)}</p>}
    </div>
  )
}
