import type { ReactNode } from 'react'
import { useStage } from '../../ui/RoomContext.tsx'
import card from '../live/LiveCard.module.css'
import { TimeRing } from '../live/TimeRing.tsx'
import { GroupButtons } from './GroupButtons.tsx'
import { GroupList } from './GroupList.tsx'
import { GroupWords } from './GroupWords.tsx'

/** On a laptop: time, words and buttons in one card, and below it who is where. */
export function GroupDesk(): ReactNode {
  return (
    <>
      <section className={card.card}>
        <GroupTime />
        <div className={card.words}>
          <GroupWords />
          <GroupButtons />
        </div>
      </section>
      <GroupList />
    </>
  )
}

/** None while people come together: that takes as long as it takes. */
export function GroupTime(): ReactNode {
  const stage = useStage()
  const isFree = stage.kind === 'introducing' && stage.turn === 0 && !stage.isByClock
  return isFree ? <span /> : <TimeRing />
}
