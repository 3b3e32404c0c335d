/** Where words stand on the wall: in rows, one beside the other, none above another. Pure. */
import { type Measure, rememberingLines } from './breakLines.ts'
import { fitPages, shareOf, type Fit } from './fitPages.ts'

export type WallFrame = { readonly width: number; readonly height: number }
/** One entry, line by line. */
export type WallEntry = { readonly words: string; readonly lines: readonly string[] }
export type WallRows = readonly (readonly WallEntry[])[]

/** Where the letters' own height is 1. The style sheet draws with the same numbers. */
export const wallSizes = { leading: 1.14, padding: 0.26, side: 0.56, gap: 0.38 } as const
/** Longer lines are hard to take in at a glance. */
const lineMost = 24

export function layWall(words: readonly string[], frame: WallFrame, measure: Measure): Fit<WallRows> {
  const linesOf = rememberingLines(measure)
  return fitPages(words.length, (share, size) => {
    const room = Math.min(frame.width / size - 2 * wallSizes.side, lineMost)
    if (room < roomLeast) return null
    const entries = shareOf(words, share).map((text): Sized => {
      const lines = linesOf(text, room)
      return { words: text, lines, wide: Math.max(...lines.map(measure)) + 2 * wallSizes.side }
    })
    const rows = balanced(entries, frame.width / size)
    const height = rows.reduce((sum, row) => sum + heightOf(row) + wallSizes.gap, -wallSizes.gap)
    return height * size <= frame.height ? rows : null
  })
}

type Sized = WallEntry & { readonly wide: number }

const roomLeast = 6

const heightOf = (row: readonly WallEntry[]): number =>
  Math.max(...row.map(({ lines }) => lines.length)) * wallSizes.leading + 2 * wallSizes.padding

/** As few rows as there can be, and those about as long as each other. */
function balanced(entries: readonly Sized[], width: number): WallRows {
  let rows = filled(entries, width)
  for (let narrower = width * 0.97; narrower > width / 3; narrower -= width * 0.03) {
    const fewer = filled(entries, narrower)
    if (fewer.length > rows.length) return rows
    rows = fewer
  }
  return rows
}

function filled(entries: readonly Sized[], width: number): WallRows {
  const rows: WallEntry[][] = []
  let left = -1
  for (const entry of entries) {
    if (left < entry.wide) {
      rows.push([])
      left = width
    }
    rows.at(-1)?.push(entry)
    left -= entry.wide + wallSizes.gap
  }
  return rows
}
