import { useEffect, useState } from 'react'

/** After this long without a hand on mouse or keyboard the screen belongs to the room again. */
const idleAfterMs = 4_000

const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = (): void => {
      clearTimeout(timer)
      setIsIdle(false)
      timer = setTimeout(() => setIsIdle(true), idleAfterMs)
    }
    stir()
    for (const sign of signsOfLife) document.addEventListener(sign, stir)
    return () => {
      clearTimeout(timer)
      for (const sign of signsOfLife) document.removeEventListener(sign, stir)
    }
  }, [])
  return isIdle
}
