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
export const boardSizes = { name: 6, under: 3.1, sign: 9.2, signGap: 1.6, rowGap: 1.5, columnGap: 2.2 } as const
export const nameLeading = 1.04
export const underLeading = 1.2

const scales = [2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1]
/** Four columns at most: a fifth would leave no room for the names. */
const columnCounts = [2, 3, 4]
/** Narrower than this, and two columns of names can't stand side by side. */
const twoColumnsFrom = 90

export function layBoard(lines: readonly BoardLine[], frame: BoardFrame, measure: Measure): BoardLayout {
  const counts = frame.width < twoColumnsFrom ? [1, ...columnCounts] : columnCounts
  const measureOnce = remembering(measure)
  const layouts = (scale: number): readonly BoardLayout[] =>
    counts
      .map((count, index) => spread(lines, gridOf(frame, { scale, count, mayBreak: index === 0 }, measureOnce)))
      .filter((layout) => layout !== null)
  for (const scale of scales) {
    const onOnePage = layouts(scale).find((layout) => layout.pages.length <= 1)
    if (onOnePage !== undefined) return onOnePage
  }
  const [first = nothing, ...others] = layouts(1)
  return others.reduce((best, other) => (other.pages.length < best.pages.length ? other : best), first)
}

const nothing: BoardLayout = { scale: 1, columnWidth: 0, pages: [] }

type Grid = {
  readonly scale: number
  readonly columnWidth: number
  /** How high each column may be, from the left. */
  readonly limits: readonly number[]
  /** What a line takes, the gap below it included; null where a word would have to be broken. */
  readonly heightOf: (line: BoardLine) => number | null
}

/** Words may be broken only where the columns are as wide as they get. */
type GridWish = { readonly scale: number; readonly count: number; readonly mayBreak: boolean }

function gridOf(frame: BoardFrame, { scale, count, mayBreak }: GridWish, measure: Measure): Grid {
  const columnWidth = (frame.width + boardSizes.columnGap) / count - boardSizes.columnGap
  const signWidth = frame.hasSigns ? (boardSizes.sign + boardSizes.signGap) * scale : 0
  const textWidth = columnWidth - signWidth
  const freeFrom = frame.width - frame.corner.width
  const limits = Array.from({ length: count }, (_, index) => {
    const right = (columnWidth + boardSizes.columnGap) * index + columnWidth
    return (right > freeFrom ? frame.height - frame.corner.height : frame.height) + boardSizes.rowGap
  })
  return { scale, columnWidth, limits, heightOf }

  function heightOf({ name, under, spot }: BoardLine): number | null {
    const names = linesOf(name, textWidth / (boardSizes.name * scale), (text) => measure(text, 'name'))
    const unders = linesOf(under, textWidth / (boardSizes.under * scale), (text) => measure(text, 'under'))
    if (names.isBroken && (!mayBreak || scale > 1)) return null
    const text = names.count * boardSizes.name * nameLeading + unders.count * boardSizes.under * underLeading
    return Math.max(text, spot === null ? 0 : boardSizes.sign) * scale + boardSizes.rowGap
  }
}

/** Each text is tried in many grids, and measured but once. */
function remembering(measure: Measure): Measure {
  const known = { name: new Map<string, number>(), under: new Map<string, number>() }
  return (text, look) => {
    const width = known[look].get(text) ?? measure(text, look)
    known[look].set(text, width)
    return width
  }
}

/** How many lines a text takes, wrapped as a browser does: at spaces and after hyphens. */
function linesOf(text: string, width: number, widthOf: (text: string) => number): { count: number; isBroken: boolean } {
  if (widthOf(text) <= width) return { count: 1, isBroken: false }
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

/** The fewest pages, filled alike; null where a line does not fit at all. */
function spread(lines: readonly BoardLine[], { scale, columnWidth, limits, heightOf }: Grid): BoardLayout | null {
  const heights = lines.map(heightOf)
  if (heights.includes(null)) return null
  const known = heights.map((height) => height ?? 0)
  const pagesUnder = (cap: number): BoardLayout['pages'] =>
    fillPages(lines, known, limits.map((limit) => Math.min(limit, cap)))
  const highest = Math.max(...limits)
  const fewest = pagesUnder(highest).length
  // The lowest columns that need no page more.
  for (let cap = Math.max(...known, 0); cap < highest; cap += capStep) {
    const pages = pagesUnder(cap)
    if (pages.length === fewest) return { scale, columnWidth, pages }
  }
  return { scale, columnWidth, pages: pagesUnder(highest) }
}

const capStep = 1

/** Column after column, page after page, as a text is read. */
function fillPages(
  lines: readonly BoardLine[],
  heights: readonly number[],
  limits: readonly number[],
): BoardLayout['pages'] {
  const pages: (readonly BoardLine[])[][] = []
  let next = 0
  while (next < lines.length) {
    const page: (readonly BoardLine[])[] = []
    for (const limit of limits) {
      const first = next
      let height = 0
      while (next < lines.length && height + (heights[next] ?? 0) <= limit) height += heights[next++] ?? 0
      page.push(lines.slice(first, next))
    }
    // A line higher than any column gets a page of its own rather than none.
    if (page.every((column) => column.length === 0)) page[0] = lines.slice(next, ++next)
    pages.push(page.filter((column) => column.length > 0))
  }
  return pages
}
