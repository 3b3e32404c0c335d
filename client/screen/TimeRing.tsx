import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { Ring } from '../ui/Ring.tsx'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './Talking.module.css'

export type TimeRingProps = {
  /** A few words under the digits. */
  readonly says?: string | undefined
}

/** The ring with its digits, as large as the words beside it allow. */
export function TimeRing({ says }: TimeRingProps): ReactNode {
  const { talkingMs } = useCommon()
  const stage = useStage()
  const { timeLeft } = useMessages('common')
  const isLong = talkingMs >= tenMinutes
  // How long a walk is, nobody tells the screen: while one is paused the ring stays whole.
  const isTalk = stage.kind === 'talking' || (stage.kind === 'paused' && stage.held === 'talking')
  return (
    <section className={styles.ring} aria-label={timeLeft} data-digits={isLong ? 4 : 3}>
      <Ring pausedTotalMs={isTalk ? talkingMs : 0}>
        <Countdown className={styles.digits} />
        {says !== undefined && <p className={styles.says}>{says}</p>}
      </Ring>
    </section>
  )
}

const tenMinutes = 600_000
