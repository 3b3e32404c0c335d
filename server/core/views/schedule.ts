/** What is now, and what follows by itself: with it a phone claps and moves on though the network is gone. */
import type { CommonView, StageView } from '../../../shared/views.ts'
import { hasNextRound, talkAfterUndo } from '../rounds/timeline.ts'
import type { CalledClap, RoomState, RunningStage } from '../state.ts'

type PausedView = Extract<StageView, { kind: 'paused' }>

/** Stages after the present one; two rounds ahead is longer than anybody should be without the server. */
const stagesAhead = 4

export function scheduleOf(state: RoomState): CommonView['schedule'] {
  const { stage } = state
  switch (stage.kind) {
    case 'gathering':
      return [{ kind: 'gathering', startsAt: stage.startedAt }]
    case 'closed':
      return [{ kind: 'closed', startsAt: stage.startedAt }]
    case 'paused': {
      const { held, why, startedAt } = stage
      return [{ kind: 'paused', startsAt: startedAt, held: held.kind, round: held.round, msLeft: held.msLeft, why }]
    }
    case 'moving':
    case 'talking':
      return [running(stage), ...following(state, stage)]
  }
}

const running = ({ kind, round, startedAt, endsAt }: RunningStage): StageView => ({ kind, round, startsAt: startedAt, endsAt })

function following(state: RoomState, now: RunningStage): readonly StageView[] {
  const { settings, afterClap } = state
  if (now.kind === 'talking' && afterClap.undoes !== null) return [afterUndo(afterClap.undoes, now.endsAt, afterClap.pauses)]
  const stages: StageView[] = []
  let last: RunningStage = now
  while (stages.length < stagesAhead) {
    const startedAt = last.endsAt
    if (last.kind === 'moving') {
      last = { kind: 'talking', round: last.round, startedAt, endsAt: startedAt + settings.talkingMs }
    } else if (hasNextRound(state, startedAt, last.round)) {
      last = { kind: 'moving', round: last.round + 1, startedAt, endsAt: startedAt + settings.movingMs }
      if (last.round === now.round + 1 && afterClap.pauses) return [...stages, pausedAt(last)]
    } else {
      return [...stages, { kind: 'gathering', startsAt: startedAt }]
    }
    stages.push(running(last))
  }
  return stages
}

/** The clap sounds although it was taken back; then the talk goes on, or is held as it was. */
function afterUndo(clap: CalledClap, at: number, pauses: boolean): StageView {
  const talk = { ...talkAfterUndo(clap, at), startedAt: at }
  if (clap.held !== null) return { ...pausedAt(talk), msLeft: clap.held.msLeft }
  return pauses ? pausedAt(talk) : running(talk)
}

const pausedAt = ({ kind, round, startedAt, endsAt }: RunningStage): PausedView => ({
  kind: 'paused',
  startsAt: startedAt,
  held: kind,
  round,
  msLeft: endsAt - startedAt,
  why: 'host',
})
