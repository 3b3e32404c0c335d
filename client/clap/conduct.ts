/** Gives every signal at its instant: arms the sound ahead of time, and takes it back when the schedule changes. */
import { foreseenSchedule } from '../../shared/rhythm.ts'
import { ownTimeOf, roomNow, roomUncertaintyMs, type RoomStore } from '../room/store.ts'
import { watchClock, type CommonSlices } from '../room/watch.ts'
import { armAheadMs, isSameSignal, lateMostMs, mayStillSound, nextSignal, type Signal, soundLateMostMs, uncertainMostMs } from './schedule.ts'

export type Conducting = {
  /** Which signal is next; those of every round where nothing else is said. */
  readonly find?: typeof nextSignal
  /** Makes the signal sound at `ownAt`, by this device's own clock; returns the way to stop it. */
  readonly arm: (signal: Signal, ownAt: number) => () => void
  /** The instant has come: show it. `isSilent`: too late, or too unsure of the time, for more than the eye. */
  readonly give: (signal: Signal, isSilent: boolean) => void
}

/** Armed for `ownAt` by the device's own clock. */
type Armed = { readonly signal: Signal; readonly ownAt: number; readonly stop: () => void }

/** Where the room clock has become better known by so much since, the sound is armed anew. */
const aimedAgainMs = 2
/**
 * So near, it is left as it is, whatever is heard: no clap moves in its last second, but to a phone whose clock is a
 * little slow the server's next view may come before its own clap.
 */
const settledMs = 100

const isNear = (inMs: number): boolean => inMs < settledMs && inMs > -lateMostMs

export function conduct(store: RoomStore<CommonSlices>, { find = nextSignal, arm, give }: Conducting): () => void {
  let doneUntil = -Infinity
  let armed: Armed | null = null

  const now = (): number => roomNow(store.getState())

  function next(): Signal | null {
    const { common } = store.getState().slices
    return common === undefined ? null : find(foreseenSchedule(common), now(), doneUntil)
  }

  /** What is sounding already rings out; only what is still to come can be taken back. */
  function disarm(): void {
    if (armed !== null && armed.ownAt > performance.now()) armed.stop()
    armed = null
  }

  function isAimedWell({ signal, ownAt }: Armed, nextUp: Signal | null, isSilent: boolean): boolean {
    if (!isSameSignal(signal, nextUp) || isSilent) return false
    const inMs = signal.at - now()
    return inMs < settledMs || Math.abs(performance.now() + inMs - ownAt) < aimedAgainMs
  }

  /** About to be given, or due while the page was busy. By both clocks: the device's own stands still in sleep. */
  function isSettled({ signal, ownAt }: Armed): boolean {
    const ownMs = ownAt - performance.now()
    const inMs = signal.at - now()
    return isNear(ownMs) && isNear(inMs)
  }

  /** The room has gone on: what is armed still sounds, and is shown now. */
  function giveSettled({ signal }: Armed): void {
    doneUntil = signal.at
    armed = null
    give(signal, now() - signal.at > soundLateMostMs)
  }

  /** A wall clock that was set looks like a sleep, until the first answer: what seemed over is still to come. */
  function forgetPremature(): void {
    if (roomUncertaintyMs(store.getState()) <= uncertainMostMs && doneUntil > now() + settledMs) doneUntil = -Infinity
  }

  function review(): void {
    forgetPremature()
    const signal = next()
    if (armed !== null && isSettled(armed) && !isSameSignal(armed.signal, signal)) giveSettled(armed)
    const isSilent = signal === null || !mayStillSound(signal, now(), roomUncertaintyMs(store.getState()))
    if (armed !== null && !isAimedWell(armed, signal, isSilent)) disarm()
    if (signal === null) return
    const inMs = signal.at - now()
    if (armed === null && !isSilent && inMs <= armAheadMs) {
      const ownAt = ownTimeOf(store.getState(), signal.at)
      armed = { signal, ownAt, stop: arm(signal, ownAt) }
    }
    if (inMs > 0) return
    doneUntil = signal.at
    armed = null
    give(signal, isSilent)
  }

  function msToNext(): number | null {
    const signal = next()
    if (signal === null) return null
    const inMs = signal.at - now()
    return armed === null && inMs > armAheadMs ? inMs - armAheadMs : inMs
  }

  const stop = watchClock(store, review, msToNext)
  return () => {
    stop()
    disarm()
  }
}
