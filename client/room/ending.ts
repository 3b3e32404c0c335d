/** The silent warning before a clap, by this device's room clock. */
import { foreseenSchedule } from '../../shared/rhythm.ts'
import type { StageView } from '../../shared/views.ts'
import { roomNow, type RoomStore } from './store.ts'
import { presentStage, watchClock, type CommonSlices } from './watch.ts'

const warningMs = 30_000
/** In a shorter talk half a minute would be most of it. */
const talkLeastMs = 60_000

/** Whose turn is the last has begun to talk before the end is spoken of. */
const lastTurnShare = 1 / 4

/** When the warning begins, where so many people take turns (1: nobody does); null where there is none. */
export function warningAt(stage: StageView | null, turns: number): number | null {
  if (stage?.kind !== 'talking' || stage.upAt - stage.startsAt < talkLeastMs) return null
  const turnMs = (stage.upAt - stage.startsAt) / turns
  return Math.max(stage.upAt - warningMs, stage.upAt - turnMs * (1 - lastTurnShare))
}

export function isEnding(store: RoomStore<CommonSlices>, turns: number): boolean {
  const at = warningAt(presentStage(store), turns)
  return at !== null && roomNow(store.getState()) >= at
}

/** Calls `listener` whenever `isEnding` may have changed. */
export function watchEnding(store: RoomStore<CommonSlices>, turns: number, listener: () => void): () => void {
  return watchClock(store, listener, () => {
    const state = store.getState()
    const now = roomNow(state)
    const { common } = state.slices
    const stages = common === undefined ? [] : foreseenSchedule(common)
    const instants = stages.flatMap((stage) => [stage.startsAt, warningAt(stage, turns) ?? stage.startsAt])
    const next = Math.min(...instants.filter((at) => at > now))
    return next === Infinity ? null : next - now
  })
}
