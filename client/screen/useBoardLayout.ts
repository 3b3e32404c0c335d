import { useEffect, useMemo, useState, type RefObject } from 'react'
import { useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { whereabouts } from '../ui/useWhereabouts.ts'
import type { BoardFrame, BoardLine } from './boardGrid.ts'
import { layBoard, type BoardLayout } from './layBoard.ts'
import { type ShownBoard, useBoard } from './ScreenContext.tsx'
import { textWidth } from './textWidth.ts'

export type Board = { readonly lines: readonly BoardLine[] | null; readonly hasSigns: boolean }

/** Lines laid out for the area as it is now, with where each spot lies if there is room; null while there are none. */
export function useBoardLayout(
  { lines, hasSigns }: Board,
  area: RefObject<HTMLElement | null>,
  corner: RefObject<HTMLElement | null>,
): BoardLayout | null {
  const room = useBoardRoom(area, corner)
  const { floor, zones } = useCommon()
  const { row: sayRow } = useMessages('common')
  return useMemo(() => {
    if (lines === null || room === null) return null
    const frame = { ...room, hasSigns }
    const plain = layBoard(lines, frame, textWidth)
    const full = layBoard(lines.map((line) => withWhereabouts(line, whereabouts({ floor, zones }, line.spot, sayRow))), frame, textWidth)
    // In what part of the room a spot lies is worth smaller names, but no page more.
    return full.pages.length > plain.pages.length ? plain : full
  }, [lines, room, hasSigns, floor, zones, sayRow])
}

function withWhereabouts(line: BoardLine, where: string | null): BoardLine {
  return where === null ? line : { ...line, under: line.under === '' ? where : `${line.under} · ${where}` }
}

/** The board of a round: who stands where, with whom. */
export function useRoundLines(round: number): readonly BoardLine[] | null {
  const board = useBoard(round)
  const { hasSpots } = useCommon()
  const text = useMessages('screen')
  return useMemo(() => {
    const under = ({ partners, spot }: ShownBoard['entries'][number]): string => {
      if (partners.length === 0) return spot === null ? text.sitsOut : ''
      // Without a sign among others who have one, they stand where they like [M24].
      return hasSpots && spot === null ? text.withPartnersAnywhere(partners) : text.withPartners(partners)
    }
    return board?.entries.map((entry) => ({ name: entry.name, under: under(entry), spot: entry.spot })) ?? null
  }, [board, hasSpots, text])
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
