/** What holds of people in groups, whether they present each other or discuss: pauses, time, and how it ends. */
import type { RoundCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { GroupEvent } from '../events.ts'
import type { PauseReason } from '../../../shared/views.ts'
import type { GroupStage, GroupTalk, HeldGroups, Stage } from '../stage.ts'
import type { RoomState } from '../state.ts'

/** The groups that talk, or are held by a pause; null in every other stage. */
export function groupTalk(stage: Stage): GroupTalk | null {
  const active = stage.kind === 'paused' ? stage.held : stage
  return active.kind === 'introducing' || active.kind === 'discussing' ? active : null
}

export type GroupStageCommand = Extract<RoundCommand, { type: 'pause' | 'resume' | 'lookHere' | 'addTime' | 'backToGathering' }>

/** `round` is the last one begun, 0 before the first. */
export function duringGroups(state: RoomState, command: GroupStageCommand, now: number): Decision {
  if (command.round !== state.rounds.length) return refuse('stale')
  switch (command.type) {
    case 'pause':
      return state.stage.kind === 'paused' ? accept() : held(state.stage, 'host', now)
    case 'lookHere':
      return state.stage.kind === 'paused' && state.stage.why === 'lookHere' ? accept() : held(state.stage, 'lookHere', now)
    case 'resume':
      return resume(state.stage, now)
    case 'addTime':
      return accept({ type: 'timeAdded', ms: command.ms + overdueMs(state.stage, now) })
    case 'backToGathering':
      return accept({ type: 'gatheringBegan', at: now })
  }
}

function held(stage: Stage, why: PauseReason, at: number): Decision {
  const times = stage.kind === 'paused' ? stage.held : stage.kind === 'introducing' || stage.kind === 'discussing' ? heldTimes(stage, at) : null
  if (times === null) return refuse('stale')
  return accept(groupsHeld({ msPassed: times.msPassed, msLeft: times.msLeft }, why, at))
}

export const groupsHeld = (times: Pick<HeldGroups, 'msPassed' | 'msLeft'>, why: PauseReason, at: number): GroupEvent => ({
  type: 'groupsHeld',
  at,
  ...times,
  why,
})

export function heldTimes({ startedAt, endsAt }: Pick<GroupStage, 'startedAt' | 'endsAt'>, now: number): Pick<HeldGroups, 'msPassed' | 'msLeft'> {
  const msLeft = Math.max(0, endsAt - now)
  return { msPassed: endsAt - msLeft - startedAt, msLeft }
}

function resume(stage: Stage, now: number): Decision {
  if (stage.kind !== 'paused') return accept()
  const { msPassed, msLeft } = stage.held
  return accept({ type: 'resumed', startedAt: now - msPassed, endsAt: now + msLeft })
}

/** Time added when it was long up counts from now. */
const overdueMs = (stage: Stage, now: number): number =>
  stage.kind === 'introducing' || stage.kind === 'discussing' ? Math.max(0, now - stage.endsAt) : 0
