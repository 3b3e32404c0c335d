/** Gives every signal at its instant: arms the sound ahead of time, and takes it back when the schedule changes. */
import { foreseenSchedule } from '../../shared/rhythm.ts'
import { roomNow, type RoomStore } from '../room/store.ts'
import { watchClock, type CommonSlices } from '../room/watch.ts'
import { armAheadMs, isSameSignal, mayStillSound, nextSignal, type Signal } from './schedule.ts'

export type Conducting = {
  /** Makes the signal sound in `inMs` from now; returns the way to stop it. */
  readonly arm: (signal: Signal, inMs: number) => () => void
  /** The instant has come: show it. `isLate`: by so much that it is for the eye alone. */
  readonly give: (signal: Signal, isLate: boolean) => void
}

export function conduct(store: RoomStore<CommonSlices>, { arm, give }: Conducting): () => void {
  let doneUntil = -Infinity
  let armed: { readonly signal: Signal; readonly stop: () => void } | null = null

  const now = (): number => roomNow(store.getState())

  function next(): Signal | null {
    const { common } = store.getState().slices
    return common === undefined ? null : nextSignal(foreseenSchedule(common), now(), doneUntil)
  }

  /** What is sounding already rings out; only what is still to come can be taken back. */
  function disarm(): void {
    if (armed !== null && armed.signal.at > now()) armed.stop()
    armed = null
  }

  function review(): void {
    const signal = next()
    if (armed !== null && !isSameSignal(armed.signal, signal)) disarm()
    if (signal === null) return
    const inMs = signal.at - now()
    const isLate = !mayStillSound(signal, now())
    if (armed === null && !isLate && inMs <= armAheadMs) armed = { signal, stop: arm(signal, inMs) }
    if (inMs > 0) return
    doneUntil = signal.at
    armed = null
    give(signal, isLate)
  }

  function msToNext(): number | null {
    const signal = next()
    if (signal === null) return null
    const inMs = signal.at - now()
    return armed === null ? Math.max(0, inMs - armAheadMs) : inMs
  }

  const stop = watchClock(store, review, msToNext)
  return () => {
    stop()
    disarm()
  }
}
