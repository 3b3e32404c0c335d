/** What the screen shows of what people take home, and how large. */
import { describe, expect, it } from 'vitest'
import { entryId } from '../../../shared/ids.ts'
import { breakLines } from '../../../client/screen/takehome/breakLines.ts'
import { layColumns, layList, needsSizes } from '../../../client/screen/takehome/layNeeds.ts'
import { layWall, wallSizes } from '../../../client/screen/takehome/layWall.ts'
import { type Pages, pagesFor } from '../../../client/screen/takehome/pagesFor.ts'
import { randomFrom } from '../../support/random.ts'

const all = ['picture', 'wall', 'board', 'openNeeds'] as const
const fika: Pages = { chosen: 'byTurns', filled: all, item: 'fika', hasTalked: true, isClosed: false }

describe('[S6] what the screen shows while people gather', () => {
  it('is all there is after talks, in turns, and what is open in place of the board at the end', () => {
    expect(pagesFor(fika)).toEqual(['usual', 'wall', 'board'])
    expect(pagesFor({ ...fika, item: null })).toEqual(['usual', 'wall', 'board'])
    expect(pagesFor({ ...fika, item: 'goodbye' })).toEqual(['usual', 'wall', 'openNeeds'])
    expect(pagesFor({ ...fika, item: 'speaker', isClosed: true })).toEqual(['usual', 'wall', 'openNeeds'])
    expect(pagesFor({ ...fika, filled: ['picture', 'board'] })).toEqual(['usual', 'board'])
  })

  it('is the usual alone while people come in, and while somebody speaks', () => {
    expect(pagesFor({ ...fika, hasTalked: false })).toEqual(['usual'])
    for (const item of ['speaker', 'gathering'] as const) expect(pagesFor({ ...fika, item })).toEqual(['usual'])
  })

  it('is what the host has chosen, alone, at any time, and where that is empty the usual', () => {
    for (const chosen of all) expect(pagesFor({ ...fika, chosen, item: 'speaker', hasTalked: false })).toEqual([chosen])
    expect(pagesFor({ ...fika, chosen: 'wall', filled: ['picture'] })).toEqual(['usual'])
    expect(pagesFor({ ...fika, chosen: 'picture', isClosed: true })).toEqual(['usual'])
  })
})

const measure = (text: string): number => [...text].length * 0.55
const slack = 1e-6
/** 16:9, 4:3 and upright, less what stands above and below. */
const frames = [{ width: 165, height: 60 }, { width: 121, height: 60 }, { width: 63, height: 70 }] as const
const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

/** As many entries as the seed says, some of them as long as they may be and without a place to break. */
function entries(seed: number, signsMost: number): readonly string[] {
  const { below, chance } = randomFrom(seed)
  return Array.from({ length: seed }, (_, index) => {
    const word = `w${index}${'å'.repeat(below(chance(0.2) ? signsMost : 10))}`
    return `${word} ${'ord '.repeat(below(20))}`.slice(0, signsMost).trim()
  })
}

describe('[S6] words on the wall', () => {
  it.each(frames)('are all there, in order, legible, and none beyond the frame (%o)', (frame) => {
    const faults = seeds.flatMap((seed) => {
      const words = entries(seed, 60)
      const { size, pages } = layWall(words, frame, measure)
      const rows = pages.flat()
      const widths = rows.map((row) => row.reduce((sum, { lines }) => sum + Math.max(...lines.map(measure)) + 2 * wallSizes.side, (row.length - 1) * wallSizes.gap))
      const heights = pages.map((page) => page.reduce((sum, row) => sum + Math.max(...row.map(({ lines }) => lines.length)) * wallSizes.leading + 2 * wallSizes.padding + wallSizes.gap, -wallSizes.gap))
      const isAll = rows.flat().map((entry) => entry.words).join('|') === words.join('|')
      const isWhole = rows.flat().every((entry) => entry.lines.join('').replaceAll(' ', '') === entry.words.replaceAll(' ', ''))
      const isWithin = Math.max(...widths) * size <= frame.width + slack && Math.max(...heights) * size <= frame.height + slack
      return isAll && isWhole && isWithin && size >= 4 ? [] : [{ seed, isAll, isWhole, isWithin, size }]
    })
    expect(faults).toEqual([])
  })

  it('are as large as can be where they are few', () => {
    expect(layWall(['Brevduvor'], frames[0], measure)).toMatchObject({ size: 11, pages: [[[{ words: 'Brevduvor', lines: ['Brevduvor'] }]]] })
  })
})

describe('[S6] the board', () => {
  it.each(frames)('has each list in a column, in order, legible, and none beyond the frame (%o)', (frame) => {
    const faults = seeds.flatMap((seed) => {
      const of = (texts: readonly string[]) => texts.map((text) => ({ id: entryId(text), text, isAnswered: false }))
      const lists = [of(entries(seed, 80)), of(entries(Math.ceil(seed / 3), 80))]
      const { size, pages } = layColumns(lists, frame, measure)
      const heights = pages.flatMap((columns) => columns.map((column) => column.reduce((sum, { lines }) => sum + lines.length * needsSizes.leading + needsSizes.gap, -needsSizes.gap)))
      const isAll = lists.every((list, column) => pages.flatMap((page) => page[column] ?? []).map(({ id }) => id).join('|') === list.map(({ id }) => id).join('|'))
      const isWithin = Math.max(...heights) * size <= frame.height + slack
      return isAll && isWithin && size >= 4 ? [] : [{ seed, isAll, isWithin, size }]
    })
    expect(faults).toEqual([])
  })

  it('has a list alone in two columns where that makes it larger', () => {
    const list = Array.from({ length: 14 }, (_, index) => ({ id: entryId(`e${index}`), text: `Behov ${index}`, isAnswered: false }))
    expect(layList(list, frames[0], measure).pages.map((page) => page.length)).toEqual([2])
    expect(layList(list.slice(0, 1), frames[0], measure).pages.map((page) => page.length)).toEqual([1])
  })
})

describe('lines', () => {
  it('are as few as can be and about as long as each other, and no sign is lost', () => {
    expect(breakLines('en två tre fyra fem sex', 10, measure)).toEqual(['en två tre', 'fyra fem sex'])
    expect(breakLines('👩‍👩‍👧'.repeat(4), 9, measure).join('')).toBe('👩‍👩‍👧'.repeat(4))
  })
})
