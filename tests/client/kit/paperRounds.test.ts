import { describe, expect, it } from 'vitest'
import { paperLines, roundsOnPaper } from '../../../client/kit/paperRounds.ts'

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `P${index + 1}`)
const asNumbered = (place: number): number => place + 1

describe('the rounds on paper', () => {
  it.each([2, 3, 6, 7, 20, 41])('%d people meet somebody new in each round, and all of them in the end', (count) => {
    const lines = paperLines(people(count), 1_000, asNumbered)
    for (const { name, places } of lines) {
      const partners = places.flatMap((place) => (place === null ? [] : [place.partner]))
      expect(places.length).toBe(roundsOnPaper(count))
      expect(partners.toSorted()).toEqual(people(count).filter((other) => other !== name).toSorted())
    }
  })

  it('two who meet stand at the same spot, and nobody else does', () => {
    const lines = paperLines(people(7), 7, (place) => 10 + place)
    for (let round = 0; round < 7; round += 1) {
      const at = new Map<number, string[]>()
      for (const { name, places } of lines) {
        const place = places[round] ?? null
        if (place !== null) at.set(place.spot, [...(at.get(place.spot) ?? []), name])
      }
      expect([...at.values()].map((names) => names.length)).toEqual([2, 2, 2])
      for (const [one = '', other = ''] of at.values()) {
        expect(lines.find(({ name }) => name === one)?.places[round]?.partner).toBe(other)
      }
    }
  })

  it('an odd one rests, each once', () => {
    const lines = paperLines(people(5), 5, asNumbered)
    expect(lines.map(({ places }) => places.filter((place) => place === null).length)).toEqual([1, 1, 1, 1, 1])
  })

  it('no more rounds than can be new, and none alone', () => {
    expect(paperLines(people(4), 9, asNumbered)[0]?.places.length).toBe(3)
    expect(paperLines(people(1), 9, asNumbered)).toEqual([{ name: 'P1', places: [] }])
    expect(paperLines([], 9, asNumbered)).toEqual([])
  })
})
