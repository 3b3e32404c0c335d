import { expect, it } from 'vitest'
import { type Joining, openJoinLane } from '../../server/rooms/joinLane.ts'
import { handClock } from '../support/handClock.ts'

function givenLane() {
  const clock = handClock()
  const pass = openJoinLane(clock)
  const joined: { readonly who: string; readonly mayJoin: boolean; readonly at: number }[] = []
  const join = (who: string, count: number, joining: Partial<Joining> = {}): void => {
    for (let one = 0; one < count; one += 1) {
      void pass({ openMs: 0, isHere: () => true, ...joining }).then((mayJoin) => joined.push({ who, mayJoin, at: clock.now() }))
    }
  }
  const inBy = (who: string) => joined.filter((one) => one.who === who && one.mayJoin).length
  return { clock, join, joined, inBy }
}

it('a thousand come in at the same moment', async () => {
  const { clock, join, joined } = givenLane()
  join('guest', 1_000)
  await clock.advance(0)
  expect(joined.filter(({ mayJoin }) => mayJoin)).toHaveLength(1_000)
})

it('and a hundred a second, for as long as they like, without a wait', async () => {
  const { clock, join, joined } = givenLane()
  join('guest', 1_000)
  for (let second = 1; second <= 20; second += 1) {
    await clock.advance(1_000)
    join('guest', 100)
    await clock.advance(0)
    expect(joined).toHaveLength(1_000 + second * 100)
  }
})

it('two hundred who took the time to write their names pass four thousand that did not', async () => {
  const { clock, join, inBy } = givenLane()
  join('bot', 5_000)
  await clock.advance(100)
  join('guest', 200, { openMs: 4_000 })
  await clock.advance(2_050)
  expect(inBy('guest')).toBe(200)
  expect(inBy('bot')).toBeLessThan(1_100)
})

it('nobody is refused: all are in at last, but those who went', async () => {
  const { clock, join, inBy, joined } = givenLane()
  join('bot', 3_000)
  join('gone', 100, { isHere: () => false })
  await clock.advance(60_000)
  expect([inBy('bot'), inBy('gone'), joined.length]).toEqual([3_000, 0, 3_100])
  expect(clock.pending()).toEqual([])
})

it('more bots than a room holds are turned away, and cost nothing', async () => {
  const { clock, join, joined, inBy } = givenLane()
  join('bot', 20_000)
  await clock.advance(0)
  expect(joined.filter(({ mayJoin }) => !mayJoin)).toHaveLength(14_000)
  join('guest', 1, { openMs: 4_000 })
  await clock.advance(100)
  expect(inBy('guest')).toBe(1)
})
