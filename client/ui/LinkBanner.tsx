import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './LinkBanner.module.css'
import { useLongLost } from './useLongLost.ts'

export type LinkBannerProps = {
  /** `over` floats above the page; `strip` makes room for itself at the top of it. */
  readonly look?: 'over' | 'strip'
}

/** "Reconnecting…", once a lost connection has stayed lost for a while. The countdown goes on meanwhile. */
export function LinkBanner({ look = 'over' }: LinkBannerProps): ReactNode {
  const text = useMessages('common')
  const isLost = useLongLost()
  return (
    <output className={styles[look]}>
      {isLost && <span className={styles.banner}>{text.reconnecting}</span>}
    </output>
  )
}
