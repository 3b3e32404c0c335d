import { useEffect, useState, type RefObject } from 'react'
import type { Frame } from './layNetwork.ts'

/** The root's font size, in hundredths of the height: screen.css. */
const rootUnits = 3

/** The size of a box in hundredths of the picture's height; anew when it changes, or a face has been loaded. */
export function useFrame(box: RefObject<HTMLElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useEffect(() => {
    const measure = (): void => {
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / rootUnits
      const size = box.current?.getBoundingClientRect()
      setFrame(size === undefined || size.width === 0 ? null : { width: size.width / unit, height: size.height / unit })
    }
    // Calls at once, too.
    const follower = new ResizeObserver(measure)
    if (box.current !== null) follower.observe(box.current)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      follower.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [box])
  return frame
}
