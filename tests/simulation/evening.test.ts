import { describe, expect, it } from 'vitest'
import { replay } from '../../server/core/room.ts'
import { playEvening } from './evening.ts'

const seeds = Array.from({ length: 500 }, (_, index) => index + 1)

describe('500 random evenings', () => {
  const evenings = seeds.map(playEvening)

  it('break no rule at any step', () => {
    const broken = evenings.flatMap(({ seed, violations }) => violations.map((sentence) => `seed ${seed}: ${sentence}`))
    expect(broken).toEqual([])
  })

  it('come back from their log as they were', () => {
    for (const { state, events } of evenings) expect(replay(events)).toEqual(state)
  })

  it('leave no kind of command untried', () => {
    const counts = new Map<string, number>()
    for (const evening of evenings) {
      for (const [key, count] of Object.entries(evening.counts)) counts.set(key, (counts.get(key) ?? 0) + count)
    }
    const accepted = [...counts].filter(([key]) => key.endsWith('accepted')).map(([key]) => key.split(' ')[0])
    expect(new Set(accepted)).toEqual(new Set(commandTypes))
  })
})

const commandTypes = [
  'join', 'leave', 'rest', 'takePart', 'remove', 'here', 'hostJoins', 'dismissNotice', 'start', 'pause', 'resume',
  'addTime', 'clapNow', 'talkNow', 'lastRound', 'oneMore', 'backToGathering', 'undo', 'setPrompt', 'configure',
  'foundEachOther', 'cannotFindPartner', 'joinNearby', 'useMatching', 'tick',
]
