import type { Introduces } from '../../../shared/programme.ts'
import type { Plan } from '../../../shared/protocol.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { movingMsOf, talkingMsFor } from '../lengths.ts'
import { restingBefore } from '../people/leaving.ts'
import type { RoomState } from '../state.ts'
import { canPair, roundsThatFit } from './timeline.ts'

/** `introduces`: its one round is a talk between neighbours, with its own time. */
type Asked = { readonly plan: Plan; readonly introduces: Introduces | null; readonly meetsGap?: true | undefined }

/** The rounds of a meeting begin as soon as the first matching is made. */
export function startMeeting(state: RoomState, { plan, introduces, meetsGap }: Asked, now: number): Decision {
  if (state.stage.kind !== 'gathering' || state.meeting !== null) return refuse('stale')
  const endsAt = now + movingMsOf(state) + talkingMsFor(state, introduces)
  if (!canPair(state, endsAt)) return refuse('tooFewPeople')
  if (plan.kind === 'until' && roundsThatFit(state, now, plan.endsAt) < 1) return refuse('noTimeLeft')
  const round = state.rounds.length + 1
  const asked = { plan, ...(introduces !== null && { introduces }), ...(meetsGap === true && { meetsGap }) } as const
  return accept(...restingBefore(state, endsAt), { type: 'meetingStarted', firstRound: round, ...asked }, { type: 'matchingWanted', round })
}
