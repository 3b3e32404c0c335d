import { unreachable } from '../../../shared/unreachable.ts'
import type { RoundEvent } from '../events.ts'
import { metWithin } from '../matching/met.ts'
import { isPresent } from '../people/people.ts'
import type { GroupTalk, HeldGroups } from '../stage.ts'
import type { Person, RoomState, Round } from '../state.ts'
import { isOfRounds } from './timeline.ts'

export function evolveRounds(state: RoomState, event: RoundEvent): RoomState {
  switch (event.type) {
    case 'meetingStarted':
      return { ...withLookHere(state, false), meeting: { firstRound: event.firstRound, plan: event.plan, introduces: event.introduces ?? null, meetsGap: event.meetsGap ?? false } }
    case 'planChanged':
      return state.meeting === null ? state : { ...state, meeting: { ...state.meeting, plan: event.plan } }
    case 'movingBegan':
      return movingBegan(state, event)
    case 'talkingBegan':
      return talkingBegan(state, event)
    case 'clapped':
      return state
    case 'gatheringBegan':
      return gatheringBegan(state, event.at)
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
    case 'clapMoved':
      return clapMoved(state, event)
    case 'lookHereBegan':
      return withLookHere(state, true)
    case 'lookHereEnded':
      return withLookHere(state, false)
    case 'pauseAwaited':
      return { ...state, afterClap: { ...state.afterClap, pauses: state.afterClap.pauses ?? 'host' } }
    case 'lookHereAwaited':
      return { ...state, afterClap: { ...state.afterClap, pauses: 'lookHere' } }
    case 'undoAwaited':
      return undoAwaited(state)
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
const nothingAwaited = { pauses: null, undoes: null } as const
const idle = { meeting: null, upcoming: null, afterClap: nothingAwaited } as const

/** A skip is over when its stage is; a clap can be taken back a little longer, with the choice it used up. */
function lastClapOf({ undoable, nextPrompt }: RoomState): RoomState['undoable'] {
  if (undoable?.kind === 'skip') return null
  return undoable?.kind === 'clap' ? { ...undoable, clap: { ...undoable.clap, nextPrompt } } : undoable
}

function undoAwaited(state: RoomState): RoomState {
  if (state.undoable?.kind !== 'clap') return state
  return { ...state, afterClap: { ...state.afterClap, undoes: state.undoable.clap }, undoable: null }
}

export const withRound = (state: RoomState, change: (round: Round) => Round): RoomState => {
  const last = state.rounds.at(-1)
  return last === undefined ? state : { ...state, rounds: [...state.rounds.slice(0, -1), change(last)] }
}

const withEnd = (state: RoomState, endsAt: number): RoomState =>
  state.stage.kind === 'moving' || state.stage.kind === 'talking'
    ? { ...state, stage: { ...state.stage, endsAt } }
    : state

function movingBegan(state: RoomState, event: Of<'movingBegan'>): RoomState {
  const { round: number, startedAt, endsAt, prompt } = event
  const { upcoming, meeting } = state
  const matching = upcoming?.matching ?? null
  const isIntroduction = meeting !== null && meeting.introduces !== null
  return {
    ...state,
    stage: { kind: 'moving', round: number, startedAt, endsAt, graceMs: 0 },
    rounds: [...state.rounds, { number, isIntroduction, prompt, matching, report: upcoming?.report ?? null, found: [], beckoned: [], coming: [], met: [] }],
    // A matching that is late is still wanted, and goes to the round when it comes.
    upcoming: matching === null ? upcoming : null,
    afterClap: nothingAwaited,
    nextPrompt: null,
    undoable: lastClapOf(state),
  }
}

function talkingBegan(state: RoomState, event: Of<'talkingBegan'>): RoomState {
  const { round, startedAt, endsAt, graceMs = 0 } = event
  const talking = { ...state, people: settled(state), stage: { kind: 'talking', round, startedAt, endsAt, graceMs } as const }
  return withRound(talking, (current) => ({ ...current, met: metWithin(current.matching?.pairings ?? []) }))
}

/** Who stays in one place, wherever it is, stays where they first came to talk. */
function settled({ people, rounds }: RoomState): readonly Person[] {
  if (people.every(({ stays }) => stays === null || stays.spot !== null)) return people
  const pairings = rounds.at(-1)?.matching?.pairings ?? []
  const taken = new Set(people.flatMap((person) => (isPresent(person) ? (person.stays?.spot ?? []) : [])))
  return people.map((person): Person => {
    const spot = pairings.find(({ members }) => members.includes(person.id))?.spot ?? null
    // Two who stay and are together stay at one spot no longer than they must.
    if (person.stays === null || person.stays.spot !== null || spot === null || taken.has(spot)) return person
    taken.add(spot)
    return stayingAt(person, spot)
  })
}

const stayingAt = (person: Person, spot: number): Person => ({ ...person, stays: { spot } })

/** Who gathers can be seen by everybody: nobody is missed any more. */
function gatheringBegan(state: RoomState, at: number): RoomState {
  const people = state.people.map((person) => (person.isMissed ? found(person) : person))
  return { ...state, ...idle, people, stage: { kind: 'gathering', startedAt: at, isLookHere: false }, undoable: lastClapOf(state) }
}

const found = (person: Person): Person => ({ ...person, isMissed: false })

function resumed(state: RoomState, { startedAt, endsAt }: Of<'resumed'>): RoomState {
  if (state.stage.kind !== 'paused') return state
  const { held } = state.stage
  if (!isOfRounds(held)) return { ...state, stage: { ...groupsOf(held), startedAt, endsAt } }
  const { kind, round, graceMs } = held
  return { ...state, stage: { kind, round, startedAt, endsAt, graceMs } }
}

const groupsOf = (held: HeldGroups): GroupTalk =>
  held.kind === 'introducing' ? { kind: held.kind, talk: held.talk } : { kind: held.kind, talk: held.talk }

export function timeAdded(state: RoomState, ms: number): RoomState {
  const { stage } = state
  if (stage.kind === 'moving' || stage.kind === 'talking') return withEnd(state, stage.endsAt + ms)
  if (stage.kind === 'introducing' || stage.kind === 'discussing') return { ...state, stage: { ...stage, endsAt: stage.endsAt + ms } }
  if (stage.kind !== 'paused') return state
  return { ...state, stage: { ...stage, held: { ...stage.held, msLeft: stage.held.msLeft + ms } } }
}

function clapMoved(state: RoomState, { ms, graceMs }: Of<'clapMoved'>): RoomState {
  const moved = timeAdded(state, ms)
  const { stage } = moved
  if (stage.kind === 'talking') return { ...moved, stage: { ...stage, graceMs } }
  return stage.kind === 'paused' && isOfRounds(stage.held) ? { ...moved, stage: { ...stage, held: { ...stage.held, graceMs } } } : moved
}

const withLookHere = (state: RoomState, isLookHere: boolean): RoomState =>
  state.stage.kind === 'gathering' ? { ...state, stage: { ...state.stage, isLookHere } } : state

function clapCalled(state: RoomState, { endsAt, until, held, why = 'host' }: Of<'clapCalled'>): RoomState {
  const { stage, meeting, nextPrompt } = state
  if (stage.kind !== 'talking') return state
  const id = state.counter + 1
  const missed = state.people.filter((person) => person.unseen > 0)
  const unseen = Object.fromEntries(missed.map((person) => [person.id, person.unseen]))
  const { round, startedAt, endsAt: before, graceMs } = stage
  const pause = held === null ? null : { held, why }
  const clap = { round, startedAt, endsAt: before, graceMs, pause, meeting, nextPrompt, unseen }
  const called = { ...stage, endsAt, graceMs: 0 }
  return { ...state, stage: called, counter: id, undoable: { id, kind: 'clap', clap, until } }
}

/** The round that the clap began is as if it never was; its matching and question are the next one's again. */
function clapUndone(state: RoomState, { round, startedAt, endsAt, graceMs = 0 }: Of<'clapUndone'>): RoomState {
  const clap = state.afterClap.undoes ?? (state.undoable?.kind === 'clap' ? state.undoable.clap : null)
  const begun = state.rounds[round]
  const isLate = begun?.matching === null
  const next =
    begun === undefined || isLate ? state.upcoming : { round: begun.number, matching: begun.matching, report: begun.report, isWanted: false, isOutdated: false }
  return {
    ...state,
    stage: { kind: 'talking', round, startedAt, endsAt, graceMs },
    meeting: clap === null ? state.meeting : clap.meeting,
    people: state.people.map((person) => withUnseen(person, clap?.unseen[person.id] ?? 0)),
    rounds: state.rounds.slice(0, round),
    upcoming: next === null ? null : { ...next, isLocked: false },
    nextPrompt: begun === undefined ? state.nextPrompt : (clap?.nextPrompt ?? null),
    afterClap: nothingAwaited,
    undoable: null,
  }
}

/** Whoever was seen since stays seen. */
const withUnseen = (person: Person, before: Person['unseen']): Person =>
  person.unseen > before ? { ...person, unseen: before } : person

function talkSignalled(state: RoomState, { endsAt, undoUntil }: Of<'talkSignalled'>): RoomState {
  const { stage } = state
  if (stage.kind !== 'moving') return state
  if (undoUntil === null) return withEnd(state, endsAt)
  const id = state.counter + 1
  const savedMs = stage.endsAt - endsAt
  return { ...withEnd(state, endsAt), counter: id, undoable: { id, kind: 'skip', round: stage.round, savedMs, until: undoUntil } }
}
