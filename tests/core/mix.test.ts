import { describe, expect, it } from 'vitest'
import { type Answers, mixOf } from '../../server/core/inviting/mix.ts'

const answer = (written: string) => (written === '' ? null : { key: written.toLowerCase(), written })
const people = (...fields: readonly string[]): readonly Answers[] => fields.map((field) => [answer(field), null])
const labels = { categories: ['Bransch', ''] } as const

describe('[I9] how mixed a room is', () => {
  it('is told where more than half say the same, as the first of them wrote it', () => {
    const mostInIt = people('IT', 'it', 'It', 'IT', 'IT', 'IT', 'IT', 'IT', 'IT', 'Vård', 'Skola', 'Vård')
    expect(mixOf(mostInIt, labels)).toEqual([{ category: 0, told: 12, of: 12, kinds: 3, most: { answer: 'IT', count: 9 } }])
  })

  it('is no news at half, nor of three people', () => {
    expect(mixOf(people('IT', 'IT', 'Vård', 'Skola'), labels)).toMatchObject([{ kinds: 3, most: null }])
    expect(mixOf(people('IT', 'IT', 'IT'), labels)).toMatchObject([{ told: 3, most: null }])
    expect(mixOf(people('IT', 'IT', 'IT', 'Vård'), labels)).toMatchObject([{ most: { answer: 'IT', count: 3 } }])
  })

  it('counts who did not answer among all, and not among the answers', () => {
    expect(mixOf(people('IT', 'IT', 'IT', 'Vård', '', '', ''), labels)).toMatchObject([{ told: 4, of: 7, most: { count: 3 } }])
    expect(mixOf([], labels)).toEqual([{ category: 0, told: 0, of: 0, kinds: 0, most: null }])
  })

  it('is told for each category that has a name', () => {
    expect(mixOf(people('IT'), { categories: ['', ''] })).toEqual([])
    expect(mixOf(people('IT'), { categories: ['Bransch', 'Roll'] }).map(({ category }) => category)).toEqual([0, 1])
  })
})
