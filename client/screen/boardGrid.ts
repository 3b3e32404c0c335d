/** A grid to put a board in: how wide its columns are, how high they may be, and what a line takes of that. Pure. */

/** All lengths in hundredths of the picture's height. */
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

/** At scale 1. The style sheet draws with the same numbers. */
export const boardSizes = { name: 6, under: 3.1, sign: 9.2, signGap: 1.6, rowGap: 1.5, columnGap: 2.2 } as const
export const nameLeading = 1.04
export const underLeading = 1.2

export type Grid = {
  readonly scale: number
  readonly columnWidth: number
  /** How high each column may be, from the left. */
  readonly limits: readonly number[]
  /** What a line takes, the gap below it included; null where a word would have to be broken. */
  readonly heightOf: (line: BoardLine) => number | null
}

/** Words may be broken only where the columns are as wide as they get. */
export type GridWish = { readonly scale: number; readonly count: number; readonly mayBreak: boolean }

export function gridOf(frame: BoardFrame, { scale, count, mayBreak }: GridWish, measure: Measure): Grid {
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
export function remembering(measure: Measure): Measure {
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
