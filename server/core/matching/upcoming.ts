/** The next matching on its way: wanted, made somewhere else, settled, repaired. RULES, M. */
import { unreachable } from '../../../shared/unreachable.ts'
import type { MatchingCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { MatchingEvent, RoundEvent } from '../events.ts'
import { movingMsOf } from '../lengths.ts'
import { promptFor } from '../prompts/prompts.ts'
import type { Matching, MetPair, RoomState } from '../state.ts'
import { activeStage } from '../rounds/timeline.ts'
import { metWithin } from './met.ts'

/** An answer nobody waits for any more is refused; one that the room has moved past is repaired like any other. */
export function decideMatching(state: RoomState, command: MatchingCommand, now: number): Decision {
  const { round, matching, report, tookMs } = command
  if (state.upcoming?.round !== round || !state.upcoming.isWanted) return refuse('stale')
  const made: MatchingEvent = { type: 'matchingMade', round, matching, report, tookMs }
  if (state.stage.kind !== 'gathering') return accept(made, ...(isOutdated(state) ? [{ type: 'matchingWanted', round } as const] : []))
  if (matching.pairings.length === 0) return accept({ type: 'gatheringBegan', at: now })
  const movingMs = movingMsOf(state)
  const began: RoundEvent = { type: 'movingBegan', round, startedAt: now, endsAt: now + movingMs, prompt: promptFor(state, round) }
  if (!state.stage.isLookHere) return accept(made, began)
  const held = { kind: 'moving', round, msPassed: 0, msLeft: movingMs, graceMs: 0 } as const
  return accept(made, began, { type: 'paused', at: now, held, why: 'lookHere' })
}

/** It knows too little, and there is still time to make another. One whose round has begun is mended instead. */
const isOutdated = ({ upcoming, rounds }: RoomState): boolean =>
  upcoming !== null && upcoming.isOutdated && !upcoming.isLocked && upcoming.round > rounds.length

/** The next round is made by what holds now, not by what held when it was asked for. Once settled, it stands. */
export function matchAnew({ upcoming }: RoomState): readonly MatchingEvent[] {
  return upcoming === null || upcoming.isLocked ? [] : [{ type: 'matchingWanted', round: upcoming.round }]
}

export function evolveMatching(state: RoomState, event: MatchingEvent): RoomState {
  switch (event.type) {
    case 'matchingWanted':
      return { ...state, upcoming: wanted(state, event.round) }
    case 'matchingMade':
      return made(state, event)
    case 'matchingLocked':
      return withLock(state, true)
    case 'matchingUnlocked':
      return withLock(state, false)
    case 'matchingDropped':
      return { ...state, upcoming: null }
    case 'matchingRepaired':
      return repaired(state, event)
    case 'partnersMissed':
      return missed(state, event)
    default:
      return unreachable(event)
  }
}

const withLock = (state: RoomState, isLocked: boolean): RoomState =>
  state.upcoming === null ? state : { ...state, upcoming: { ...state.upcoming, isLocked } }

function wanted(state: RoomState, round: number): RoomState['upcoming'] {
  const before = state.upcoming ?? { matching: null, report: null, isLocked: false, isWanted: false }
  return { round, matching: before.matching, report: before.report, isWanted: true, isOutdated: before.isWanted, isLocked: before.isLocked }
}

/** Where the round has begun without it, the matching goes straight to the round. */
function made(state: RoomState, { round, matching, ...told }: Extract<MatchingEvent, { type: 'matchingMade' }>): RoomState {
  const report = { ...told.report, tookMs: told.tookMs }
  const current = state.rounds.at(-1)
  if (current?.number !== round) {
    return { ...state, upcoming: { round, matching, report, isWanted: false, isOutdated: false, isLocked: state.upcoming?.isLocked ?? false } }
  }
  const isTalking = activeStage(state.stage)?.kind === 'talking'
  const met = isTalking ? metWithin(matching.pairings) : []
  return { ...state, upcoming: null, rounds: [...state.rounds.slice(0, -1), { ...current, matching, report, met }] }
}

type Repaired = Extract<MatchingEvent, { type: 'matchingRepaired' }>

/** What was said of the matching as it was made is not true of a mended one. */
function repaired(state: RoomState, event: Repaired): RoomState {
  const { upcoming } = state
  if (upcoming?.round === event.round && upcoming.matching !== null) {
    return { ...state, upcoming: { ...upcoming, matching: patched(upcoming.matching, event), report: null } }
  }
  const current = state.rounds.at(-1)
  if (current?.number !== event.round || current.matching === null) return state
  const isTalking = activeStage(state.stage)?.kind === 'talking'
  const met = isTalking ? [...current.met, ...newlyMet(current.met, metWithin(event.formed))] : current.met
  // Who has a new partner has not found them yet.
  const moved = new Set(event.formed.flatMap(({ members }) => members))
  const found = current.found.filter((person) => !moved.has(person))
  const coming = current.coming.filter((person) => !moved.has(person))
  const round = { ...current, matching: patched(current.matching, event), report: null, met, found, coming }
  return { ...state, rounds: [...state.rounds.slice(0, -1), round] }
}

function patched(matching: Matching, { formed, released, byes }: Repaired): Matching {
  const touched = new Set([...formed.flatMap(({ members }) => members), ...released, ...byes])
  const untouched = matching.pairings.filter(({ members }) => !members.some((person) => touched.has(person)))
  return { pairings: [...untouched, ...formed], byes }
}

function newlyMet(before: ReturnType<typeof metWithin>, pairs: ReturnType<typeof metWithin>): ReturnType<typeof metWithin> {
  return pairs.filter(([a, b]) => !before.some(([c, d]) => (a === c && b === d) || (a === d && b === c)))
}

/** Whoever was looked for in vain has not been met, and is passed over until seen. */
function missed(state: RoomState, event: Extract<MatchingEvent, { type: 'partnersMissed' }>): RoomState {
  const { by, missing, marked } = event
  const current = state.rounds.at(-1)
  const isVain = ([a, b]: MetPair): boolean => (a === by && missing.includes(b)) || (b === by && missing.includes(a))
  const id = state.counter + 1
  return {
    ...state,
    people: state.people.map((person) => (marked.includes(person.id) ? { ...person, isMissed: true } : person)),
    rounds:
      current === undefined
        ? state.rounds
        : [...state.rounds.slice(0, -1), { ...current, met: current.met.filter((pair) => !isVain(pair)) }],
    counter: id,
    notices: [...state.notices, { id, kind: 'cannotFind', by, missing }],
  }
}
