import { describe, expect, it } from 'vitest'
import { labelLeading, labelSize, layNetwork, type Label, type NetworkLayout } from '../../../client/screen/network/layNetwork.ts'

/** Sixteen to nine, and four to three: the left part of the picture. */
const frames = { wide: { width: 105, height: 92 }, narrow: { width: 78, height: 92 } } as const
/** Every sign half as wide as it is high: near enough to the real face. */
const measure = (text: string): number => text.length / 2

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Person ${index + 1}`)

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function boxOf({ lines, at, side }: Label): Box {
  const width = Math.max(...lines.map(measure)) * labelSize
  const height = lines.length * labelSize * labelLeading
  const left = side === 'right' ? at.x : at.x - width
  return { left, right: left + width, top: at.y - height / 2, bottom: at.y + height / 2 }
}

const boxesIn = ({ labels }: NetworkLayout): readonly Box[] => (labels ?? []).flatMap((label) => (label === null ? [] : [boxOf(label)]))

function touching(boxes: readonly Box[]): number {
  const touch = (one: Box, other: Box): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom - 0.01 && other.top < one.bottom - 0.01
  return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => touch(one, other))).length
}

describe.each(Object.entries(frames))('[S2] the picture of who met whom, %s', (_, frame) => {
  it.each([1, 2, 3, 6, 7, 24, 40, 50])('has the names of %i people, none touching another or cut off', (count) => {
    const layout = layNetwork(people(count), frame, measure)
    const boxes = boxesIn(layout)
    expect(boxes).toHaveLength(count)
    expect(touching(boxes)).toBe(0)
    expect(boxes.filter(({ left, right, top, bottom }) => left < -0.01 || right > frame.width + 0.01 || top < -0.01 || bottom > frame.height + 0.01)).toEqual([])
  })

  it.each([60, 61, 121, 200, 500])('is dots alone for %i, none touching another or cut off', (count) => {
    const { dots, radius, labels } = layNetwork(people(count), frame, measure)
    expect(labels).toBeNull()
    expect(dots).toHaveLength(count)
    const near = dots.flatMap((one, index) => dots.slice(index + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 2 * radius))
    expect(near).toEqual([])
    const cut = dots.filter(({ x, y }) => Math.min(x, y, frame.width - x, frame.height - y) < radius - 0.01)
    expect(cut).toEqual([])
  })

  it('gives a long name a second line, or its first word, and the others keep theirs', () => {
    const names = ['Maximiliana von Hohenlohe-Lång', ...people(13)]
    const layout = layNetwork(names, frame, measure)
    const long = layout.labels?.[0]?.lines ?? []
    expect(['Maximiliana', 'Maximiliana von Hohenlohe-Lång'].some((shown) => shown.startsWith(long[0] ?? '?'))).toBe(true)
    expect(boxesIn(layout)).toHaveLength(14)
    expect(touching(boxesIn(layout))).toBe(0)
  })

  it('has a dot and no name for somebody whose name is not shown', () => {
    const { dots, labels } = layNetwork(['Anna', 'Bo', ''], frame, measure)
    expect(dots).toHaveLength(3)
    expect(labels?.map((label) => label?.lines ?? null)).toEqual([['Anna'], ['Bo'], null])
  })

  it('is the same picture each time', () => {
    expect(layNetwork(people(24), frame, measure)).toEqual(layNetwork(people(24), frame, measure))
  })
})
