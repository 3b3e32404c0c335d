import { useEffect, useState } from 'react'
import { onWake } from '../room/wake.ts'

/** Time enough to read the question twice. */
const readingMs = 6_000

/** Whether the page may go dark: some seconds after it appeared, was touched or was looked at again. */
export function useDim(): boolean {
  const [isDim, setIsDim] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wake = (): void => {
      clearTimeout(timer)
      setIsDim(false)
      timer = setTimeout(() => setIsDim(true), readingMs)
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
  }, [])
  return isDim
}
