import { describe, expect, it } from 'vitest'
import { openCodeGate } from '../../server/web/codeGate.ts'
import { roomId } from '../../shared/ids.ts'
import { handClock } from '../support/handClock.ts'

const venue = '192.0.2.1'
const here = roomId('here')
const other = roomId('other')
const wrong = { kind: 'nothing' } as const
const codeOf = (room: typeof here) => ({ kind: 'code', room }) as const
const tokenOf = (room: typeof here) => ({ kind: 'token', room }) as const

function givenGate() {
  const clock = handClock()
  const gate = openCodeGate({ clock, refusalMs: 0 })
  const judge = (attempt: Parameters<typeof gate.judge>[1], network = venue) => gate.judge(network, attempt, clock.now())
  const guess = async (times: number, network = venue) => {
    const answers: unknown[] = []
    for (let time = 0; time < times; time += 1) answers.push(await judge(wrong, network))
    return answers
  }
  return { clock, judge, guess }
}

describe('who brings wrong codes', () => {
  it('may bring twenty, and is told no more then', async () => {
    const { guess } = givenGate()
    expect(await guess(22)).toEqual([...Array.from({ length: 20 }, () => 'unknownRoom'), 'tooManyCodes', 'tooManyCodes'])
  })

  it('learns nothing from a right one once they are used up', async () => {
    const { judge, guess } = givenGate()
    await guess(20)
    expect([await judge(codeOf(other)), await judge(wrong)]).toEqual(['tooManyCodes', 'tooManyCodes'])
  })

  it('has one more every half minute, not sooner for having tried meanwhile', async () => {
    const { clock, judge, guess } = givenGate()
    await guess(50)
    await clock.advance(29_999)
    expect(await judge(codeOf(other))).toBe('tooManyCodes')
    await clock.advance(1)
    expect(await judge(wrong)).toBe('unknownRoom')
    expect(await judge(wrong)).toBe('tooManyCodes')
  })

  it('uses up nobody else’s', async () => {
    const { judge, guess } = givenGate()
    await guess(1_000)
    expect(await judge(codeOf(here), '192.0.2.2')).toBeNull()
  })
})

describe('who brings a right code', () => {
  it('pays nothing: all of a room get in from one address', async () => {
    const { judge } = givenGate()
    const answers = await Promise.all(Array.from({ length: 5_000 }, () => judge(codeOf(here))))
    expect(answers.every((answer) => answer === null)).toBe(true)
  })

  it.each([
    ['the host’s console has shown its token', tokenOf(here)],
    ['somebody came in before', codeOf(here)],
  ])('passes beside a guesser where %s', async (_, first) => {
    const { judge, guess } = givenGate()
    await judge(first)
    await guess(50)
    expect(await judge(codeOf(here))).toBeNull()
    expect(await judge(codeOf(here), '192.0.2.2')).toBeNull()
    expect(await judge(codeOf(other))).toBe('tooManyCodes')
  })

  it('and a token passes anywhere, and brings the room home there', async () => {
    const { judge, guess } = givenGate()
    await guess(50)
    expect(await judge(tokenOf(here))).toBeNull()
    expect(await judge(codeOf(here))).toBeNull()
  })
})

describe('guessers from everywhere', () => {
  it('have three tries in each network once two hundred codes were wrong in all, and a right code passes still', async () => {
    const { judge, guess } = givenGate()
    for (let network = 0; network < 10; network += 1) await guess(20, `198.51.100.${network}`)
    expect(await guess(4, '203.0.113.1')).toEqual(['unknownRoom', 'unknownRoom', 'unknownRoom', 'tooManyCodes'])
    expect(await judge(codeOf(here), '203.0.113.2')).toBeNull()
    expect(await judge(codeOf(here), '203.0.113.1')).toBe('tooManyCodes')
  })

  it('fill no memory: who was first is forgotten once many others have come', async () => {
    const { guess } = givenGate()
    await guess(20, '198.51.100.1')
    expect(await guess(1, '198.51.100.1')).toEqual(['tooManyCodes'])
    for (let network = 0; network < 40_001; network += 1) await guess(1, `2001:db8:${network.toString(16)}::/64`)
    expect(await guess(1, '198.51.100.1')).toEqual(['unknownRoom'])
  })
})

describe('a no', () => {
  it('takes as long, whatever it was and however long the looking up took', async () => {
    const clock = handClock()
    const gate = openCodeGate({ clock, refusalMs: 250 })
    const arrivedAt = clock.now()
    const answeredAt: number[] = []
    const note = (): void => void answeredAt.push(clock.now())
    void gate.judge(venue, wrong, arrivedAt).then(note)
    await clock.advance(180)
    void gate.judge(venue, wrong, arrivedAt).then(note)
    await clock.advance(1_000)
    expect(answeredAt).toEqual([250, 250])
  })
})
