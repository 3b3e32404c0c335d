/** The host goes on, back and past somebody; where there are several circles, the clock does. RULES, N4, N5 and N8. */
import type { SpeakerCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoomEvent } from '../events.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { speakingMsOf } from '../lengths.ts'
import type { Introducing } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { hereIn, speakersFrom, turnsLeft, wentOn } from './speakers.ts'

export function decideIntroducing(state: RoomState, { type, step }: SpeakerCommand, now: number): Decision {
  const groups = groupTalk(state.stage)
  if (groups?.kind !== 'introducing' || groups.talk.step !== step) return refuse('stale')
  const { talk } = groups
  const times = { startedAt: now, endsAt: now + speakingMsOf(state, talk) }
  switch (type) {
    case 'nextSpeaker':
      return accept(goOn(state, talk, now))
    case 'previousSpeaker':
      return talk.turn > 1 ? accept({ type: 'turnBegan', way: 'back', ...times }) : refuse('stale')
    case 'skipSpeaker':
      if (talk.turn === 0 || talk.isByClock) return refuse('stale')
      return accept(isWorthWaiting(state, talk) ? { type: 'speakerSkipped', ...times } : goOn(state, talk, now))
  }
}

/** The next turn from `at` on, or the room gathers, for all have spoken. */
export function goOn(state: RoomState, talk: Introducing, at: number): RoomEvent {
  const isOver = turnsLeft(wentOn(talk, hereIn(state)), hereIn(state)) === 0
  return isOver ? { type: 'gatheringBegan', at } : { type: 'turnBegan', way: 'on', startedAt: at, endsAt: at + speakingMsOf(state, talk) }
}

/** Others speak meanwhile, and it is the first time. */
function isWorthWaiting(state: RoomState, { circles }: Introducing): boolean {
  return circles.some((circle) => {
    const [speaker, ...others] = speakersFrom(circle, hereIn(state))
    return speaker !== undefined && others.length > 0 && !circle.skipped.includes(speaker)
  })
}
