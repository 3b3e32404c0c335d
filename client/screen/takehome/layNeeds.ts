/** How what the room seeks and offers stands in columns, side by side. Pure. */
import type { EntryView } from '../../../shared/takeHome.ts'
import { type Measure, rememberingLines } from './breakLines.ts'
import { fitPages, shareOf, type Fit } from './fitPages.ts'
import type { WallFrame } from './layWall.ts'

export type NeedsColumns = readonly (readonly NeedsLine[])[]
export type NeedsLine = Pick<EntryView, 'id' | 'isAnswered'> & { readonly lines: readonly string[] }

/** Where the letters' own height is 1. The style sheet draws with the same numbers. */
export const needsSizes = { leading: 1.14, gap: 0.55, mark: 1.1 } as const
/** Between columns, in hundredths of the picture's height. */
export const columnGap = 6

/** Each list in a column of its own; those that are longer on pages of which each column has its share. */
export function layColumns(lists: readonly (readonly EntryView[])[], frame: WallFrame, measure: Measure): Fit<NeedsColumns> {
  const width = (frame.width + columnGap) / lists.length - columnGap
  const linesOf = rememberingLines(measure)
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return fitPages(longest, (share, size) => {
    const room = width / size - needsSizes.mark
    const columns = lists.map((list) => shareOf(list, share).map(({ id, isAnswered, text }): NeedsLine => ({ id, isAnswered, lines: linesOf(text, room) })))
    return room >= roomLeast && columns.every((column) => heightOf(column) * size <= frame.height) ? columns : null
  })
}

const roomLeast = 6

const heightOf = (column: readonly NeedsLine[]): number =>
  column.reduce((sum, { lines }) => sum + lines.length * needsSizes.leading + needsSizes.gap, -needsSizes.gap)

/** One list in one column or in two, whichever is larger and has fewer pages. */
export function layList(list: readonly EntryView[], frame: WallFrame, measure: Measure): Fit<NeedsColumns> {
  const one = layColumns([list], frame, measure)
  const middle = Math.ceil(list.length / 2)
  const two = layColumns([list.slice(0, middle), list.slice(middle)], frame, measure)
  const isBetter = two.pages.length < one.pages.length || (two.pages.length === one.pages.length && two.size > one.size)
  return list.length > 1 && isBetter ? two : one
}
