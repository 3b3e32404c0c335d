/** Time has passed. One tick takes one step; whoever drives the room ticks again while a deadline is due. */
import type { PersonId } from '../../../shared/ids.ts'
import { type Decision, accept } from '../decision.ts'
import type { RoomEvent } from '../events.ts'
import { isStale } from '../matching/request.ts'
import { restingBefore } from '../people/leaving.ts'
import { movingMsOf, talkingMsOf } from '../lengths.ts'
import { promptFor } from '../prompts/prompts.ts'
import { goOn } from '../introductions/decideIntroducing.ts'
import { introducing } from '../introductions/beginIntroductions.ts'
import { groupsHeld, heldTimes } from '../groups/groupStage.ts'
import type { GroupStage, RunningStage } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { undone } from './decideUndo.ts'
import { graceMsFor } from './handOver.ts'
import { hasNextRound, hold, nextDeadline } from './timeline.ts'

/** Nobody could drive the room for this long: it wakes paused and asks (ARCHITECTURE, ruling 9). */
const overdueMs = 30_000

export function decideTick(state: RoomState, unseen: readonly PersonId[], now: number): Decision {
  const { stage } = state
  const due = nextDeadline(state)
  if (due !== null && due <= now && stage.kind === 'introducing') return accept(nextTurn(state, stage, now))
  if (due === null || due > now || (stage.kind !== 'moving' && stage.kind !== 'talking')) return accept()
  if (now - stage.endsAt > overdueMs || isOverUnmatched(state, due)) {
    return accept({ type: 'paused', at: now, held: hold(stage, now), why: 'overdue' })
  }
  if (due < stage.endsAt) return accept(...lock(state))
  return stage.kind === 'moving' ? accept(talk(state, stage)) : accept(...clap(state, stage, unseen))
}

function nextTurn(state: RoomState, stage: Extract<GroupStage, { kind: 'introducing' }>, now: number): RoomEvent {
  if (now - stage.endsAt > overdueMs) return groupsHeld(heldTimes(stage, now), 'overdue', now)
  return goOn(state, stage.talk, stage.endsAt)
}

/** The time to talk is up, and nobody knows yet who was to meet whom: those who drove the room came back too late for it. */
function isOverUnmatched({ stage, rounds }: RoomState, due: number): boolean {
  return stage.kind === 'talking' && due === stage.endsAt && rounds.at(-1)?.matching === null
}

/** From here on the next matching is only repaired; if anybody came or went, it is made anew first. */
function lock(state: RoomState): readonly RoomEvent[] {
  const { upcoming } = state
  if (upcoming === null) return []
  const { round, matching, isWanted } = upcoming
  const locked: RoomEvent = { type: 'matchingLocked', round }
  const mustBeMade = !isWanted && (matching === null || isStale(state, round, matching))
  return mustBeMade ? [locked, { type: 'matchingWanted', round }] : [locked]
}

/** Deadlines count from the last deadline, never from now, so lateness does not add up. */
function talk(state: RoomState, { round, endsAt }: RunningStage): RoomEvent {
  const graceMs = graceMsFor(state.settings)
  return { type: 'talkingBegan', round, startedAt: endsAt, endsAt: endsAt + talkingMsOf(state) + graceMs, graceMs }
}

function clap(state: RoomState, { round, endsAt: at }: RunningStage, unseen: readonly PersonId[]): readonly RoomEvent[] {
  const clapped: RoomEvent = { type: 'clapped', round, at }
  const { pauses, undoes } = state.afterClap
  if (undoes !== null) return [clapped, ...undone(state, undoes, at, pauses)]
  const counted = countUnseen(state, unseen)
  const presents = introducing(state, at)
  if (presents !== null) {
    const asked = pauses === null ? [] : [groupsHeld(heldTimes({ startedAt: at, endsAt: presents.endsAt }, at), pauses, at)]
    return [clapped, ...counted, presents, ...asked]
  }
  if (!hasNextRound(state, at)) {
    const asked: readonly RoomEvent[] = pauses === 'lookHere' ? [{ type: 'lookHereBegan' }] : []
    return [clapped, ...counted, { type: 'gatheringBegan', at }, ...asked]
  }
  const gone = restingBefore(state, at + movingMsOf(state) + talkingMsOf(state))
  const moving = { kind: 'moving', round: round + 1, startedAt: at, endsAt: at + movingMsOf(state), graceMs: 0 } as const
  const { kind: _, graceMs: __, ...times } = moving
  const began: RoomEvent = { type: 'movingBegan', ...times, prompt: promptFor(state, round + 1) }
  if (pauses === null) return [clapped, ...counted, ...gone, began]
  return [clapped, ...counted, ...gone, began, { type: 'paused', at, held: hold(moving, at), why: pauses }]
}

/** Nothing to say where everybody was seen and nobody was in doubt. */
function countUnseen(state: RoomState, unseen: readonly PersonId[]): readonly RoomEvent[] {
  const missing = new Set(unseen)
  const counted = state.people.filter((person) => person.hasPhone && person.standing === 'takingPart')
  const stillUnseen = counted.filter((person) => missing.has(person.id)).map((person) => person.id)
  const isSettled = stillUnseen.length === 0 && counted.every((person) => person.unseen !== 1)
  return isSettled ? [] : [{ type: 'unseenCounted', unseen: stillUnseen }]
}
