import { useEffect, useMemo, useState, type RefObject } from 'react'
import { useLanguage } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import type { BoardFrame, BoardLine } from './boardGrid.ts'
import { layBoard, type BoardLayout } from './layBoard.ts'
import { type ShownBoard, useBoard } from './ScreenContext.tsx'
import { textWidth } from './textWidth.ts'

/** Lines laid out for the area as it is now; null while there are none. */
export function useBoardLayout(
  lines: readonly BoardLine[] | null,
  hasSigns: boolean,
  area: RefObject<HTMLElement | null>,
  corner: RefObject<HTMLElement | null>,
): BoardLayout | null {
  const room = useBoardRoom(area, corner)
  return useMemo(
    () => (lines === null || room === null ? null : layBoard(lines, { ...room, hasSigns }, textWidth)),
    [lines, room, hasSigns],
  )
}

/** The board of a round: who stands where, with whom. */
export function useRoundLines(round: number): readonly BoardLine[] | null {
  const board = useBoard(round)
  const text = screenMessages[useLanguage()]
  return useMemo(() => {
    const under = ({ partners, spot }: ShownBoard['entries'][number]): string => {
      if (partners.length > 0) return text.withPartners(partners)
      return spot === null ? text.sitsOut : ''
    }
    return board?.entries.map((entry) => ({ name: entry.name, under: under(entry), spot: entry.spot })) ?? null
  }, [board, text])
}

type BoardRoom = Omit<BoardFrame, 'hasSigns'>

/** The size of the area and of the corner in it; measured anew when either changes, or a face has been loaded. */
function useBoardRoom(
  area: RefObject<HTMLElement | null>,
  corner: RefObject<HTMLElement | null>,
): BoardRoom | null {
  const [room, setRoom] = useState<BoardRoom | null>(null)

  useEffect(() => {
    const measure = (): void => setRoom(area.current === null ? null : measureRoom(area.current, corner.current))
    // Calls at once, too.
    const follower = new ResizeObserver(measure)
    for (const box of [area.current, corner.current]) if (box !== null) follower.observe(box)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      follower.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [area, corner])

  return room
}

/** The root's font size, in hundredths of the height: screen.css. */
const rootUnits = 3
const airAboveCorner = 1.5

function measureRoom(area: HTMLElement, corner: HTMLElement | null): BoardRoom {
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / rootUnits
  const { width, height, right, bottom } = area.getBoundingClientRect()
  const taken = corner?.getBoundingClientRect()
  return {
    width: width / unit,
    height: height / unit,
    corner: {
      width: (right - (taken?.left ?? right)) / unit,
      height: (bottom - (taken?.top ?? bottom)) / unit + airAboveCorner,
    },
  }
}
