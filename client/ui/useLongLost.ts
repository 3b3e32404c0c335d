import { useEffect, useState } from 'react'
import { useLink } from './RoomContext.tsx'

/** Most gaps are over before anybody would have noticed; those are not worth a word. */
const silentMs = 2_000

/** Whether the connection has been lost for so long that somebody should be told. */
export function useLongLost(): boolean {
  const link = useLink()
  const since = link.kind === 'lost' ? link.since : null
  const [isLong, setIsLong] = useState(false)

  useEffect(() => {
    if (since === null) return undefined
    const timer = setTimeout(() => setIsLong(true), Math.max(0, since + silentMs - performance.now()))
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [since])

  return since !== null && isLong
}
