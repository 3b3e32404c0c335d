import { useEffect, useState, type ReactNode } from 'react'
import { hostMessages } from '../messages/host.ts'
import { useMessages } from '../messages/language.ts'
import { useLink } from '../ui/RoomContext.tsx'
import styles from './LinkLost.module.css'

/** Most gaps are over before anybody would have noticed. */
const silentMs = 2_000

/** A lost connection, and that nothing is lost by it: the countdown goes on here, and the evening in the room. */
export function LinkLost(): ReactNode {
  const text = useMessages(hostMessages)
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
    <div role="status">
      {isLost && isLong && <p className={styles.banner}>{text.linkLost}</p>}
    </div>
  )
}
