import { useLayoutEffect, useState, type RefObject } from 'react'
import type { BoardEntry } from '../../shared/views.ts'
import { useLanguage } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { layBoard, type BoardFrame, type BoardLayout } from './layBoard.ts'
import { textWidth } from './textWidth.ts'
import { useBoard } from './ScreenContext.tsx'

/** The board of a round, laid out for the area as it is now; null while there is no board. */
export function useBoardLayout(
  round: number,
  area: RefObject<HTMLElement | null>,
  corner: RefObject<HTMLElement | null>,
): BoardLayout | null {
  const board = useBoard(round)
  const { hasSpots } = useCommon()
  const text = screenMessages[useLanguage()]
  const [layout, setLayout] = useState<BoardLayout | null>(null)

  useLayoutEffect(() => {
    if (board === null || area.current === null) return setLayout(null)
    const under = ({ partners, spot }: BoardEntry): string => {
      if (partners.length > 0) return text.withPartners(partners)
      return spot === null ? text.sitsOut : ''
    }
    const lines = board.entries.map((entry) => ({ name: entry.name, under: under(entry), spot: entry.spot }))
    const lay = (): void => setLayout(layBoard(lines, frameOf(area.current, corner.current, hasSpots), textWidth))
    lay()
    return onReshape([area.current, corner.current], lay)
  }, [board, hasSpots, text, area, corner])

  return layout
}

function frameOf(area: Element | null, corner: Element | null, hasSigns: boolean): BoardFrame {
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / rootUnits
  const box = area?.getBoundingClientRect() ?? new DOMRect()
  const inner = corner?.getBoundingClientRect()
  const taken = { width: box.right - (inner?.left ?? box.right), height: box.bottom - (inner?.top ?? box.bottom) }
  return {
    width: box.width / unit,
    height: box.height / unit,
    hasSigns,
    corner: { width: taken.width / unit, height: taken.height / unit + airAboveCorner },
  }
}

/** The root's font size, in hundredths of the height: screen.css. */
const rootUnits = 3
const airAboveCorner = 1.5

/** Calls `listener` when one of the boxes changes its size, or a face has been loaded. */
function onReshape(boxes: readonly (Element | null)[], listener: () => void): () => void {
  const follower = new ResizeObserver(listener)
  for (const box of boxes) if (box !== null) follower.observe(box)
  document.fonts.addEventListener('loadingdone', listener)
  return () => {
    follower.disconnect()
    document.fonts.removeEventListener('loadingdone', listener)
  }
}
