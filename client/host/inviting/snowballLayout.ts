/**
 * The picture of who came through whom: one column for each generation, the host before the first. Everybody has a
 * band as high as all who came through them need; where a name would be too small to read, a whole branch becomes one
 * bubble with its number. So no two labels touch, at any size of the room. Pure: the same people give the same picture.
 */
/** `isUnanswered`: nobody yet, but drawn as one; no bubble counts it. */
export type SnowballPerson = { readonly id: string; readonly name: string; readonly by: string | null; readonly isUnanswered?: true }

export type SnowballFrame = { readonly width: number; readonly height: number; readonly textSize: number }

export type SnowballNode = {
  readonly x: number
  readonly y: number
  /** Null for a bubble, which stands for `count` people. */
  readonly id: string | null
  readonly label: string
  readonly count: number
  readonly generation: number
}

type SnowballLine = { readonly from: number; readonly to: number }
type SnowballPicture = { readonly nodes: readonly SnowballNode[]; readonly lines: readonly SnowballLine[]; readonly columnWidth: number }

/** A line of text and the air above it, where the text's own size is 1. */
const leading = 1.35
/** A sign of the face is about half as wide as it is high. */
const signWidth = 0.56

type Branch = { readonly person: SnowballPerson; readonly below: readonly Branch[]; readonly size: number; readonly depth: number; readonly people: number }
type Laid = { readonly nodes: SnowballNode[]; readonly lines: SnowballLine[] }

export function laySnowball(people: readonly SnowballPerson[], frame: SnowballFrame): SnowballPicture {
  const roots = branches(people)
  const deepest = Math.max(1, ...roots.map(({ depth }) => depth))
  // What is in bubbles needs no column.
  const drawn = Math.max(1, ...layRoots(roots, frame, deepest).nodes.map(({ generation }) => generation))
  return layRoots(roots, frame, drawn)
}

function layRoots(roots: readonly Branch[], frame: SnowballFrame, columns: number): SnowballPicture {
  const columnWidth = frame.width / (columns + 1)
  const laid: Laid = { nodes: [], lines: [] }
  const root = laid.nodes.push({ x: 0, y: frame.height / 2, id: null, label: '', count: 0, generation: 0 }) - 1
  layBelow(roots, { from: root, top: 0, bottom: frame.height, generation: 1 }, { frame, columnWidth, laid })
  return { ...laid, columnWidth }
}

type Place = { readonly from: number; readonly top: number; readonly bottom: number; readonly generation: number }
type Whole = { readonly frame: SnowballFrame; readonly columnWidth: number; readonly laid: Laid }

/** The largest branches keep their names; those for which no line is left are one bubble, below the others. */
function layBelow(below: readonly Branch[], { from, top, bottom, generation }: Place, whole: Whole): void {
  const { frame, columnWidth, laid } = whole
  const lineHeight = frame.textSize * leading
  const linesHere = Math.floor((bottom - top) / lineHeight + 1e-9)
  if (below.length === 0 || linesHere < 1) return
  const isTight = below.length > linesHere
  const kept = isTight ? below.toSorted((one, other) => other.size - one.size).slice(0, linesHere - 1) : below
  const others = below.filter((branch) => !kept.includes(branch)).reduce((sum, { people }) => sum + people, 0)
  const spare = bottom - top - (kept.length + (isTight ? 1 : 0)) * lineHeight
  const wanted = kept.reduce((sum, { size }) => sum + size - 1, 0)
  let at = top
  for (const { person, below: next, size } of kept) {
    const height = lineHeight + (wanted === 0 ? spare / kept.length : (spare * (size - 1)) / wanted)
    const label = shortened(person.name, columnWidth / frame.textSize)
    const node = laid.nodes.push({ x: generation * columnWidth, y: at + height / 2, id: person.id, label, count: 1, generation }) - 1
    laid.lines.push({ from, to: node })
    layBelow(next, { from: node, top: at, bottom: at + height, generation: generation + 1 }, whole)
    at += height
  }
  if (others === 0) return
  const node = laid.nodes.push({ x: generation * columnWidth, y: bottom - lineHeight / 2, id: null, label: `+${others}`, count: others, generation }) - 1
  laid.lines.push({ from, to: node })
}

/** By its first signs where it is too long for its column; a dot and a gap stand before it. */
function shortened(name: string, room: number): string {
  const most = Math.max(2, Math.floor((room - 2.2) / signWidth))
  const signs = [...name]
  return signs.length <= most ? name : `${signs.slice(0, most - 1).join('')}…`
}

/** How wide a label is drawn at the most, where its own height is 1. */
export const labelWidth = (label: string): number => [...label].length * signWidth

function branches(people: readonly SnowballPerson[]): readonly Branch[] {
  const known = new Set(people.map(({ id }) => id))
  const through = new Map<string | null, SnowballPerson[]>()
  for (const person of people) {
    const by = person.by !== null && known.has(person.by) ? person.by : null
    through.set(by, [...(through.get(by) ?? []), person])
  }
  const grow = (by: string | null): readonly Branch[] =>
    (through.get(by) ?? []).map((person) => {
      const below = grow(person.id)
      return { person, below, people: (person.isUnanswered === true ? 0 : 1) + below.reduce((sum, { people }) => sum + people, 0), size: 1 + below.reduce((sum, { size }) => sum + size, 0), depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)) }
    })
  return grow(null)
}
