import { describe, expect, it } from 'vitest'
import { clapFrozenMs, hostClapMs } from '../../shared/limits.ts'
import { type Given, endOf, givenRoom, givenRounds, kinds, stageOf } from '../support/givenRoom.ts'

/** Round 1 talks, with 120 s to go to the cue. */
const talking = (): Given => givenRounds({ people: 6, whoClaps: 'host' }).after(30_000)
const cueOf = (room: Given): number => {
  const { stage } = room.state
  return stage.kind === 'talking' ? stage.endsAt - stage.graceMs : Number.NaN
}
const handTo = (room: Given, whoClaps: 'klapp' | 'host'): Given => room.when({ type: 'configure', settings: { whoClaps } })
const clapNow = (room: Given): Given => room.when({ type: 'clapNow', round: 1 })

describe('the host who gives the clap', () => {
  it('[R15] is cued when the time is up, and claps with a tap', () => {
    const cued = talking().after(120_000)
    expect(stageOf(cued)).toBe('talking 1')
    expect(cueOf(cued)).toBe(cued.now)
    const clapped = clapNow(cued.after(4_000))
    expect(endOf(clapped) - clapped.now).toBe(clapFrozenMs)
    expect(stageOf(clapped.after(clapFrozenMs))).toBe('moving 2')
  })

  it('[R15] is stepped in for after fifteen seconds', () => {
    expect(stageOf(talking().after(120_000 + hostClapMs - 1))).toBe('talking 1')
    const late = talking().after(120_000 + hostClapMs)
    expect(kinds(late)).toContain('clapped')
    expect(stageOf(late)).toBe('moving 2')
  })

  it('[R15] [M6] may clap at the cue: the next matching is settled fifteen seconds before it', () => {
    expect(talking().after(104_999).state.upcoming?.isLocked).toBe(false)
    expect(talking().after(105_000).state.upcoming?.isLocked).toBe(true)
  })

  it('[R15] may clap early, and take it back; the cue is then where it was', () => {
    const called = clapNow(talking().after(60_000))
    const undone = called.after(1_000).when({ type: 'undo', id: called.state.undoable?.id ?? 0 }).after(500)
    expect([stageOf(undone), cueOf(undone)]).toEqual(['talking 1', cueOf(talking())])
  })

  it('[R15] [R6] a pause keeps the wait to the millisecond', () => {
    const waiting = talking().after(125_000).when({ type: 'pause', round: 1 })
    const on = waiting.asleepFor(60_000).when({ type: 'resume', round: 1 })
    expect(endOf(on) - on.now).toBe(hostClapMs - 5_000)
    expect(cueOf(on)).toBe(on.now - 5_000)
  })

  it('[R15] [R7] added time moves the cue along, after it, too', () => {
    const longer = talking().after(125_000).when({ type: 'addTime', round: 1, ms: 30_000 })
    expect(cueOf(longer) - longer.now).toBe(25_000)
  })

  it('[R15] [R8] near the end of the wait the clap no longer moves either', () => {
    const near = talking().after(120_000 + hostClapMs - clapFrozenMs)
    expect(clapNow(near).events).toEqual([])
    expect(near.when({ type: 'addTime', round: 1, ms: 30_000 }).refusal).toBe('clapIsDue')
  })

  it('[R15] the last clap of all is theirs, too', () => {
    const last = givenRounds({ rounds: 1, whoClaps: 'host' }).after(150_000)
    expect(stageOf(clapNow(last).after(clapFrozenMs))).toBe('gathering')
  })
})

describe('handing the clap over', () => {
  it('[R16] the host takes it in the middle of a talk, and the time to talk stays', () => {
    const room = givenRounds().after(60_000)
    const taken = handTo(room, 'host')
    expect(cueOf(taken)).toBe(endOf(room))
    expect(endOf(taken) - cueOf(taken)).toBe(hostClapMs)
    expect(endOf(handTo(taken, 'klapp'))).toBe(endOf(room))
    expect(handTo(taken, 'host').state.stage).toEqual(taken.state.stage)
  })

  it('[R16] in a pause, too', () => {
    const paused = givenRounds().after(60_000).when({ type: 'pause', round: 1 })
    const on = handTo(paused, 'host').when({ type: 'resume', round: 1 })
    expect(cueOf(on) - on.now).toBe(90_000)
  })

  it('[R16] handed back after the cue, the clap comes in a second and a half', () => {
    const back = handTo(talking().after(122_000), 'klapp')
    expect(endOf(back) - back.now).toBe(clapFrozenMs)
    const held = handTo(talking().after(122_000).when({ type: 'pause', round: 1 }), 'klapp').when({ type: 'resume', round: 1 })
    expect(endOf(held) - held.now).toBe(clapFrozenMs)
  })

  it('[R16] [R8] a clap that no longer moves is given by whoever was to give it', () => {
    const near = givenRounds().after(150_000 - clapFrozenMs)
    expect(endOf(handTo(near, 'host'))).toBe(endOf(near))
    const called = clapNow(talking())
    expect(endOf(handTo(called, 'klapp'))).toBe(endOf(called))
  })

  it('[R16] [R9] handed back while a clap is taken back, the talk ends by the clock', () => {
    const called = clapNow(talking().after(60_000))
    const undone = handTo(called, 'klapp').when({ type: 'undo', id: called.state.undoable?.id ?? 0 }).after(clapFrozenMs)
    expect(endOf(undone)).toBe(cueOf(talking()))
    expect(cueOf(undone)).toBe(endOf(undone))
  })

  it('[R16] before the rounds it holds for the first talk', () => {
    const room = handTo(givenRoom(), 'host').when({ type: 'start', round: 1, plan: { kind: 'open' } }).after(30_000)
    expect(endOf(room) - cueOf(room)).toBe(hostClapMs)
  })
})
