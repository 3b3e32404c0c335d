/** What the clock asks of a room: when it wants to be woken, and whether another round follows. */
import { clapFrozenMs } from '../../../shared/limits.ts'
import { movingMsOf, talkingMsOf } from '../lengths.ts'
import type { HeldGroups, HeldStage, RunningStage, Stage } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { isGoneBy, isMatchable } from '../people/people.ts'

/** Longest lead, and the share of a short phase, at which the next matching is settled (ARCHITECTURE, ruling 3). */
const lockLeadMs = 15_000
const lockLeadShare = 1 / 4

/** The moving or talking that is under way or held by a pause; null in gathering or when closed. */
export function activeStage(stage: Stage): { readonly kind: 'moving' | 'talking'; readonly round: number } | null {
  const active = stage.kind === 'paused' ? stage.held : stage
  return active.kind === 'moving' || active.kind === 'talking' ? active : null
}

/** People find each other by themselves: nobody is matched. */
export const isFreeRound = ({ meeting }: RoomState): boolean => meeting?.introduces?.pairs === 'byThemselves'

/** When the stage under way ends by the plan if nobody intervenes from `now` on; null where none is. A host claps in time. */
export function stageEnd(stage: Stage, now: number): number | null {
  if (stage.kind === 'paused') return isOfRounds(stage.held) ? now + talkLeft(stage.held) : null
  return stage.kind === 'moving' || stage.kind === 'talking' ? upAt(stage) : null
}

export const isOfRounds = (held: HeldStage | HeldGroups): held is HeldStage => held.kind === 'moving' || held.kind === 'talking'

/** When the time to walk or talk is up: the end itself, or the host's cue to clap. */
export const upAt = ({ endsAt, graceMs }: RunningStage): number => endsAt - graceMs

/** How much of the time to walk or talk a pause has kept. */
export const talkLeft = ({ msLeft, graceMs }: HeldStage): number => Math.max(0, msLeft - graceMs)

/** The clap is so near that it no longer moves. */
export const isFrozen = ({ stage }: RoomState, now: number): boolean =>
  stage.kind === 'talking' && stage.endsAt - now <= clapFrozenMs

/** The stage as a pause keeps it. A stage that is overdue has no time left. */
export function hold(stage: RunningStage, now: number): HeldStage {
  const msLeft = Math.max(0, stage.endsAt - now)
  const { kind, round, startedAt, endsAt, graceMs } = stage
  return { kind, round, msPassed: endsAt - msLeft - startedAt, msLeft, graceMs }
}

/** When the matching of the next round is settled: the host who gives the clap may do so as soon as they are cued. */
export function lockAt(talking: RunningStage): number {
  return upAt(talking) - Math.min(lockLeadMs, (upAt(talking) - talking.startedAt) * lockLeadShare)
}

/** When the core wants its next tick, in room-clock milliseconds; null if it may sleep. */
export function nextDeadline(state: RoomState): number | null {
  const { stage, upcoming } = state
  if (stage.kind === 'introducing') return stage.talk.isByClock ? stage.endsAt : null
  if (stage.kind !== 'moving' && stage.kind !== 'talking') return null
  const waitsForLock = stage.kind === 'talking' && upcoming !== null && !upcoming.isLocked
  return waitsForLock ? lockAt(stage) : stage.endsAt
}

/** Whether two can meet in a talk that ends at `endsAt`: two guests, or one and the host who joins in. */
export function canPair(state: RoomState, endsAt: number): boolean {
  const matchable = state.people.filter((person) => isMatchable(person) && !isGoneBy(person, endsAt))
  const guests = matchable.filter((person) => !person.isHost).length
  return guests > 1 || (guests === 1 && state.settings.odd === 'hostJoins' && matchable.length > 1)
}

/** Whether a round follows round `round`, whose talking ends at `endsAt`. */
export function hasNextRound(state: RoomState, endsAt: number, round = state.rounds.length): boolean {
  const { meeting } = state
  const nextEnd = endsAt + movingMsOf(state) + talkingMsOf(state)
  if (meeting === null || !canPair(state, nextEnd)) return false
  switch (meeting.plan.kind) {
    case 'open':
      return true
    case 'rounds':
      return round < lastPlanned(meeting.firstRound, meeting.plan.count)
    case 'until':
      return nextEnd <= meeting.plan.endsAt
  }
}

/** The number of the last of `count` rounds from `firstRound`. */
const lastPlanned = (firstRound: number, count: number): number => firstRound + count - 1

/** How many rounds of the present lengths fit between `now` and `endsAt`. The first begins with moving. */
export function roundsThatFit(state: RoomState, now: number, endsAt: number): number {
  return Math.max(0, Math.floor((endsAt - now) / (movingMsOf(state) + talkingMsOf(state))))
}

/** The last round and its clap by the plan as it stands; null where nobody can know. */
export function lastClap(state: RoomState, now: number): { readonly round: number; readonly at: number } | null {
  const { meeting, stage } = state
  const active = activeStage(stage)
  const end = stageEnd(stage, now)
  if (meeting === null || active === null || end === null || meeting.plan.kind === 'open') return null
  const clapAt = active.kind === 'talking' ? end : end + talkingMsOf(state)
  const eachMs = movingMsOf(state) + talkingMsOf(state)
  const planned =
    meeting.plan.kind === 'rounds'
      ? lastPlanned(meeting.firstRound, meeting.plan.count) - active.round
      : Math.floor((meeting.plan.endsAt - clapAt) / eachMs)
  const more = Math.max(0, planned)
  return { round: active.round + more, at: clapAt + more * eachMs }
}
