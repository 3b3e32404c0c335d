import { describe, expect, it } from 'vitest'

import { handClock } from './handClock.ts'

describe('a clock that moves by hand', () => {
  it('stands still until it is moved', async () => {
    const clock = handClock(1_000)
    expect(clock.now()).toBe(1_000)
    await clock.advance(500)
    expect(clock.now()).toBe(1_500)
  })

  it('runs what fell due in order of time, then of asking, each at its own instant', async () => {
    const clock = handClock()
    const ran: string[] = []
    const note = (name: string) => () => void ran.push(`${name} ${clock.now()}`)
    clock.at(300, note('c'))
    clock.at(100, note('a'))
    clock.at(300, note('d'))
    clock.at(200, note('b'))
    clock.at(301, note('later'))
    await clock.advanceTo(300)
    expect(ran).toEqual(['a 100', 'b 200', 'c 300', 'd 300'])
    expect(clock.pending()).toEqual([301])
  })

  it('runs what is asked for on the way, also after a promise', async () => {
    const clock = handClock()
    const ran: number[] = []
    const again = async (): Promise<void> => {
      ran.push(clock.now())
      await Promise.resolve()
      if (ran.length < 4) clock.at(clock.now() + 100, () => void again())
    }
    clock.at(100, () => void again())
    await clock.advance(350)
    expect(ran).toEqual([100, 200, 300])
  })

  it('runs what is overdue at the next move, and not what was called off', async () => {
    const clock = handClock(1_000)
    const ran: string[] = []
    clock.at(10, () => void ran.push('overdue'))
    clock.at(1_000, () => void ran.push('called off'))()
    expect(ran).toEqual([])
    await clock.advance(0)
    expect(ran).toEqual(['overdue'])
    expect(clock.now()).toBe(1_000)
  })

  it('refuses to go back', async () => {
    await expect(handClock(1_000).advanceTo(999)).rejects.toThrow(RangeError)
  })
})
