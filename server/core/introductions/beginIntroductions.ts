/** Introductions are a meeting of one round, and what follows its clap. RULES, N1 to N6. */
import { type Introduces, introductionsMinutesMost, introductionsTogether, speakingMsRange } from '../../../shared/programme.ts'
import { type Decision, accept } from '../decision.ts'
import type { RoomEvent } from '../events.ts'
import { movingMsOf } from '../lengths.ts'
import { hashOf } from '../matching/chance.ts'
import { promptFor } from '../prompts/prompts.ts'
import { startMeeting } from '../rounds/startMeeting.ts'
import type { Introducing } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { type Neighbours, circlesOf, oneCircle } from './circles.ts'
import { hereIn, turnsLeft } from './speakers.ts'

/** The room's own time to talk stays as it was. */
export function beginIntroductions(state: RoomState, { talkingMs, pairs }: Introduces, now: number): Decision {
  const introduces = { talkingMs, pairs }
  const started = startMeeting(state, { plan: { kind: 'rounds', count: 1 }, introduces }, now)
  if (!started.ok || pairs === 'byKlapp') return started
  return accept(...started.events, ...walkToNobody(state, now))
}

/** Nobody is told a partner, so there is no matching to wait for. */
function walkToNobody(state: RoomState, now: number): readonly RoomEvent[] {
  const round = state.rounds.length + 1
  const report = { rematches: 0, byes: 0, trios: 0, walkers: 0, unfit: [], gap: 0, isFromReserve: false }
  return [
    { type: 'matchingMade', round, matching: { pairings: [], byes: [] }, report, tookMs: 0 },
    { type: 'movingBegan', round, startedAt: now, endsAt: now + movingMsOf(state), prompt: promptFor(state, round) },
  ]
}

/** What follows the clap of the talk; null where nobody is there to present anybody. */
export function introducing(state: RoomState, at: number): Extract<RoomEvent, { type: 'introducingBegan' }> | null {
  const introduces = state.meeting?.introduces ?? null
  if (introduces === null) return null
  const isHere = hereIn(state)
  const neighbours = neighboursIn(state, introduces.pairs)
  const people = neighbours.reduce((sum, { members }) => sum + members.length, 0)
  if (people < 2) return null
  const round = state.rounds.length
  const isByClock = people > introductionsTogether
  const seed = hashOf(state.seed, round)
  const circles = isByClock ? (introduces.pairs === 'byKlapp' ? circlesOf(neighbours, seed) : []) : [oneCircle(neighbours, seed)]
  const talk: Introducing = { round, pairs: introduces.pairs, isByClock, speakingMs: 0, step: 0, turn: 0, circles }
  const speakingMs = speakingMsFor(turnsLeft(talk, isHere), isByClock ? state.settings.movingMs : 0)
  return { type: 'introducingBegan', at, endsAt: at + movingMsOf(state), talk: { ...talk, speakingMs } }
}

/** Those who talked together, and who sat out by themselves; where they found each other, each by themselves. */
function neighboursIn(state: RoomState, pairs: Introduces['pairs']): readonly Neighbours[] {
  const isHere = hereIn(state)
  const alone = (people: readonly Neighbours['members'][number][]): readonly Neighbours[] => people.map((person) => ({ spot: null, members: [person] }))
  if (pairs === 'byThemselves') return alone(state.people.filter(({ id, isHost }) => !isHost && isHere(id)).map(({ id }) => id))
  const { pairings, byes } = state.rounds.at(-1)?.matching ?? { pairings: [], byes: [] }
  const talked = pairings.map(({ spot, members }) => ({ spot, members: members.filter(isHere) }))
  return [...talked, ...alone(byes.filter(isHere))].filter(({ members }) => members.length > 0)
}

/** So that all have spoken in ten minutes, the way to the circles among them. Whole seconds. */
function speakingMsFor(turns: number, wayMs: number): number {
  const each = (introductionsMinutesMost * 60_000 - wayMs) / turns
  return Math.floor(Math.min(speakingMsRange.most, Math.max(speakingMsRange.least, each)) / 1000) * 1000
}
