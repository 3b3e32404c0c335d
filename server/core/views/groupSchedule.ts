/** The stages of people in groups, as a schedule: what goes by the clock goes on without a network, too. */
import { introducing } from '../introductions/beginIntroductions.ts'
import { hereIn, turnsLeft } from '../introductions/speakers.ts'
import { speakingMsOf } from '../lengths.ts'
import type { CommonView, StageView } from '../../../shared/views.ts'
import type { GroupStage, HeldGroups, Introducing, Stage } from '../stage.ts'
import type { RoomState } from '../state.ts'

type IntroducingView = Extract<StageView, { kind: 'introducing' }>
type PausedStage = Extract<Stage, { kind: 'paused' }>

/** The present turn, and where the clock goes on all that follow, until the room gathers. */
export function turnsAhead(state: RoomState, { startedAt, endsAt, talk }: Extract<GroupStage, { kind: 'introducing' }>): CommonView['schedule'] {
  const now = turnView(state, talk, { startsAt: startedAt, endsAt })
  if (!talk.isByClock) return [now]
  const speakingMs = speakingMsOf(state, talk)
  const following = Array.from({ length: now.of - now.turn }, (_, index): IntroducingView => {
    const startsAt = endsAt + index * speakingMs
    return { ...now, turn: now.turn + 1 + index, startsAt, endsAt: startsAt + speakingMs }
  })
  return [now, ...following, { kind: 'gathering', startsAt: endsAt + following.length * speakingMs, isLookHere: false }]
}

function turnView(state: RoomState, talk: Introducing, times: Pick<IntroducingView, 'startsAt' | 'endsAt'>): IntroducingView {
  const { turn, isByClock } = talk
  const of = turnsLeft(talk, hereIn(state)) + Math.max(0, turn - 1)
  return { kind: 'introducing', round: state.rounds.length, turn, of, isByClock, ...times }
}

/** What follows the clap of the talk, as the room is now; a pause that was asked for holds it. */
export function presentingFrom(state: RoomState, startsAt: number): StageView {
  const event = introducing(state, startsAt)
  const { pauses } = state.afterClap
  if (event === null) return { kind: 'gathering', startsAt, isLookHere: pauses === 'lookHere' }
  if (pauses !== null && state.stage.kind === 'talking') {
    return heldGroupsView(state, { kind: 'introducing', talk: event.talk, msPassed: 0, msLeft: event.endsAt - startsAt }, { startedAt: startsAt, why: pauses })
  }
  return turnView(state, event.talk, { startsAt, endsAt: event.endsAt })
}

export const heldGroupsView = (state: RoomState, held: HeldGroups, { startedAt, why }: Pick<PausedStage, 'startedAt' | 'why'>): StageView => ({
  kind: 'paused',
  startsAt: startedAt,
  held: held.kind,
  round: state.rounds.length,
  msLeft: held.msLeft,
  why,
})
