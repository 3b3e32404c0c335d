import { describe, expect, it } from 'vitest'
import { awaited, endOf, givenRoom, givenRounds, kinds, matchingOf, p, partnersOf, stageOf, startOfEvening } from '../support/givenRoom.ts'

describe('the rounds', () => {
  it('[R1] go from moving to talking to moving, and back to gathering after the last clap', () => {
    const room = givenRounds({ rounds: 2 })
    expect(stageOf(room)).toBe('moving 1')
    expect(stageOf(room.after(30_000))).toBe('talking 1')
    expect(stageOf(room.after(150_000))).toBe('moving 2')
    expect(stageOf(room.after(180_000))).toBe('talking 2')
    expect(stageOf(room.after(300_000))).toBe('gathering')
  })

  it('[R1] a closed room takes no command', () => {
    const closed = givenRounds().when({ type: 'close' })
    expect(closed.when({ type: 'join', person: p(9), hasPhone: true }).refusal).toBe('roomClosed')
    expect(closed.when({ type: 'resume', round: 1 }).refusal).toBe('roomClosed')
  })

  it('[R2] round numbers run on over a second start', () => {
    const again = givenRounds({ rounds: 2 }).after(300_000).when({ type: 'start', round: 3, plan: { kind: 'open' } })
    expect(stageOf(again)).toBe('moving 3')
  })

  it('[R3] a start names its round, and a second tap on it does nothing', () => {
    const room = givenRoom()
    expect(room.when({ type: 'start', round: 2, plan: { kind: 'open' } }).refusal).toBe('stale')
    const started = room.when({ type: 'start', round: 1, plan: { kind: 'open' } })
    expect(started.when({ type: 'start', round: 1, plan: { kind: 'open' } }).refusal).toBe('stale')
  })

  it('[R3] one person alone cannot start, and neither can an evening that is over', () => {
    expect(givenRoom({ people: 1 }).when({ type: 'start', round: 1, plan: { kind: 'open' } }).refusal).toBe('tooFewPeople')
    const endsAt = startOfEvening + 149_999
    expect(givenRoom().when({ type: 'start', round: 1, plan: { kind: 'until', endsAt } }).refusal).toBe('noTimeLeft')
    expect(givenRoom().when({ type: 'start', round: 1, plan: { kind: 'until', endsAt: endsAt + 1 } }).refusal).toBeNull()
  })

  it('[R4] a late tick delays nobody, and one too early or twice does nothing', () => {
    const late = givenRounds().asleepFor(34_000).when({ type: 'tick', unseen: [] })
    expect(endOf(late)).toBe(startOfEvening + 30_000 + 120_000)
    expect(late.when({ type: 'tick', unseen: [] }).events).toEqual([])
    expect(givenRounds().asleepFor(29_999).when({ type: 'tick', unseen: [] }).events).toEqual([])
  })

  it('[R5] a meeting that ends at a time begins no round that would end later', () => {
    const until = (endsAt: number) => givenRoom().when({ type: 'start', round: 1, plan: { kind: 'until', endsAt } }).after(150_000)
    expect(stageOf(until(startOfEvening + 300_000))).toBe('moving 2')
    expect(stageOf(until(startOfEvening + 299_999))).toBe('gathering')
  })

  it('[R6] a pause keeps the time left to the millisecond', () => {
    const paused = givenRounds().after(30_000 + 43_217).when({ type: 'pause', round: 1 })
    const on = paused.asleepFor(600_000).when({ type: 'pause', round: 1 }).when({ type: 'resume', round: 1 })
    expect(endOf(on) - on.now).toBe(120_000 - 43_217)
  })

  it('[R7] added time lengthens the stage under way, and one that is held', () => {
    const room = givenRounds().after(40_000)
    expect(endOf(room.when({ type: 'addTime', round: 1, ms: 30_000 })) - endOf(room)).toBe(30_000)
    const held = room.when({ type: 'pause', round: 1 }).when({ type: 'addTime', round: 1, ms: 30_000 })
    expect(endOf(held.when({ type: 'resume', round: 1 })) - endOf(room)).toBe(30_000)
  })

  it('[R8] within 1.5 s the clap no longer moves, and a pause comes right after it', () => {
    const near = givenRounds().after(150_000 - 1_500)
    expect(near.when({ type: 'addTime', round: 1, ms: 30_000 }).refusal).toBe('clapIsDue')
    expect(near.when({ type: 'clapNow', round: 1 }).events).toEqual([])
    const paused = near.when({ type: 'pause', round: 1 })
    expect(endOf(paused)).toBe(endOf(near))
    const after = paused.after(1_500)
    expect(after.state.stage).toMatchObject({ kind: 'paused', held: { kind: 'moving', round: 2, msLeft: 30_000 } })
  })

  it('[R8] one millisecond earlier a pause is a pause', () => {
    const paused = givenRounds().after(150_000 - 1_501).when({ type: 'pause', round: 1 })
    expect(paused.state.stage).toMatchObject({ kind: 'paused', held: { kind: 'talking', round: 1, msLeft: 1_501 } })
  })

  it('[R9] "clap now" claps in 1.5 s and brings the next round', () => {
    const called = givenRounds().after(60_000).when({ type: 'clapNow', round: 1 })
    expect(endOf(called) - called.now).toBe(1_500)
    expect(called.when({ type: 'clapNow', round: 1 }).events).toEqual([])
    expect(stageOf(called.after(1_500))).toBe('moving 2')
  })

  it('[R9] taken back before it sounds, it sounds all the same and the talk goes on', () => {
    const room = givenRounds().after(60_000)
    const called = room.when({ type: 'clapNow', round: 1 })
    const undone = called.after(1_000).when({ type: 'undo', id: called.state.undoable?.id ?? 0 })
    expect(endOf(undone)).toBe(endOf(called))
    const after = undone.after(500)
    expect(kinds(after)).toContain('clapped')
    expect([stageOf(after), endOf(after)]).toEqual(['talking 1', endOf(room)])
  })

  it('[R9] taken back after it sounded, the talk goes on as if it had not', () => {
    const room = givenRounds().after(60_000)
    const called = room.when({ type: 'clapNow', round: 1 })
    const undone = called.after(2_900).when({ type: 'undo', id: called.state.undoable?.id ?? 0 })
    expect([stageOf(undone), endOf(undone)]).toEqual(['talking 1', endOf(room)])
    expect(undone.state.rounds).toHaveLength(1)
    expect(undone.state.upcoming?.matching).toEqual(called.state.upcoming?.matching)
    expect(called.after(3_001).when({ type: 'undo', id: called.state.undoable?.id ?? 0 }).refusal).toBe('nothingToUndo')
  })

  it('[R9] the last clap of all can be taken back too, and is the last again', () => {
    const called = givenRounds({ rounds: 1 }).after(60_000).when({ type: 'clapNow', round: 1 }).after(2_000)
    expect(stageOf(called)).toBe('gathering')
    const undone = called.when({ type: 'undo', id: called.state.undoable?.id ?? 0 })
    expect(stageOf(undone)).toBe('talking 1')
    expect(stageOf(undone.after(120_000))).toBe('gathering')
  })

  it('[R10] talking begins early, with three seconds of notice, when nine of ten have found each other', () => {
    const room = givenRounds({ people: 20 })
    const found = matchingOf(room).pairings.map(({ members }) => members[0] ?? p(0))
    const eight = found.slice(0, 8).reduce((given, person) => given.when({ type: 'foundEachOther', person, round: 1 }), room)
    expect(endOf(eight)).toBe(endOf(room))
    const nine = eight.when({ type: 'foundEachOther', person: found[8] ?? p(0), round: 1 })
    expect(endOf(nine) - nine.now).toBe(3_000)
    expect(stageOf(nine.after(3_000))).toBe('talking 1')
  })

  it('[R10] the host begins talking with a tap, can take it back, and never makes it later', () => {
    const room = givenRounds()
    const tapped = room.when({ type: 'talkNow', round: 1 })
    expect(endOf(tapped) - tapped.now).toBe(3_000)
    expect(endOf(tapped.when({ type: 'undo', id: tapped.state.undoable?.id ?? 0 }))).toBe(endOf(room))
    const late = room.after(28_000)
    expect(endOf(late.when({ type: 'talkNow', round: 1 }))).toBe(endOf(late))
  })

  it('[R11] "last round" ends with the round it names; "one more" adds one', () => {
    const room = givenRounds({ rounds: 6 }).after(60_000)
    expect(stageOf(room.when({ type: 'lastRound', round: 1 }).after(90_000))).toBe('gathering')
    const more = givenRounds({ rounds: 1 }).after(60_000).when({ type: 'oneMore', round: 1 })
    expect(stageOf(more.after(90_000))).toBe('moving 2')
    expect(stageOf(more.after(240_000))).toBe('gathering')
  })

  it('[R11] "one more" after all are over begins one, once', () => {
    const over = givenRounds({ rounds: 1 }).after(150_000)
    const more = over.when({ type: 'oneMore', round: 1 })
    expect(stageOf(more)).toBe('moving 2')
    expect(more.after(150_000).when({ type: 'oneMore', round: 1 }).refusal).toBe('stale')
  })

  it('[R11] "fewer rounds" ends with an earlier round, once for two taps', () => {
    const room = givenRounds({ rounds: 6 }).after(60_000)
    const fewer = room.when({ type: 'fewerRounds', round: 6, last: 2 })
    expect(stageOf(fewer.after(150_000))).toBe('talking 2')
    expect(stageOf(fewer.after(240_000))).toBe('gathering')
    expect(fewer.when({ type: 'fewerRounds', round: 6, last: 2 }).refusal).toBe('stale')
  })

  it('[R11] "fewer rounds" takes back no round that has begun, and adds none', () => {
    const room = givenRounds({ rounds: 6 }).after(210_000)
    expect(stageOf(room)).toBe('talking 2')
    expect(room.when({ type: 'fewerRounds', round: 6, last: 1 }).refusal).toBe('stale')
    expect(room.when({ type: 'fewerRounds', round: 6, last: 7 }).refusal).toBe('stale')
  })

  it('[R12] back to gathering ends the meeting without a clap', () => {
    const back = givenRounds().after(60_000).when({ type: 'backToGathering', round: 1 })
    expect(kinds(back)).toEqual(['gatheringBegan'])
    expect(back.state.meeting).toBeNull()
  })

  it('[R13] a room nobody drove for more than 30 s wakes paused, and goes on when asked', () => {
    const woken = givenRounds().after(60_000).asleepFor(90_000 + 30_001).when({ type: 'tick', unseen: [] })
    expect(woken.state.stage).toMatchObject({ kind: 'paused', why: 'overdue', held: { kind: 'talking', msLeft: 0 } })
    const on = woken.when({ type: 'resume', round: 1 })
    expect(endOf(on) - on.now).toBe(1_500)
    const inTime = givenRounds().after(60_000).asleepFor(90_000 + 30_000).when({ type: 'tick', unseen: [] })
    expect(inTime.state.stage.kind).toBe('talking')
  })

  it('[R13] a talk is not over before anybody knows who meets whom', () => {
    const room = givenRounds({ talkingMs: 6_000, movingMs: 3_000 }).after(15_000)
    const rounds = room.state.rounds.flatMap((round) => (round.number === 2 ? [{ ...round, matching: null }] : [round]))
    const unmatched = room.with({ ...room.state, rounds, upcoming: awaited })
    const woken = unmatched.asleepFor(12_000).when({ type: 'tick', unseen: [] }).when({ type: 'tick', unseen: [] })
    expect(woken.state.stage).toMatchObject({ kind: 'paused', why: 'overdue', held: { kind: 'talking', round: 2 } })
  })

  it('[R14] a command for another round than this one is stale', () => {
    const room = givenRounds().after(150_000)
    for (const type of ['pause', 'resume', 'clapNow', 'talkNow', 'backToGathering', 'lastRound'] as const) {
      expect(room.when({ type, round: 1 }).refusal, type).toBe('stale')
    }
    expect(room.when({ type: 'clapNow', round: 2 }).refusal).toBe('stale')
    expect(partnersOf(room, p(1))).toHaveLength(1)
  })
})
