import { unreachable } from '../../../shared/unreachable.ts'
import type { RoundEvent } from '../events.ts'
import { metWithin } from '../matching/met.ts'
import type { RoomState, Round } from '../state.ts'

export function evolveRounds(state: RoomState, event: RoundEvent): RoomState {
  switch (event.type) {
    case 'meetingStarted':
      return { ...state, meeting: { firstRound: event.firstRound, plan: event.plan } }
    case 'planChanged':
      return state.meeting === null ? state : { ...state, meeting: { ...state.meeting, plan: event.plan } }
    case 'movingBegan':
      return movingBegan(state, event)
    case 'talkingBegan':
      return talkingBegan(state, event)
    case 'clapped':
      return { ...state, afterClap: null }
    case 'gatheringBegan':
      return { ...state, ...idle, stage: { kind: 'gathering', startedAt: event.at }, undoable: lastClapOf(state) }
    case 'roomClosed':
      return { ...state, ...idle, stage: { kind: 'closed', startedAt: event.at }, undoable: null }
    case 'paused':
      return { ...state, stage: { kind: 'paused', startedAt: event.at, held: event.held, why: event.why } }
    case 'resumed':
      return resumed(state, event)
    case 'timeAdded':
      return timeAdded(state, event.ms)
    case 'clapCalled':
      return clapCalled(state, event)
    case 'clapUndone':
      return clapUndone(state, event)
    case 'pauseAwaited':
      return { ...state, afterClap: 'pause' }
    case 'undoAwaited':
      return { ...state, afterClap: 'undo' }
    case 'talkSignalled':
      return talkSignalled(state, event)
    case 'skipUndone':
      return { ...withEnd(state, event.endsAt), undoable: null }
    case 'foundEachOther':
      return withRound(state, (round) => ({ ...round, found: [...round.found, event.person] }))
    default:
      return unreachable(event)
  }
}

type Of<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>

/** No meeting, and nothing on its way. */
const idle = { meeting: null, upcoming: null, afterClap: null } as const

const lastClapOf = (state: RoomState): RoomState['undoable'] => (state.undoable?.kind === 'skip' ? null : state.undoable)

const withRound = (state: RoomState, change: (round: Round) => Round): RoomState => {
  const last = state.rounds.at(-1)
  return last === undefined ? state : { ...state, rounds: [...state.rounds.slice(0, -1), change(last)] }
}

const withEnd = (state: RoomState, endsAt: number): RoomState =>
  state.stage.kind === 'moving' || state.stage.kind === 'talking'
    ? { ...state, stage: { ...state.stage, endsAt } }
    : state

function movingBegan(state: RoomState, event: Of<'movingBegan'>): RoomState {
  const { round: number, startedAt, endsAt, prompt } = event
  const { upcoming } = state
  const matching = upcoming?.matching ?? null
  return {
    ...state,
    stage: { kind: 'moving', round: number, startedAt, endsAt },
    rounds: [...state.rounds, { number, prompt, matching, found: [], met: [] }],
    // A matching that is late is still wanted, and goes to the round when it comes.
    upcoming: matching === null ? upcoming : null,
    nextPrompt: null,
    undoable: lastClapOf(state),
  }
}

function talkingBegan(state: RoomState, event: Of<'talkingBegan'>): RoomState {
  const { round, startedAt, endsAt } = event
  const talking = { ...state, stage: { kind: 'talking', round, startedAt, endsAt } as const }
  return withRound(talking, (current) => ({ ...current, met: metWithin(current.matching?.pairings ?? []) }))
}

function resumed(state: RoomState, { startedAt, endsAt }: Of<'resumed'>): RoomState {
  if (state.stage.kind !== 'paused') return state
  const { kind, round } = state.stage.held
  return { ...state, stage: { kind, round, startedAt, endsAt } }
}

function timeAdded(state: RoomState, ms: number): RoomState {
  const { stage } = state
  if (stage.kind === 'moving' || stage.kind === 'talking') return withEnd(state, stage.endsAt + ms)
  if (stage.kind !== 'paused') return state
  return { ...state, stage: { ...stage, held: { ...stage.held, msLeft: stage.held.msLeft + ms } } }
}

function clapCalled(state: RoomState, { endsAt, until }: Of<'clapCalled'>): RoomState {
  const { stage } = state
  if (stage.kind !== 'talking') return state
  const id = state.counter + 1
  const { round, startedAt } = stage
  const undoable = { id, kind: 'clap', round, startedAt, endsAt: stage.endsAt, meeting: state.meeting, until } as const
  return { ...withEnd(state, endsAt), counter: id, undoable }
}

/** The round that the clap began is as if it never was; its matching and question are the next one's again. */
function clapUndone(state: RoomState, { round, startedAt, endsAt }: Of<'clapUndone'>): RoomState {
  const begun = state.rounds[round]
  const next = begun === undefined ? state.upcoming : { round: begun.number, matching: begun.matching, isWanted: false }
  return {
    ...state,
    stage: { kind: 'talking', round, startedAt, endsAt },
    meeting: state.undoable?.kind === 'clap' ? state.undoable.meeting : state.meeting,
    rounds: state.rounds.slice(0, round),
    upcoming: next === null ? null : { ...next, isLocked: false },
    nextPrompt: begun?.prompt ?? state.nextPrompt,
    afterClap: null,
    undoable: null,
  }
}

function talkSignalled(state: RoomState, { endsAt, undoUntil }: Of<'talkSignalled'>): RoomState {
  const { stage } = state
  if (stage.kind !== 'moving') return state
  if (undoUntil === null) return withEnd(state, endsAt)
  const id = state.counter + 1
  const undoable = { id, kind: 'skip', round: stage.round, endsAt: stage.endsAt, until: undoUntil } as const
  return { ...withEnd(state, endsAt), counter: id, undoable }
}
