import { describe, expect, it } from 'vitest'
import { playNetworkEvening } from './evening.ts'
import { playAll } from './playAll.ts'

const seeds = 250

describe(`${seeds} evenings of two servers or three on one log, the network and twelve phones`, async () => {
  const played = await playAll({ from: 2, seeds, step: 2 })

  it('break no promise, whatever goes wrong', () => {
    expect(played.broken).toEqual([])
  })

  it('leave no kind of fault out', () => {
    console.log(played.figures)
    expect(played.missing).toEqual(['backupRestored'])
  })

  it('are three rounds at least, and all on several nodes', () => {
    expect(played.leastClaps).toBeGreaterThanOrEqual(3)
    expect(played.onSeveral).toBe(seeds)
  })
})

/** Each seed failed when it was found; later changes of the simulation may have made another evening of it. */
describe('what the simulation has found', () => {
  it.each([
    { seed: 14, was: 'a phone whose joining the log had lost, and that was never shown that it had joined again' },
    { seed: 6, was: 'a name that everybody was shown before it was saved' },
    { seed: 8, was: 'a round over before its matching was made, after a server had been away' },
    { seed: 177, was: 'a matching that came when its round talked already, and then was asked for again instead of the next' },
    { seed: 30, was: 'a matching that one node had begun before that of another was taken, used for what was asked since' },
    { seed: 100_054, was: 'a line that died after a second one had been closed again, and that nobody waited for' },
    { seed: 2097, was: 'somebody whose older page had taken the seat back, and who did not ask for it' },
    { seed: 1586, was: 'a phone that was shown to be outside, for its joining was told as not saved and was' },
    { seed: 222, was: 'a matching made from a part of the log that was lost since' },
    { seed: 2200, was: 'a second page, at another node, that was never seated' },
  ])('does not come back: $was', async ({ seed }) => {
    expect((await playNetworkEvening(seed)).violations).toEqual([])
  })
})
