import { expect, it } from 'vitest'
import { hintsFor, withHint } from '../../../../client/phone/takehome/hintsFor.ts'

const hints = ['bokföring', 'bokningar', 'böcker', 'bygga', 'bok']

it('suggests what begins like the word being written, and nothing before there is one', () => {
  expect(hintsFor('Kan hjälpa till med Bo', hints)).toEqual(['bokföring', 'bokningar', 'bok'])
  expect(hintsFor('Kan hjälpa till med b', hints)).toEqual([])
  expect(hintsFor('bok ', hints)).toEqual([])
  expect(hintsFor('', hints)).toEqual([])
})

it('suggests no word that is written already', () => {
  expect(hintsFor('bygga', hints)).toEqual([])
})

it('puts the suggestion in place of what was begun, and leaves the rest', () => {
  expect(withHint('Båtar och bok', 'bokföring')).toBe('Båtar och bokföring ')
})
