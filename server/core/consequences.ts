/** What follows by itself from what has just happened, whatever the command was. */
import { talkNoticeMs } from '../../shared/limits.ts'
import type { RoomEvent } from './events.ts'
import { followsInGroups } from './groups/joining.ts'
import { repairOf } from './matching/mending/repair.ts'
import type { TraitsOf } from './matching/company/traits.ts'
import type { Moment } from './moment.ts'
import { peopleById } from './people/people.ts'
import { activeStage, hasNextRound, isFreeRound, lockAt, stageEnd } from './rounds/timeline.ts'
import type { RoomState } from './state.ts'

export function consequencesOf(state: RoomState, { now, traitsOf }: Moment): readonly RoomEvent[] {
  const active = activeStage(state.stage)
  if (active === null) return followsInGroups(state, now)
  const repairs = active.kind === 'moving' ? repairCurrent(state, traitsOf) : repairNext(state, traitsOf)
  return [...askForNext(state, now), ...repairs, ...(repairs.length === 0 ? signalTalk(state, now) : [])]
}

/** The next matching is asked for as talking begins, so that "clap now" always has one. */
function askForNext(state: RoomState, now: number): readonly RoomEvent[] {
  const end = stageEnd(state.stage, now)
  if (activeStage(state.stage)?.kind !== 'talking' || end === null) return []
  const isDue = hasNextRound(state, end)
  const round = state.rounds.length + 1
  const { upcoming, stage } = state
  const isMissing = upcoming === null || (upcoming.matching === null && !upcoming.isWanted)
  if (isDue && isMissing) return [{ type: 'matchingWanted', round }]
  if (!isDue && upcoming?.round === round) return [{ type: 'matchingDropped' }]
  const hasTime = upcoming?.round === round && upcoming.isLocked && stage.kind === 'talking' && lockAt(stage) > now
  // What was asked since it was settled holds as well.
  return hasTime ? [{ type: 'matchingUnlocked', round: upcoming.round }, { type: 'matchingWanted', round: upcoming.round }] : []
}

function repairCurrent(state: RoomState, traitsOf: TraitsOf): readonly RoomEvent[] {
  const current = state.rounds.at(-1)
  if (current === undefined || current.matching === null || isFreeRound(state)) return []
  const repair = repairOf(state, { round: current.number, matching: current.matching, newcomersWait: false, traitsOf })
  return repair === null ? [] : [repair]
}

/** Once settled, what changes is only mended. */
function repairNext(state: RoomState, traitsOf: TraitsOf): readonly RoomEvent[] {
  const { upcoming } = state
  if (upcoming === null || upcoming.matching === null || upcoming.isWanted || !upcoming.isLocked) return []
  const repair = repairOf(state, { round: upcoming.round, matching: upcoming.matching, newcomersWait: true, traitsOf })
  return repair === null ? [] : [repair]
}

/** Nine pairings of ten have found each other: talking begins, with a moment's notice. */
const foundShare = 0.9

function signalTalk(state: RoomState, now: number): readonly RoomEvent[] {
  const { stage } = state
  const current = state.rounds.at(-1)
  if (stage.kind !== 'moving' || current === undefined || current.matching === null || current.found.length === 0) return []
  const { pairings } = current.matching
  const people = peopleById(state)
  const haveSaidSo = new Set(current.found)
  const found = pairings.filter(({ members }) =>
    members.some((person) => haveSaidSo.has(person)) || members.every((person) => people.get(person)?.hasPhone !== true),
  )
  const endsAt = now + talkNoticeMs
  const isEnough = found.length >= pairings.length * foundShare
  return isEnough && stage.endsAt > endsAt ? [{ type: 'talkSignalled', endsAt, undoUntil: null }] : []
}
