/**
 * How the board fills the picture. Names and signs are as large as the room allows; once they would fall below what
 * fifteen metres ask for, the board turns pages instead. Pure: all lengths in hundredths of the picture's height.
 */

export type BoardLine = {
  readonly name: string
  /** What stands below the name: "with Hanna". */
  readonly under: string
  readonly spot: number | null
}

export type BoardFrame = {
  readonly width: number
  readonly height: number
  readonly hasSigns: boolean
  /** What the corner takes of the frame, at its right and lower edge. */
  readonly corner: { readonly width: number; readonly height: number }
}

/** The width of a text, where its own height is 1. */
export type Measure = (text: string, look: 'name' | 'under') => number

export type BoardLayout = {
  /** 1: as small as it may be. */
  readonly scale: number
  readonly columnWidth: number
  /** Pages of columns of lines. */
  readonly pages: readonly (readonly (readonly BoardLine[])[])[]
}

/** At scale 1. The style sheet draws with the same numbers. */
export const boardSizes = { name: 6, under: 3.1, sign: 9.6, signGap: 1.9, rowGap: 1.5, columnGap: 3 } as const
export const nameLeading = 1.04
export const underLeading = 1.2

const scales = [2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1]
/** Four columns at most: a fifth would leave no room for the names. */
const columnCounts = [2, 3, 4]
/** Narrower than this, and two columns of names can't stand side by side. */
const twoColumnsFrom = 90

export function layBoard(lines: readonly BoardLine[], frame: BoardFrame, measure: Measure): BoardLayout {
  const counts = frame.width < twoColumnsFrom ? [1, ...columnCounts] : columnCounts
  for (const scale of scales) {
    for (const count of counts) {
      const grid = gridOf(frame, scale, count, measure)
      const columns = fillEvenly(lines, grid)
      if (columns !== null) return { scale, columnWidth: grid.columnWidth, pages: [columns] }
    }
  }
  return turnPages(lines, counts.map((count) => gridOf(frame, 1, count, measure)).toReversed())
}

type Grid = {
  readonly columnWidth: number
  /** How high each column may be, from the left. */
  readonly limits: readonly number[]
  /** What a line takes, the gap below it included; null where a word would have to be broken. */
  readonly heightOf: (line: BoardLine) => number | null
}

function gridOf(frame: BoardFrame, scale: number, count: number, measure: Measure): Grid {
  const columnWidth = (frame.width + boardSizes.columnGap) / count - boardSizes.columnGap
  const signWidth = frame.hasSigns ? (boardSizes.sign + boardSizes.signGap) * scale : 0
  const textWidth = columnWidth - signWidth
  const freeFrom = frame.width - frame.corner.width
  const limits = Array.from({ length: count }, (_, index) => {
    const right = (columnWidth + boardSizes.columnGap) * index + columnWidth
    return (right > freeFrom ? frame.height - frame.corner.height : frame.height) + boardSizes.rowGap
  })
  return { columnWidth, limits, heightOf }

  function heightOf({ name, under, spot }: BoardLine): number | null {
    const names = linesOf(name, textWidth / (boardSizes.name * scale), (text) => measure(text, 'name'))
    const unders = linesOf(under, textWidth / (boardSizes.under * scale), (text) => measure(text, 'under'))
    // Words may be broken only where the columns are as wide as they get.
    if (names.isBroken && count > (columnCounts[0] ?? 1)) return null
    const text = names.count * boardSizes.name * nameLeading + unders.count * boardSizes.under * underLeading
    return Math.max(text, spot === null ? 0 : boardSizes.sign) * scale + boardSizes.rowGap
  }
}

/** How many lines a text takes, wrapped as a browser does: at spaces and after hyphens. */
function linesOf(text: string, width: number, widthOf: (text: string) => number): { count: number; isBroken: boolean } {
  const words = text.split(/(?<=[ -])/)
  const isBroken = words.some((word) => widthOf(word.trimEnd()) > width)
  let count = 1
  let line = ''
  for (const word of words) {
    const longer = line + word
    if (line === '' || widthOf(longer.trimEnd()) <= width) line = longer
    else {
      count += 1
      line = word
    }
    count += Math.max(0, Math.ceil(widthOf(word.trimEnd()) / width) - 1)
  }
  return { count, isBroken }
}

/** Columns of nearly the same height, as few lines in each as it takes; null where they can't hold all. */
function fillEvenly(lines: readonly BoardLine[], { limits, heightOf }: Grid): (readonly BoardLine[])[] | null {
  const heights = lines.map(heightOf)
  if (heights.includes(null)) return null
  const known = heights.map((height) => height ?? 0)
  const total = known.reduce((sum, height) => sum + height, 0)
  for (let cap = total / limits.length; cap <= Math.max(...limits) + capStep; cap += capStep) {
    const columns = fill(lines, known, limits.map((limit) => Math.min(limit, cap)))
    if (columns !== null) return columns
  }
  return null
}

const capStep = 0.5

/** From the top of the first column to the foot of the last, as a page is read. */
function fill(
  lines: readonly BoardLine[],
  heights: readonly number[],
  limits: readonly number[],
): (readonly BoardLine[])[] | null {
  let next = 0
  const columns = limits.map((limit) => {
    const first = next
    let height = 0
    while (next < lines.length && height + (heights[next] ?? 0) <= limit) height += heights[next++] ?? 0
    return lines.slice(first, next)
  })
  return next === lines.length ? columns : null
}

/** The fewest pages, and as many names on each. */
function turnPages(lines: readonly BoardLine[], grids: readonly Grid[]): BoardLayout {
  for (let count = 2; count < lines.length; count += 1) {
    for (const grid of grids) {
      const pages = splitEvenly(lines, count).map((page) => fillEvenly(page, grid))
      const whole = pages.filter((page) => page !== null)
      if (whole.length === count) return { scale: 1, columnWidth: grid.columnWidth, pages: whole }
    }
  }
  // A frame too small for anything; one name at a time is the best there is.
  return { scale: 1, columnWidth: grids.at(-1)?.columnWidth ?? 0, pages: lines.map((line) => [[line]]) }
}

function splitEvenly(lines: readonly BoardLine[], count: number): readonly (readonly BoardLine[])[] {
  const at = (page: number): number => Math.round((lines.length * page) / count)
  return Array.from({ length: count }, (_, page) => lines.slice(at(page), at(page + 1)))
}
