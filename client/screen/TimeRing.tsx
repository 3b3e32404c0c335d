import type { ReactNode } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/language.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { Ring } from '../ui/Ring.tsx'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './Talking.module.css'

/** The ring with its digits, as large as the words beside it allow. */
export function TimeRing(): ReactNode {
  const { talkingMs } = useCommon()
  const stage = useStage()
  const { timeLeft } = useMessages(commonMessages)
  const isLong = talkingMs >= tenMinutes
  // How long a walk is, nobody tells the screen: while one is paused the ring stays whole.
  const isTalk = stage.kind === 'talking' || (stage.kind === 'paused' && stage.held === 'talking')
  return (
    <section className={styles.ring} aria-label={timeLeft} data-digits={isLong ? 4 : 3}>
      <Ring pausedTotalMs={isTalk ? talkingMs : 0}>
        <Countdown className={styles.digits} />
      </Ring>
    </section>
  )
}

const tenMinutes = 600_000
