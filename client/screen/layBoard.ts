/**
 * How the board fills the picture. Names and signs are as large as the room allows; once they would fall below what
 * fifteen metres ask for, the board turns pages instead. Pure: all lengths in hundredths of the picture's height.
 */
import { gridOf, remembering, type BoardFrame, type BoardLine, type Grid, type Measure } from './boardGrid.ts'

export type BoardLayout = {
  /** 1: as small as it may be. */
  readonly scale: number
  readonly columnWidth: number
  /** Pages of columns of lines. */
  readonly pages: readonly (readonly (readonly BoardLine[])[])[]
}

/** From the largest. */
const scalesAboveOne = [2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1]
/** Four columns at most: a fifth would leave no room for the names. */
const columnCounts = [2, 3, 4]
/** Narrower than this, and two columns of names can't stand side by side. */
const twoColumnsFrom = 90

export function layBoard(lines: readonly BoardLine[], frame: BoardFrame, measure: Measure): BoardLayout {
  const counts = frame.width < twoColumnsFrom ? [1, ...columnCounts] : columnCounts
  const measureOnce = remembering(measure)
  const shortest = (scale: number): BoardLayout | null =>
    counts
      .map((count, index) => spread(lines, gridOf(frame, { scale, count, mayBreak: index === 0 }, measureOnce)))
      .filter((layout) => layout !== null)
      .reduce<BoardLayout | null>(shorter, null)

  const smallest = shortest(1) ?? { scale: 1, columnWidth: frame.width, pages: [] }
  if (smallest.pages.length > 1) return smallest
  for (const scale of scalesAboveOne) {
    const larger = shortest(scale)
    if (larger?.pages.length === 1) return larger
  }
  return smallest
}

function shorter(one: BoardLayout | null, other: BoardLayout): BoardLayout {
  return one !== null && one.pages.length <= other.pages.length ? one : other
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
