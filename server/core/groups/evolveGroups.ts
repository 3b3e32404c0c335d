import { unreachable } from '../../../shared/unreachable.ts'
import type { GroupEvent } from '../events.ts'
import { hereIn, skipped, wentBack, wentOn } from '../introductions/speakers.ts'
import { evolveRounds } from '../rounds/evolveRounds.ts'
import type { Discussion, GroupTalk, Introducing } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { groupTalk } from './groupStage.ts'

export function evolveGroups(state: RoomState, event: GroupEvent): RoomState {
  switch (event.type) {
    case 'introducingBegan':
      return begun(state, event, { kind: 'introducing', talk: event.talk })
    case 'discussionBegan':
      return begun(state, event, { kind: 'discussing', talk: { groups: event.groups } })
    case 'turnBegan':
      return withTurn(state, event, event.way === 'on' ? wentOn : wentBack)
    case 'speakerSkipped':
      return withTurn(state, event, skipped)
    case 'groupJoined':
      return joined(state, event)
    case 'groupsHeld':
      return held(state, event)
    default:
      return unreachable(event)
  }
}

type Of<T extends GroupEvent['type']> = Extract<GroupEvent, { type: T }>
type Times = { readonly startedAt: number; readonly endsAt: number }

/** The rounds are over, as where the room gathers. */
const begun = (state: RoomState, { at, endsAt }: { readonly at: number; readonly endsAt: number }, groups: GroupTalk): RoomState => ({
  ...evolveRounds(state, { type: 'gatheringBegan', at }),
  stage: { ...groups, startedAt: at, endsAt },
})

/** Also out of a pause: whoever is to go on need not be told so twice. */
function withTurn(state: RoomState, { startedAt, endsAt }: Times, turn: typeof wentOn): RoomState {
  const groups = groupTalk(state.stage)
  if (groups?.kind !== 'introducing') return state
  return { ...state, stage: { kind: 'introducing', talk: turn(groups.talk, hereIn(state)), startedAt, endsAt } }
}

function joined(state: RoomState, event: Of<'groupJoined'>): RoomState {
  const { stage } = state
  if (stage.kind === 'introducing') return { ...state, stage: { ...stage, talk: withListener(stage.talk, event) } }
  if (stage.kind === 'discussing') return { ...state, stage: { ...stage, talk: withMember(stage.talk, event) } }
  if (stage.kind !== 'paused') return state
  if (stage.held.kind === 'introducing') return { ...state, stage: { ...stage, held: { ...stage.held, talk: withListener(stage.held.talk, event) } } }
  if (stage.held.kind === 'discussing') return { ...state, stage: { ...stage, held: { ...stage.held, talk: withMember(stage.held.talk, event) } } }
  return state
}

const withListener = (talk: Introducing, { person, group }: Of<'groupJoined'>): Introducing => ({
  ...talk,
  circles: talk.circles.map((circle, index) => (index === group ? { ...circle, listeners: [...circle.listeners, person] } : circle)),
})

const withMember = ({ groups }: Discussion, { person, group }: Of<'groupJoined'>): Discussion => ({
  groups: groups.map((known, index) => {
    const others = known.members.filter((member) => member !== person)
    if (index === group) return { ...known, members: [...others, person] }
    return others.length === known.members.length ? known : { ...known, members: others }
  }),
})

function held(state: RoomState, { at, msPassed, msLeft, why }: Of<'groupsHeld'>): RoomState {
  const groups = groupTalk(state.stage)
  return groups === null ? state : { ...state, stage: { kind: 'paused', startedAt: at, held: { ...groups, msPassed, msLeft }, why } }
}
