/**
 * What each of a rehearsal's people does next, given the room as it is. Pure: all chance comes from the room's seed and
 * all time from the room, so any node arrives at the same, and a server that was started anew goes on. RULES, H3.
 */
import type { PersonId } from '../../shared/ids.ts'
import type { ParticipantCommand } from '../../shared/protocol.ts'
import { pacedMs } from '../../shared/rehearsal.ts'
import { isFull, isPresent } from '../core/people/people.ts'
import type { RoomState } from '../core/state.ts'
import { pretendId } from '../web/intakePretend.ts'
import { type Cast, castOf } from './cast.ts'
import { duringTalk, whileMoving } from './duringRounds.ts'
import { share } from './share.ts'

/** `step`: the same for the same act, whoever works it out. `at`: when it is due, in room-clock milliseconds. */
export type Act = { readonly number: number; readonly step: string; readonly at: number; readonly command: ParticipantCommand }

/** All that is due or will be in the stage under way. */
export function actsOf(state: RoomState, now: number): readonly Act[] {
  if (state.rehearsal === null || state.stage.kind === 'closed') return []
  const cast = castOf(state)
  return [...arrivals(state, cast, now), ...duringStage(state, cast), ...suggestions(state, cast)]
}

function duringStage(state: RoomState, cast: Cast): readonly Act[] {
  if (state.stage.kind === 'moving') return whileMoving(state, cast, state.stage)
  return state.stage.kind === 'talking' ? duringTalk(state, cast, state.stage) : []
}

/** Most come within the first minute. */
const arrivingMs = 60_000
/** Looked at that often, a room fills by the one. */
const beatMs = 250

/** One after the other, counted from who came last: where nobody drove them for a while, they do not all come at once. */
function arrivals(state: RoomState, { onTime }: Cast, now: number): readonly Act[] {
  if (state.settings.door === 'locked' || isFull(state)) return []
  const known = new Map(state.people.map((person) => [person.id, person]))
  const came = onTime.map((pretender) => known.get(pretendId(pretender)))
  const gap = (number: number): number =>
    (pacedMs(arrivingMs, state.rehearsal?.pace ?? 1, 0) / onTime.length) * (0.3 + 1.4 * share(state, number))
  let at = came.reduce((last, person) => Math.max(last, person?.joinedAt ?? 0), 0)
  return onTime
    .filter((_, index) => came[index] === undefined)
    .map(({ number, name }, index): Act => {
      at = (index === 1 ? Math.max(at, now - beatMs) : at) + gap(number)
      return { number, step: `join ${number}`, at, command: { type: 'join', name } }
    })
}

/** Some have something to ask of everybody, a while after they came in. */
function suggestions({ people, suggestions: made, stage, rehearsal, seed }: RoomState, { onTime }: Cast): readonly Act[] {
  if (stage.kind !== 'gathering') return []
  const has = (id: PersonId): boolean => made.some(({ by }) => by === id)
  return onTime.flatMap(({ number, question }): readonly Act[] => {
    const id = pretendId({ number })
    const person = people.find((one) => one.id === id)
    if (question === null || person === undefined || !isPresent(person) || has(id)) return []
    const at = (person.joinedAt ?? 0) + pacedMs(thinkingMs * (1 + share({ seed }, number, 1)), rehearsal?.pace ?? 1, 0)
    return [{ number, step: `suggest ${number}`, at, command: { type: 'suggest', text: question } }]
  })
}

const thinkingMs = 20_000
