/** What pretend people do in the rounds: find each other, rest now and then, come back, leave, come late. RULES, H3. */
import { isPresent, personOf } from '../core/people/people.ts'
import type { RunningStage } from '../core/stage.ts'
import type { Pairing, RoomState } from '../core/state.ts'
import { pretendId } from '../web/intakePretend.ts'
import type { Act } from './acts.ts'
import type { Cast, Part } from './cast.ts'
import { share } from './share.ts'

/** How many of a hundred pairs say that they found each other; how many people rest in a round, come back, leave. */
const saysSo = 0.95
const rests = 0.04
const comesBack = 0.6
const leaves = 0.015
/** Before this round nobody has had enough. */
const firstToLeave = 3
/** Late is in one of the first so many rounds. */
const lateRounds = 3

/** For each draw another number, so that none tells of another. */
const draws = { walk: 2, says: 3, rests: 4, back: 5, leaves: 6, when: 7 } as const

/** One of each pair says so, some way into the walk. */
export function whileMoving(state: RoomState, { all }: Cast, stage: RunningStage): readonly Act[] {
  const round = state.rounds.at(-1)
  const numbers = new Map(all.map(({ number }) => [pretendId({ number }), number]))
  const pairings = round?.matching?.pairings.filter(({ members }) => !members.some((id) => round.found.includes(id))) ?? []
  return pairings.flatMap(({ members }): readonly Act[] => {
    const number = members.flatMap((id) => numbers.get(id) ?? [])[0]
    if (number === undefined || share(state, number, stage.round, draws.says) > saysSo) return []
    const at = within(stage, 0.3 + 0.45 * share(state, number, stage.round, draws.walk))
    return [{ number, step: `found ${stage.round} ${number}`, at, command: { type: 'foundEachOther', round: stage.round } }]
  })
}

export function duringTalk(state: RoomState, { all, late }: Cast, stage: RunningStage): readonly Act[] {
  return [...latecomers(state, late, stage), ...all.flatMap((part) => inTalk(state, part, stage))]
}

function latecomers(state: RoomState, late: Cast['late'], stage: RunningStage): readonly Act[] {
  if (state.settings.door === 'locked') return []
  return late.flatMap(({ number, name }, index): readonly Act[] => {
    const isDue = stage.round > index % lateRounds && personOf(state, pretendId({ number })) === undefined
    const at = within(stage, 0.2 + 0.5 * share(state, number, draws.when))
    return isDue ? [{ number, step: `join ${number}`, at, command: { type: 'join', name } }] : []
  })
}

function inTalk(state: RoomState, { number }: Part, stage: RunningStage): readonly Act[] {
  const { round } = stage
  const person = personOf(state, pretendId({ number }))
  if (person === undefined || !isPresent(person) || state.meeting?.introduces !== null) return []
  const draw = (what: number): number => share(state, number, round, what)
  const act = (name: string, into: number, command: Act['command']): Act => ({ number, step: `${name} ${round} ${number}`, at: within(stage, into), command })
  const isResting = draw(draws.rests) < rests
  if (person.isMissed) return [act('here', 0.3, { type: 'here' })]
  if (person.standing === 'resting') return isResting || draw(draws.back) > comesBack ? [] : [act('back', 0.5, { type: 'takePart' })]
  if (isAlone(state, person.id)) return [act('near', 0.1, { type: 'joinNearby', round })]
  if (round >= firstToLeave && draw(draws.leaves) < leaves) return [act('leave', 0.5, { type: 'leave' })]
  return isResting ? [act('rest', 0.6 + 0.2 * draw(draws.when), { type: 'rest' })] : []
}

/** Whoever they talked with has gone. */
function isAlone(state: RoomState, id: Pairing['members'][number]): boolean {
  const pairing = state.rounds.at(-1)?.matching?.pairings.find(({ members }) => members.includes(id))
  const isHere = (member: Pairing['members'][number]): boolean => {
    const person = personOf(state, member)
    return person !== undefined && isPresent(person)
  }
  return pairing !== undefined && pairing.members.filter(isHere).length === 1
}

const within = ({ startedAt, endsAt }: RunningStage, part: number): number => startedAt + (endsAt - startedAt) * part
