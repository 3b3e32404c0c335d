import type { ReactNode } from 'react'
import { Countdown } from '../ui/Countdown.tsx'
import { Ring } from '../ui/Ring.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './Talking.module.css'

/** The ring with its digits, as large as the words beside it allow. */
export function TimeRing({ label }: { readonly label: string }): ReactNode {
  const { talkingMs } = useCommon()
  const isLong = talkingMs >= tenMinutes
  return (
    <section className={styles.ring} aria-label={label} data-digits={isLong ? 4 : 3}>
      <Ring pausedTotalMs={talkingMs}>
        <Countdown className={styles.digits} />
      </Ring>
    </section>
  )
}

const tenMinutes = 600_000
