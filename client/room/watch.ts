/** What changes by itself as the room clock runs: the stage, and the seconds left. No React here. */
import { foreseenSchedule } from '../../shared/rhythm.ts'
import { msLeft, stageAt } from '../../shared/stages.ts'
import type { CommonView, ProgrammeView, StageView } from '../../shared/views.ts'
import { roomNow, type RoomStore } from './store.ts'
import { onWake } from './wake.ts'

export type CommonSlices = { readonly common: CommonView; readonly programme: ProgrammeView }

/** The present stage; null before the first view. The very object from the schedule, so it compares by identity. */
export function presentStage(store: RoomStore<CommonSlices>): StageView | null {
  const state = store.getState()
  return state.slices.common === undefined ? null : stageAt(foreseenSchedule(state.slices.common), roomNow(state))
}

/** Calls `listener` at each stage boundary by this device's room clock, and whenever the schedule changes. */
export function watchStage(store: RoomStore<CommonSlices>, listener: () => void): () => void {
  return watchClock(store, listener, () => {
    const state = store.getState()
    const now = roomNow(state)
    const { common } = state.slices
    const next = common === undefined ? undefined : foreseenSchedule(common).find((stage) => stage.startsAt > now)
    return next === undefined ? null : next.startsAt - now
  })
}

/** Whole seconds until `at`, rounded up, never below zero. */
export function secondsUntil(store: RoomStore<CommonSlices>, at: number): number {
  return Math.max(0, Math.ceil((at - roomNow(store.getState())) / 1000))
}

/** Calls `listener` whenever `secondsUntil(at)` changes. */
export function watchSeconds(store: RoomStore<CommonSlices>, at: number, listener: () => void): () => void {
  return watchClock(store, listener, () => {
    const ms = at - roomNow(store.getState())
    return ms <= 0 ? null : ms % 1000 || 1000
  })
}

/** Whole seconds left of a stage; null where it does not end by the clock. */
export function stageSecondsLeft(store: RoomStore<CommonSlices>, stage: StageView): number | null {
  const ms = msLeft(stage, roomNow(store.getState()))
  return ms === null ? null : Math.ceil(ms / 1000)
}

/** The longest a timer may be set; browsers fire longer ones at once. */
const timerMostMs = 2 ** 31 - 1
/** A timer may fire a hair early; a hair later is on the right side of the boundary. */
const marginMs = 1

/** Calls `listener` after each `msToNext()`, and on every change of the store and every waking of the page. */
export function watchClock(
  store: RoomStore<CommonSlices>,
  listener: () => void,
  msToNext: () => number | null,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  function arm(): void {
    clearTimeout(timer)
    const ms = msToNext()
    if (ms !== null) timer = setTimeout(tell, Math.min(ms + marginMs, timerMostMs))
  }

  function tell(): void {
    listener()
    arm()
  }

  const stops = [store.subscribe(tell), onWake(tell)]
  arm()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
