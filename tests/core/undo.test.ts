import { describe, expect, it } from 'vitest'
import { type Given, endOf, givenRounds, kinds, p, stageOf, awaited, useMatching } from '../support/givenRoom.ts'

const idOf = ({ state }: Given): number => state.undoable?.id ?? 0
const undo = (room: Given): Given => room.when({ type: 'undo', id: idOf(room) })
const talking = (): Given => givenRounds({ people: 6 }).after(60_000)
const called = (room = talking()): Given => room.when({ type: 'clapNow', round: 1 })

describe('taking back a clap', () => {
  it('[R9] [R8] undo and pause before it sounds both hold, in either order', () => {
    const undoFirst = undo(called()).when({ type: 'pause', round: 1 })
    const pause = called().when({ type: 'pause', round: 1 })
    const pauseFirst = pause.when({ type: 'undo', id: idOf(pause) })
    for (const room of [undoFirst, pauseFirst]) {
      const after = room.after(1_500)
      expect(after.state.stage).toMatchObject({ kind: 'paused', held: { kind: 'talking', round: 1 } })
      expect(after.state.afterClap).toEqual({ pauses: null, undoes: null })
    }
  })

  it('[R9] works though the host has paused since', () => {
    const clapped = called().after(1_600)
    const paused = clapped.when({ type: 'pause', round: 2 })
    expect(undo(paused).state.stage).toMatchObject({ kind: 'paused', held: { kind: 'talking', round: 1 } })
  })

  it('[R9] an undo that was accepted holds whatever is taken back next', () => {
    const undone = undo(called()).when({ type: 'remove', person: p(1) })
    expect(stageOf(undone.after(1_500))).toBe('talking 1')
  })

  it('[R9] a clap from a pause goes back to that pause, to the millisecond', () => {
    const paused = talking().when({ type: 'pause', round: 1 }).asleepFor(20_000)
    const clap = paused.when({ type: 'clapNow', round: 1 })
    for (const room of [undo(clap).after(1_500), undo(clap.after(2_500))]) {
      expect(room.state.stage).toMatchObject({ kind: 'paused', held: { kind: 'talking', msLeft: 90_000 } })
    }
  })

  it('[R8] [R9] the talk that goes on has a second and a half at least', () => {
    const nearEnd = givenRounds({ people: 6 }).after(150_000 - 1_600)
    const undone = undo(called(nearEnd)).after(1_500)
    expect(stageOf(undone)).toBe('talking 1')
    expect(endOf(undone) - undone.now).toBe(1_500)
    const late = undo(called(nearEnd).after(2_900))
    expect(endOf(late) - late.now).toBe(1_500)
  })

  it('[R9] [M6] a matching that was still on its way is used when it comes', () => {
    const before = talking()
    const matching = before.state.upcoming?.matching ?? { pairings: [], byes: [] }
    const onItsWay = withUpcoming(before, awaited)
    const undone = undo(called(onItsWay).after(2_000))
    expect(undone.when(useMatching(matching)).state.upcoming?.matching).toEqual(matching)
  })

  it('[R9] [M6] the next matching can be made anew again', () => {
    expect(undo(called()).after(1_500).state.upcoming?.isLocked).toBe(false)
    expect(undo(called().after(2_000)).state.upcoming?.isLocked).toBe(false)
  })

  it('[R9] [P3] counts nobody’s absence', () => {
    const unseen = called().afterUnseen(1_600, [p(1)])
    expect(unseen.state.people[0]?.unseen).toBe(1)
    expect(undo(unseen).state.people[0]?.unseen).toBe(0)
  })

  it('[R9] [Q1] leaves the next question open', () => {
    const undone = undo(called().after(2_000))
    const changed = undone.when({ type: 'setPrompt', round: 1, prompt: { kind: 'deck', id: 'commonGround.interests' } })
    expect(changed.after(150_000).state.rounds[1]?.prompt.id).toBe('commonGround.interests')
  })

  it('[R9] [Q2] gives back the choice that the next round had used', () => {
    const chosen = talking().when({ type: 'setPrompt', round: 2, prompt: { kind: 'deck', id: 'commonGround.interests' } })
    expect(undo(called(chosen).after(2_000)).state.nextPrompt?.id).toBe('commonGround.interests')
  })
})

describe('taking back a skip', () => {
  it('[R10] keeps the time that was added since', () => {
    const room = givenRounds()
    const skipped = room.when({ type: 'talkNow', round: 1 }).when({ type: 'addTime', round: 1, ms: 30_000 })
    expect(endOf(undo(skipped)) - endOf(room)).toBe(30_000)
  })

  it('[R10] is over once talking has begun', () => {
    const skipped = givenRounds().when({ type: 'talkNow', round: 1 })
    const begun = skipped.after(3_000)
    expect(stageOf(begun)).toBe('talking 1')
    expect(begun.when({ type: 'undo', id: idOf(skipped) }).refusal).toBe('nothingToUndo')
  })
})

describe('taking back a removal', () => {
  it('[P5] whoever rested rests again', () => {
    const removed = givenRounds().when({ type: 'rest', person: p(1) }).when({ type: 'remove', person: p(1) })
    expect(undo(removed).state.people[0]?.standing).toBe('resting')
  })
})

describe('the matching that was settled', () => {
  it('[M6] is open again when time is added, and made anew before the clap', () => {
    const settled = givenRounds({ people: 6 }).after(140_000)
    expect(settled.state.upcoming?.isLocked).toBe(true)
    const longer = settled.when({ type: 'addTime', round: 1, ms: 60_000 })
    expect(kinds(longer)).toContain('matchingUnlocked')
    const came = longer.when({ type: 'join', person: p(7), hasPhone: true }).when({ type: 'join', person: p(8), hasPhone: true })
    expect(came.after(56_000).state.upcoming?.matching?.pairings).toHaveLength(4)
  })
})

function withUpcoming(room: Given, upcoming: Given['state']['upcoming']): Given {
  return room.with({ ...room.state, upcoming })
}
