import { useEffect, useState, type ReactNode } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/language.ts'
import { useLink } from './RoomContext.tsx'
import styles from './LinkBanner.module.css'

/** Most gaps are over before anybody would have noticed; those are not worth a word. */
const silentMs = 2_000

export type LinkBannerProps = {
  /** `over` floats above the page; `strip` makes room for itself at the top of it. */
  readonly look?: 'over' | 'strip'
}

/** "Reconnecting…", once a lost connection has stayed lost for a while. The countdown goes on meanwhile. */
export function LinkBanner({ look = 'over' }: LinkBannerProps): ReactNode {
  const text = useMessages(commonMessages)
  const isLost = useLink().kind === 'lost'
  const [isLong, setIsLong] = useState(false)

  useEffect(() => {
    if (!isLost) return undefined
    const timer = setTimeout(() => setIsLong(true), silentMs)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isLost])

  return (
    <output className={styles[look]}>
      {isLost && isLong && <span className={styles.banner}>{text.reconnecting}</span>}
    </output>
  )
}
