/**
 * Where people stand in the picture of who met whom: round a ring, in the order of their names, so that nobody is in
 * the middle. Names stand beside it where there is room for them; in larger rooms the ring becomes a wreath of dots,
 * row by row. Pure and settled: the same people give the same picture. Lengths in hundredths of the picture's height.
 */
import { wreath } from './wreath.ts'

export type Frame = { readonly width: number; readonly height: number }

export type Point = { readonly x: number; readonly y: number }

export type Label = {
  /** One line or two. */
  readonly lines: readonly string[]
  /** The edge that is nearest the dot, and the middle of its height. */
  readonly at: Point
  readonly side: 'left' | 'right'
}

export type NetworkLayout = {
  readonly dots: readonly Point[]
  readonly radius: number
  /** By place; null where somebody has no name, and none at all where they do not fit. */
  readonly labels: readonly (Label | null)[] | null
}

/** The width of a name, where its own height is 1. */
export type Measure = (text: string) => number

export const labelSize = 3.1
export const labelLeading = 1.12
/** A larger picture for few people gains nothing. */
const radiusMost = 45
/** With names so long that the ring would be smaller, they are left out. */
const wideLeast = 15
const labelGap = 1.6

export function layNetwork(names: readonly string[], frame: Frame, measure: Measure): NetworkLayout {
  return ring(names, frame, measure) ?? ring(names.map((name) => firstOf(name, measure)), frame, measure) ?? wreath(names.length, frame, dotRadius(names.length))
}

/** A long name by its first word, as one would call somebody across a room. */
function firstOf(name: string, measure: Measure): string {
  const first = name.split(/[\s-]/u)[0] ?? name
  return measure(name) * labelSize > longFrom ? first : name
}

const longFrom = 20

type Side = Label['side']

/** A ring with a name at each dot, the best of some; null where none leaves a ring worth the name. */
function ring(names: readonly string[], frame: Frame, measure: Measure): NetworkLayout | null {
  const tallest = Math.min(radiusMost, (frame.height - labelSize * labelLeading) / 2)
  const tried = [frame.width, ...lineWidths].flatMap((lineMost, step) =>
    tallShares.flatMap((share) => {
      const shape = shaped(names, tallest * share, { frame, lineMost, measure })
      return shape === null || shape.wide < wideLeast ? [] : [{ shape, worth: roundness(shape) - step * lineCost }]
    }),
  )
  const best = tried.reduce<(typeof tried)[number] | null>((one, other) => (one === null || other.worth > one.worth ? other : one), null)
  return best === null ? null : drawn(best.shape, frame)
}

/** Names longer than these take a second line, where that makes the ring larger. */
const lineWidths = [40, 34, 28, 24, 20]
const lineCost = 2
const tallShares = [1, 0.9, 0.8, 0.7, 0.6]

type Shape = { readonly written: readonly (readonly string[])[]; readonly heights: readonly number[]; readonly tall: number; readonly wide: number }

/** A large ring, and rather a smaller one than one that is squeezed. */
const roundness = ({ tall, wide }: Shape): number => Math.min(wide, tall * 0.7)

type Trial = { readonly frame: Frame; readonly lineMost: number; readonly measure: Measure }

function shaped(names: readonly string[], tall: number, { frame, lineMost, measure }: Trial): Shape | null {
  const lines = names.map((name) => inLines(name, lineMost / labelSize, measure))
  if (lines.includes(null)) return null
  const written = lines.map((one) => one ?? [])
  const heights = placesDown(written, tall)
  if (heights === null) return null
  const wide = heights.reduce((least, y, place) => {
    const longest = Math.max(0, ...(written[place] ?? []).map((line) => measure(line) * labelSize))
    const room = frame.width / 2 - labelGap - dotRadius(names.length) - longest
    return Math.min(least, room / Math.max(0.2, across(y, tall)))
  }, tall)
  return { written, heights, tall, wide }
}

/** How far out a dot stands at a height, as a share of the ring's width. */
const across = (y: number, tall: number): number => Math.sqrt(Math.max(0, 1 - (y / tall) ** 2))

