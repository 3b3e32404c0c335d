import { describe, expect, it } from 'vitest'
import { playNetworkEvening } from './evening.ts'
import { playAll } from './playAll.ts'

const seeds = 250
const onlyAmongSeveral = ['logAway', 'answerLost', 'tailLost', 'newsLost']

describe(`${seeds} evenings of one server, its log, the network and twelve phones`, async () => {
  const played = await playAll({ from: 1, seeds, step: 2 })

  it('break no promise, whatever goes wrong', () => {
    expect(played.broken).toEqual([])
  })

  it('leave no kind of fault out', () => {
    console.log(played.figures)
    expect(played.missing.filter((fault) => !onlyAmongSeveral.includes(fault))).toEqual([])
  })

  it('are three rounds at least', () => {
    expect(played.leastClaps).toBeGreaterThanOrEqual(3)
  })

  it('come again from their seed, word for word', async () => {
    const [one, other] = [await playNetworkEvening(4, { isTold: true }), await playNetworkEvening(4, { isTold: true })]
    expect(one.story.length).toBeGreaterThan(50)
    expect(other.story).toEqual(one.story)
  })
})
