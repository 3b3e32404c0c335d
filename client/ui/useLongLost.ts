import { useEffect, useState } from 'react'
import { useLink } from './RoomContext.tsx'

/** Most gaps are over before anybody would have noticed; those are not worth a word. */
const silentMs = 2_000

/** Whether the connection has been lost for so long that somebody should be told. */
export function useLongLost(): boolean {
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

  return isLost && isLong
}