const sideOf = (place: number, count: number): Side => (place < count / 2 ? 'right' : 'left')

/** The height of each place: evenly round the ring, pushed apart where names would touch. Null where they can't fit. */
function placesDown(written: readonly (readonly string[])[], tall: number): readonly number[] | null {
  const count = written.length
  const even = written.map((_, place) => -tall * Math.cos(((place + 0.5) * 2 * Math.PI) / count))
  const right = even.flatMap((_, place) => (sideOf(place, count) === 'right' ? [place] : []))
  // From the top down on both sides.
  const left = even.flatMap((_, place) => (sideOf(place, count) === 'left' ? [place] : [])).toReversed()
  const settled = new Map<number, number>()
  for (const side of [right, left]) {
    const apart = side.map((place) => Math.max(1, (written[place] ?? []).length) * labelSize * labelLeading)
    const ys = spread(side.map((place) => even[place] ?? 0), apart, tall)
    if (ys === null) return null
    for (const [index, place] of side.entries()) settled.set(place, ys[index] ?? 0)
  }
  return even.map((y, place) => settled.get(place) ?? y)
}

/** As little moved as possible, so that each has its room: the mean of pushing down and of pushing up. */
function spread(wanted: readonly number[], rooms: readonly number[], tall: number): readonly number[] | null {
  if (rooms.reduce((sum, room) => sum + room, 0) > 2 * tall + labelSize) return null
  const down = pushed(wanted, rooms, tall)
  const up = pushed(wanted.toReversed().map((y) => -y), rooms.toReversed(), tall).toReversed().map((y) => -y)
  return down.map((y, index) => (y + (up[index] ?? y)) / 2)
}

/** Down from the first, then back up from the lower edge. */
function pushed(wanted: readonly number[], rooms: readonly number[], tall: number): readonly number[] {
  const ys = [...wanted]
  const between = (index: number): number => ((rooms[index] ?? 0) + (rooms[index + 1] ?? 0)) / 2
  for (let index = 1; index < ys.length; index += 1) ys[index] = Math.max(ys[index] ?? 0, (ys[index - 1] ?? 0) + between(index - 1))
  ys[ys.length - 1] = Math.min(ys.at(-1) ?? 0, tall)
  for (let index = ys.length - 2; index >= 0; index -= 1) ys[index] = Math.min(ys[index] ?? 0, (ys[index + 1] ?? 0) - between(index))
  return ys
}

function drawn({ written, heights, tall, wide }: Shape, frame: Frame): NetworkLayout {
  const count = written.length
  const radius = dotRadius(count)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  const sign = (place: number): number => (sideOf(place, count) === 'right' ? 1 : -1)
  const dots = heights.map((y, place) => ({ x: middle.x + sign(place) * across(y, tall) * wide, y: middle.y + y }))
  const labels = dots.map(({ x, y }, place): Label | null => {
    const lines = written[place] ?? []
    return lines.length === 0 ? null : { lines, at: { x: x + sign(place) * (radius + labelGap), y }, side: sideOf(place, count) }
  })
  return { dots, radius, labels }
}

/** A name in one line, or in two about as long; null where two are not enough. Words are broken only where one alone is too wide. */
function inLines(name: string, width: number, measure: Measure): readonly string[] | null {
  if (name === '') return []
  if (measure(name) <= width) return [name]
  const signs = [...name]
  const breaks = signs.flatMap((sign, index) => (/[\s-]/u.test(sign) ? [index + 1] : []))
  const halves = (at: number): readonly string[] => [signs.slice(0, at).join('').trimEnd(), signs.slice(at).join('')]
  const fits = (at: number): boolean => halves(at).every((half) => measure(half) <= width)
  const nearest = breaks.filter(fits).toSorted((a, b) => Math.abs(a - signs.length / 2) - Math.abs(b - signs.length / 2))
  const at = nearest[0] ?? Math.ceil(signs.length / 2)
  return fits(at) ? halves(at) : null
}

const dotRadius = (count: number): number => (count <= 24 ? 1.5 : count <= 60 ? 1.1 : 0.8)
