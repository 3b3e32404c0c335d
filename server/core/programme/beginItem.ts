import type { ItemPlan } from '../../../shared/programme.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { ProgrammeCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { RoundEvent } from '../events.ts'
import { beginGroups } from '../groups/beginGroups.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { beginIntroductions } from '../introductions/beginIntroductions.ts'
import { evolveRounds } from '../rounds/evolveRounds.ts'
import { isLookingHere } from '../rounds/lookHere.ts'
import { startMeeting } from '../rounds/startMeeting.ts'
import { activeStage } from '../rounds/timeline.ts'
import { evolveSettings } from '../settings.ts'
import type { RoomState } from '../state.ts'
import { presentItem } from './presentItem.ts'

/** Goes to an item from whatever is now. Rounds under way end at once, without a clap. */
export function beginItem(state: RoomState, { id, from }: Extract<ProgrammeCommand, { type: 'beginItem' }>, now: number): Decision {
  if (from !== (presentItem(state)?.id ?? null)) return refuse('stale')
  const item = state.programme.items.find((known) => known.id === id)
  if (item === undefined) return refuse('unknownItem')
  const ended = whatEnds(state, now)
  const follows = whatFollows(ended.reduce(evolveRounds, state), item.plan, now)
  return follows.ok ? accept(...ended, { type: 'itemBegan', id, at: now }, ...follows.events) : follows
}

function whatEnds(state: RoomState, now: number): readonly RoundEvent[] {
  if (activeStage(state.stage) !== null || groupTalk(state.stage) !== null) return [{ type: 'gatheringBegan', at: now }]
  return isLookingHere(state) ? [{ type: 'lookHereEnded' }] : []
}

function whatFollows(state: RoomState, plan: ItemPlan, now: number): Decision {
  switch (plan.kind) {
    case 'gathering':
    case 'speaker':
    case 'fika':
    case 'goodbye':
      return accept()
    case 'groups':
      return beginGroups(state, plan, now)
    case 'introductions':
      return beginIntroductions(state, plan, now)
    case 'meeting':
      return beginMeeting(state, plan, now)
    default:
      return unreachable(plan)
  }
}

/** The lengths of the item are the room's from here on, as if the host had set them. */
function beginMeeting(state: RoomState, { rounds, talkingMs, questions, meetsGap }: Extract<ItemPlan, { kind: 'meeting' }>, now: number): Decision {
  const event = { type: 'settingsChanged', settings: { talkingMs, questions } } as const
  const started = startMeeting(evolveSettings(state, event), { plan: { kind: 'rounds', count: rounds }, introduces: null, meetsGap }, now)
  return started.ok ? accept(event, ...started.events) : started
}
