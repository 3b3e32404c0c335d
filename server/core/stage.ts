/** What the room is doing: one union, and what each of its stages knows. */
import type { PersonId } from '../../shared/ids.ts'
import type { Introduces } from '../../shared/programme.ts'
import type { PauseReason } from '../../shared/views.ts'
import type { Prompt } from './state.ts'

export type Stage =
  | { readonly kind: 'gathering'; readonly startedAt: number; readonly isLookHere: boolean }
  | RunningStage
  | GroupStage
  | { readonly kind: 'paused'; readonly startedAt: number; readonly held: HeldStage | HeldGroups; readonly why: PauseReason }
  | { readonly kind: 'closed'; readonly startedAt: number }

/**
 * A stage that ends by the clock. Times in room-clock milliseconds; talking's `endsAt` is the clap. Where the host is
 * to give it, `endsAt` is when Klapp does so at the latest, and the host is cued `graceMs` before; else that is 0.
 */
export type RunningStage = {
  readonly kind: 'moving' | 'talking'
  readonly round: number
  readonly startedAt: number
  readonly endsAt: number
  readonly graceMs: number
}

/** What a pause keeps: the stage, and its time left and passed to the millisecond. */
export type HeldStage = {
  readonly kind: 'moving' | 'talking'
  readonly round: number
  readonly msPassed: number
  readonly msLeft: number
  readonly graceMs: number
}

/** People in groups. `endsAt` is when the time shown is up; only what goes by the clock ends with it. */
export type GroupStage = GroupTalk & { readonly startedAt: number; readonly endsAt: number }
export type HeldGroups = GroupTalk & { readonly msPassed: number; readonly msLeft: number }
export type GroupTalk = { readonly kind: 'introducing'; readonly talk: Introducing } | { readonly kind: 'discussing'; readonly talk: Discussion }

/** Neighbours present each other, after the talk of `round`. */
export type Introducing = {
  readonly round: number
  readonly pairs: Introduces['pairs']
  /** Several circles at once, which go on by the clock; else the host goes on. */
  readonly isByClock: boolean
  readonly speakingMs: number
  /** Counts every change, so that a command can name the one it acts on. */
  readonly step: number
  /** 0 while people come together. */
  readonly turn: number
  /** One, where all listen together; none, where people make circles by themselves. */
  readonly circles: readonly Circle[]
}

/** People who listen to each other. */
export type Circle = {
  readonly spot: number | null
  /** Who talked together, in the order in which they present each other. */
  readonly neighbours: readonly (readonly PersonId[])[]
  /** Who speaks, in order. */
  readonly order: readonly PersonId[]
  /** The place in the order that it has come to. */
  readonly at: number
  /** Who was passed over once, and put last. */
  readonly skipped: readonly PersonId[]
  /** Who came later, and presents nobody. */
  readonly listeners: readonly PersonId[]
}

export type Discussion = { readonly groups: readonly Group[] }
export type Group = { readonly spot: number | null; readonly members: readonly PersonId[]; readonly prompt: Prompt }
