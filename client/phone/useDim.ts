import { useEffect, useState } from 'react'
import { onWake } from '../room/wake.ts'

/** Time enough to read the question twice. */
const readingMs = 6_000

/** Whether the page may go dark: some seconds after what it says appeared, or it was touched or looked at again. */
export function useDim(says = ''): boolean {
  const [read, setRead] = useState<string | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wake = (): void => {
      clearTimeout(timer)
      setRead(null)
      timer = setTimeout(() => setRead(says), readingMs)
    }
    wake()
    const stop = onWake(wake)
    document.addEventListener('pointerdown', wake)
    document.addEventListener('keydown', wake)
    return () => {
      clearTimeout(timer)
      stop()
      document.removeEventListener('pointerdown', wake)
      document.removeEventListener('keydown', wake)
    }
  }, [says])
  return read === says
}
