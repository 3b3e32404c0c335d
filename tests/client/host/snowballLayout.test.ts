import { expect, test } from 'vitest'
import { labelWidth, laySnowball, type SnowballFrame, type SnowballPerson } from '../../../client/host/inviting/snowballLayout.ts'
import { randomFrom } from '../../support/random.ts'

const laptop: SnowballFrame = { width: 1300, height: 640, textSize: 15 }
const projector: SnowballFrame = { width: 1800, height: 900, textSize: 20 }

test.each([laptop, projector])('[I8] five hundred people over six generations: no label touches another, and all is within the frame (%o)', (frame) => {
  const people = snowball(500, 6)
  const { nodes } = laySnowball(people, frame)
  const boxes = nodes.map(({ x, y, label }) => ({
    left: x, right: x + (labelWidth(label) + 1.3) * frame.textSize, top: y - frame.textSize / 2, bottom: y + frame.textSize / 2,
  }))
  const touching = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom - 1e-6 && other.top < one.bottom - 1e-6),
  )
  const outside = boxes.filter(({ left, right, top, bottom }) => left < 0 || right > frame.width || top < 0 || bottom > frame.height)
  expect({ touching, outside }).toEqual({ touching: [], outside: [] })
  // Whoever has no name of their own in it is counted in a bubble.
  const inBubbles = nodes.slice(1).filter(({ id }) => id === null).reduce((sum, { count }) => sum + count, 0)
  expect(nodes.filter(({ id }) => id !== null).length + inBubbles).toBe(500)
})

test('[I8] everybody is drawn where there is room for them, each beside whoever invited them', () => {
  const people: readonly SnowballPerson[] = [
    { id: 'a', name: 'Ada', by: null }, { id: 'b', name: 'Bo', by: 'a' }, { id: 'c', name: 'Cia', by: 'a' }, { id: 'd', name: 'Dan', by: null },
  ]
  const { nodes, lines } = laySnowball(people, laptop)
  expect(nodes.map(({ label, generation }) => [label, generation])).toEqual([['', 0], ['Ada', 1], ['Bo', 2], ['Cia', 2], ['Dan', 1]])
  expect(lines).toEqual([{ from: 0, to: 1 }, { from: 1, to: 2 }, { from: 1, to: 3 }, { from: 0, to: 4 }])
})

/** Each came through somebody of the generation before. */
function snowball(count: number, generations: number): readonly SnowballPerson[] {
  const random = randomFrom(10)
  const made: (SnowballPerson & { readonly generation: number })[] = []
  for (let number = 0; number < count; number += 1) {
    const generation = number < generations ? number + 1 : 1 + random.below(generations)
    const before = made.filter((one) => one.generation === generation - 1)
    const by = random.pick(before)
    made.push({ id: `p${number}`, name: `Guest number ${number}`, by: by?.id ?? null, generation })
  }
  return made
}
