import { describe, expect, it } from 'vitest'
import { playTakingHome } from './takeHome.ts'

const seeds = Array.from({ length: 150 }, (_, index) => index + 1)

describe('150 random evenings, and the days after them', () => {
  const evenings = seeds.map(playTakingHome)

  it('show nobody what is not theirs to see, and leave nothing of whoever is gone', () => {
    expect(evenings.flatMap(({ violations }) => violations).slice(0, 20)).toEqual([])
  })

  it('leave nothing out that people do', () => {
    const total = (name: string): number => evenings.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0)
    expect(deeds.filter((name) => total(name) < 20)).toEqual([])
  })
})

const deeds = [
  'describeMe', 'giveContact', 'putOnBoard', 'answerEntry', 'accept', 'decline', 'deleteMe', 'join', 'noteDown', 'proposeCommon',
  'agreeCommon', 'keepInTouch', 'takeDown', 'start', 'gather', 'talk', 'removePerson', 'close',
]
