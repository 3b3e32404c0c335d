import type { ReactNode } from 'react'
import { isInGroups } from '../../../shared/stages.ts'
import { useMessages } from '../../messages/language.ts'
import { Countdown } from '../../ui/Countdown.tsx'
import { Ring } from '../../ui/Ring.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import { useLengths } from '../useLengths.ts'
import styles from './TimeRing.module.css'

/** The ring and its digits: what is left of walking or talking, standing still in a pause. */
export function TimeRing(): ReactNode {
  const stage = useStage()
  const { talkingMs, movingMs } = useLengths()
  const text = useMessages('common')
  const isWalk = stage.kind === 'paused' && stage.held === 'moving'
  return (
    <Ring className={styles.ring} pausedTotalMs={isInGroups(stage) ? 0 : isWalk ? movingMs : talkingMs}>
      <span className="spoken">{text.timeLeft}</span>
      <Countdown className={styles.digits} />
    </Ring>
  )
}
