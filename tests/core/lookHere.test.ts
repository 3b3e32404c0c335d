import { describe, expect, it } from 'vitest'
import { type Given, endOf, givenRoom, givenRounds, kinds, stageOf, useMatching } from '../support/givenRoom.ts'

const lookHere = (room: Given, round: number): Given => room.when({ type: 'lookHere', round })
const goOn = (room: Given, round: number): Given => room.when({ type: 'resume', round })

describe('"look here"', () => {
  it('[R17] stops the clock, and one more tap goes on', () => {
    const asked = lookHere(givenRounds().after(60_000), 1)
    expect(asked.state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'talking', msLeft: 90_000 } })
    const on = goOn(asked.asleepFor(45_000), 1)
    expect([stageOf(on), endOf(on) - on.now]).toEqual(['talking 1', 90_000])
  })

  it('[R17] is no pause, and a pause is not it', () => {
    const paused = givenRounds().after(60_000).when({ type: 'pause', round: 1 })
    expect(paused.state.stage).toMatchObject({ kind: 'paused', why: 'host' })
    const awaited = givenRounds().after(149_000).when({ type: 'pause', round: 1 })
    expect(kinds(awaited)).toContain('pauseAwaited')
    expect(awaited.after(1_000).state.stage).toMatchObject({ kind: 'paused', why: 'host' })
  })

  it('[R17] a second tap does nothing', () => {
    const asked = lookHere(givenRounds().after(60_000), 1)
    expect(lookHere(asked, 1).events).toEqual([])
  })

  it('[R17] turns a pause into one, with the time that it holds', () => {
    const paused = givenRounds().after(10_000).when({ type: 'pause', round: 1 }).asleepFor(5_000)
    expect(lookHere(paused, 1).state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'moving', msLeft: 20_000 } })
  })

  it('[R17] [R8] in the last second and a half it comes right after the clap', () => {
    const asked = lookHere(givenRounds().after(149_000), 1)
    expect(kinds(asked)).toContain('lookHereAwaited')
    expect(asked.after(1_000).state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'moving', round: 2 } })
  })

  it('[R17] after the last clap people gather, and listen', () => {
    const asked = lookHere(givenRounds({ rounds: 1 }).after(149_000), 1).after(1_000)
    expect(asked.state.stage).toMatchObject({ kind: 'gathering', isLookHere: true })
  })

  it('[R17] [R9] survives a clap that is taken back', () => {
    const called = givenRounds().after(60_000).when({ type: 'clapNow', round: 1 })
    const undone = lookHere(called, 1).when({ type: 'undo', id: called.state.undoable?.id ?? 0 }).after(1_500)
    expect(undone.state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'talking', round: 1 } })
    const later = givenRounds({ rounds: 1 }).after(60_000).when({ type: 'clapNow', round: 1 }).after(1_500)
    const back = lookHere(later, 1).when({ type: 'undo', id: later.state.undoable?.id ?? 0 })
    expect(back.state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'talking', round: 1 } })
  })

  it('[R17] [R9] a clap that was called from it and is taken back returns to it', () => {
    const asked = lookHere(givenRounds().after(60_000), 1)
    const clap = asked.when({ type: 'clapNow', round: 1 })
    const takenBack = { type: 'undo', id: clap.state.undoable?.id ?? 0 } as const
    for (const room of [clap.when(takenBack).after(1_500), clap.after(2_500).when(takenBack)]) {
      expect(room.state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'talking', msLeft: 90_000 } })
    }
  })

  it('[R17] in gathering it lasts until the host goes on or starts', () => {
    const asked = lookHere(givenRoom(), 0)
    expect(asked.state.stage).toMatchObject({ kind: 'gathering', isLookHere: true })
    expect(goOn(asked, 0).state.stage).toMatchObject({ kind: 'gathering', isLookHere: false })
    expect(stageOf(asked.when({ type: 'start', round: 1, plan: { kind: 'open' } }))).toBe('moving 1')
  })

  it('[R17] while the first matching is being made, it holds the walk that begins', () => {
    const started = givenRoom().with(givenRoom().state).when({ type: 'start', round: 1, plan: { kind: 'open' } })
    const matching = givenRounds().state.rounds[0]?.matching ?? { pairings: [], byes: [] }
    const asked = lookHere(started, 0).when({ ...useMatching(matching), round: 1 })
    expect(asked.state.stage).toMatchObject({ kind: 'paused', why: 'lookHere', held: { kind: 'moving', msLeft: 30_000 } })
  })

  it('[R14] [R17] another round than this one is stale', () => {
    expect(lookHere(givenRounds().after(150_000), 1).refusal).toBe('stale')
    expect(lookHere(givenRoom(), 1).refusal).toBe('stale')
    expect(goOn(lookHere(givenRoom(), 0), 1).refusal).toBe('stale')
  })
})
