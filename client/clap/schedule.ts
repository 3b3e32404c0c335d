/**
 * When to clap. The clap is scheduled, never sent: each device reads it off the schedule and fires it by its own room
 * clock, with the network gone or the server dead.
 */
import { clapsIn } from '../../shared/stages.ts'
import type { CommonView } from '../../shared/views.ts'

/** `clap` ends a talk; `talk` is the soft signal that one begins, `turn` that the word goes on. */
export type Signal = { readonly kind: 'clap' | 'talk' | 'turn'; readonly round: number; readonly at: number }

/** Sound is handed to the audio hardware this long ahead, so that no busy page can delay it. */
export const armAheadMs = 2_000
/** Later than this, a sound would only confuse beside those that came in time; the eye forgives more. */
export const soundLateMostMs = 250
/** A device less sure of the time than this would be heard as one that claps at the wrong moment. */
export const uncertainMostMs = 50
/** Later than this, the clap is not shown either: the page shows what is next. */
export const lateMostMs = 1_500

/** All signals that the schedule knows, in order of time. */
export function signalsIn(schedule: CommonView['schedule']): readonly Signal[] {
  const claps = clapsIn(schedule).map(({ round, at }) => ({ kind: 'clap' as const, round, at }))
  const talks = schedule.flatMap((stage) =>
    stage.kind === 'talking' ? [{ kind: 'talk' as const, round: stage.round, at: stage.startsAt }] : [],
  )
  return [...claps, ...talks, ...turnsOfGroups(schedule)].sort((one, other) => one.at - other.at)
}

/** In circles that go by the clock, each turn and the end of the last; groups that discuss are told when their time is up. */
function turnsOfGroups(schedule: CommonView['schedule']): readonly Signal[] {
  return schedule.flatMap((stage, index): readonly Signal[] => {
    const before = schedule[index - 1]
    const isNext = stage.kind === 'introducing' ? stage.isByClock && stage.turn > 0 : stage.kind === 'gathering' && before?.kind === 'introducing'
    if (isNext) return [{ kind: 'turn', round: 'round' in stage ? stage.round : 0, at: stage.startsAt }]
    return stage.kind === 'discussing' ? [{ kind: 'turn', round: stage.round, at: stage.endsAt }] : []
  })
}

/** The first signal after `doneUntil` that is still to come, or so fresh that it may yet be given; else null. */
export function nextSignal(schedule: CommonView['schedule'], now: number, doneUntil: number): Signal | null {
  const after = Math.max(doneUntil, now - lateMostMs)
  return knownSignals(schedule).find((signal) => signal.at > after) ?? null
}

/** Asked at every reading of the clock, of the same schedule. */
function knownSignals(schedule: CommonView['schedule']): readonly Signal[] {
  const signals = known.get(schedule) ?? signalsIn(schedule)
  known.set(schedule, signals)
  return signals
}

const known = new WeakMap<CommonView['schedule'], readonly Signal[]>()

/** Whether the signal may be heard and felt at `now`, or only seen. `uncertaintyMs`: of `now` itself. */
export function mayStillSound(signal: Signal, now: number, uncertaintyMs: number): boolean {
  return now - signal.at < soundLateMostMs && uncertaintyMs <= uncertainMostMs
}

export function isSameSignal(one: Signal, other: Signal | null): boolean {
  return one.kind === other?.kind && one.at === other.at
}
