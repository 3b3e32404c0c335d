/** What is now, and what follows by itself: with it a phone claps and moves on though the network is gone. */
import type { CommonView, PauseReason, StageView } from '../../../shared/views.ts'
import { graceMsFor, talkAfterUndo, withGrace } from '../rounds/handOver.ts'
import { hasNextRound, hold, isOfRounds, talkLeft, upAt } from '../rounds/timeline.ts'
import { movingMsOf, talkingMsOf } from '../lengths.ts'
import { heldGroupsView, presentingFrom, turnsAhead } from './groupSchedule.ts'
import type { HeldStage, RunningStage } from '../stage.ts'
import type { CalledClap, RoomState } from '../state.ts'

type PausedView = Extract<StageView, { kind: 'paused' }>

/** Stages after the present one; two rounds ahead is longer than anybody should be without the server. */
const stagesAhead = 4

export function scheduleOf(state: RoomState): CommonView['schedule'] {
  const { stage } = state
  switch (stage.kind) {
    case 'gathering':
      return [{ kind: 'gathering', startsAt: stage.startedAt, isLookHere: stage.isLookHere }]
    case 'closed':
      return [{ kind: 'closed', startsAt: stage.startedAt }]
    case 'paused':
      return [isOfRounds(stage.held) ? pausedView(stage.held, stage.startedAt, stage.why) : heldGroupsView(state, stage.held, stage)]
    case 'discussing':
      return [{ kind: 'discussing', round: state.rounds.length, startsAt: stage.startedAt, endsAt: stage.endsAt }]
    case 'introducing':
      return turnsAhead(state, stage)
    case 'moving':
    case 'talking':
      return [running(stage), ...following(state, stage)]
  }
}

function running(stage: RunningStage): StageView {
  const { kind, round, startedAt: startsAt, endsAt } = stage
  return kind === 'moving' ? { kind, round, startsAt, endsAt } : { kind, round, startsAt, upAt: upAt(stage), endsAt }
}

function following(state: RoomState, now: RunningStage): readonly StageView[] {
  const { settings, afterClap } = state
  const talkingMs = talkingMsOf(state)
  if (now.kind === 'talking' && afterClap.undoes !== null) return [afterUndo(state, afterClap.undoes, now.endsAt)]
  const stages: StageView[] = []
  let last: RunningStage = now
  while (stages.length < stagesAhead) {
    const startedAt = last.endsAt
    if (last.kind === 'moving') {
      const graceMs = graceMsFor(settings)
      last = { kind: 'talking', round: last.round, startedAt, endsAt: startedAt + talkingMs + graceMs, graceMs }
    } else if (introducesNow(state)) {
      return [...stages, presentingFrom(state, startedAt)]
    } else if (hasNextRound(state, startedAt, last.round)) {
      last = { kind: 'moving', round: last.round + 1, startedAt, endsAt: startedAt + movingMsOf(state), graceMs: 0 }
      if (last.round === now.round + 1 && afterClap.pauses !== null) return [...stages, pausedFrom(last, afterClap.pauses)]
    } else {
      const isLookHere = last.round === now.round && afterClap.pauses === 'lookHere'
      return [...stages, { kind: 'gathering', startsAt: startedAt, isLookHere }]
    }
    stages.push(running(last))
  }
  return stages
}

const introducesNow = ({ meeting }: RoomState): boolean => meeting !== null && meeting.introduces !== null

/** The clap sounds although it was taken back; then the talk goes on, or is held as it was. */
function afterUndo(state: RoomState, clap: CalledClap, at: number): StageView {
  const { pauses } = state.afterClap
  const talk = { ...talkAfterUndo(state, clap, at), startedAt: at }
  if (clap.pause !== null) return pausedView(withGrace(clap.pause.held, talk.graceMs), at, pauses ?? clap.pause.why)
  return pauses === null ? running(talk) : pausedFrom(talk, pauses)
}

const pausedFrom = (stage: RunningStage, why: PauseReason): PausedView => pausedView(hold(stage, stage.startedAt), stage.startedAt, why)

const pausedView = (held: HeldStage, startsAt: number, why: PauseReason): PausedView => ({
  kind: 'paused',
  startsAt,
  held: held.kind,
  round: held.round,
  msLeft: talkLeft(held),
  why,
})
