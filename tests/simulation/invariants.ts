/** What must hold after every step of every evening. Each returns a sentence when it does not. */
import type { PersonId } from '../../shared/ids.ts'
import { clapFrozenMs, hostClapMs, talkNoticeMs } from '../../shared/limits.ts'
import { stillThereIn } from '../../server/core/people/leaving.ts'
import { isDoubtful, isMatchable } from '../../server/core/people/people.ts'
import { activeStage, isFreeRound } from '../../server/core/rounds/timeline.ts'
import { scheduleOf } from '../../server/core/views/schedule.ts'
import { clapsIn } from '../../shared/stages.ts'
import { groupViolations } from './groupInvariants.ts'
import type { HeldGroups, HeldStage } from '../../server/core/stage.ts'
import type { Matching, Person, RoomState } from '../../server/core/state.ts'

export function violations(before: RoomState, after: RoomState, at: number): readonly string[] {
  return [
    ...matchingIsWhole(after),
    ...everyoneIsPlaced(after),
    ...clapIsFrozen(before, after, at),
    ...roundsOnlyGrow(before, after),
    ...pauseKeepsTime(before, after, at),
    ...hostIsNeeded(after),
    ...apartAreApart(after),
    ...historyStands(before, after),
    ...matchingIsComing(after),
    ...hostHasTime(after),
    ...phonesKnowTheClap(after),
    ...lookHereHolds(before, after),
    ...groupViolations(before, after, at),
  ]
}

/** [M1] Nobody stands in two pairings, and no pairing has fewer than two. */
function matchingIsWhole(state: RoomState): readonly string[] {
  return [state.rounds.at(-1)?.matching, state.upcoming?.matching].flatMap((matching) =>
    matching === null || matching === undefined ? [] : wrongIn(matching),
  )
}

function wrongIn({ pairings, byes }: Matching): readonly string[] {
  const placed = [...pairings.flatMap(({ members }) => members), ...byes]
  const spots = pairings.map(({ spot }) => spot).filter((spot) => spot !== null)
  const wrong = {
    '[M1] somebody is placed twice': new Set(placed).size < placed.length,
    '[M1] a pairing of one': pairings.some(({ members }) => members.length < 2),
    '[M1] a pairing of four': pairings.some(({ members }) => members.length > 3),
    '[M1] two pairings on one spot': new Set(spots).size < spots.length,
  }
  return Object.entries(wrong).flatMap(([sentence, isWrong]) => (isWrong ? [sentence] : []))
}

/** [M2] While moving, everyone who takes part is in exactly one pairing or sits out, and nobody else is. */
function everyoneIsPlaced(state: RoomState): readonly string[] {
  const matching = activeStage(state.stage)?.kind === 'moving' ? state.rounds.at(-1)?.matching : null
  if (matching === null || matching === undefined || isFreeRound(state)) return []
  const placed = placedIn(matching)
  const round = state.rounds.length
  const isStillThere = stillThereIn(state, round)
  const isHere = (person: Person): boolean => isMatchable(person) && isStillThere(person)
  const guests = state.people.filter((person) => isHere(person) && !person.isHost)
  const absent = state.people.filter((person) => !isHere(person))
  return [
    ...guests.filter(({ id }) => !placed.has(id)).map(({ id }) => `[M2] ${id} is left`),
    ...absent.filter(({ id }) => placed.has(id)).map(({ id }) => `[M2] ${id} is matched though away`),
  ]
}

const placedIn = ({ pairings, byes }: Matching): ReadonlySet<PersonId> =>
  new Set([...pairings.flatMap(({ members }) => members), ...byes])

/** [R8] Within its last second and a half the clap no longer moves. */
function clapIsFrozen(before: RoomState, after: RoomState, at: number): readonly string[] {
  if (before.stage.kind !== 'talking' || before.stage.endsAt - at > clapFrozenMs || before.stage.endsAt <= at) return []
  const isSame = after.stage.kind === 'talking' && after.stage.endsAt === before.stage.endsAt
  const isStopped = after.stage.kind === 'gathering' || after.stage.kind === 'closed' || after.stage.kind === 'discussing'
  const isOther = after.rounds.length !== before.rounds.length
  return isSame || isStopped || isOther ? [] : ['[R8] the clap moved in its last second and a half']
}

/** [R2] Round numbers run through the evening; only an undone clap takes one back. */
function roundsOnlyGrow(before: RoomState, after: RoomState): readonly string[] {
  const grown = after.rounds.length - before.rounds.length
  const inOrder = after.rounds.every((round, index) => round.number === index + 1)
  return [
    ...(grown >= -1 && grown <= 1 ? [] : ['[R2] more than one round at a time']),
    ...(inOrder ? [] : ['[R2] a round number is missing']),
  ]
}

/** [R6] A pause keeps the time left to the millisecond; only a clap that is due at once is given its second and a half. */
function pauseKeepsTime(before: RoomState, after: RoomState, at: number): readonly string[] {
  if (before.stage.kind !== 'paused' || (after.stage.kind !== 'moving' && after.stage.kind !== 'talking')) return []
  const { held } = before.stage
  const left = after.stage.endsAt - at
  const isOther = after.stage.kind !== held.kind || after.stage.round !== held.round
  // The host claps, or everybody has found each other meanwhile.
  const isSignalled = left === clapFrozenMs || left === talkNoticeMs
  return isOther || isSignalled || left === held.msLeft ? [] : [`[R6] the pause held ${held.msLeft} ms and gave back ${left}`]
}

/** [M17] Whoever must not meet does not, from the moment it is asked. */
function apartAreApart(state: RoomState): readonly string[] {
  const current = activeStage(state.stage)?.kind === 'moving' ? state.rounds.at(-1)?.matching : null
  const next = state.upcoming?.isLocked === true && !state.upcoming.isWanted ? state.upcoming.matching : null
  const pairings = [current, next].flatMap((matching) => matching?.pairings ?? [])
  return state.wishes
    .filter(({ kind, people }) => kind === 'apart' && pairings.some(({ members }) => people.every((person) => members.includes(person))))
    .map(({ people }) => `[M17] ${people.join(' and ')} are together`)
}

/** [P7] The host takes part only where that makes the number even. */
function hostIsNeeded(state: RoomState): readonly string[] {
  const matching = activeStage(state.stage)?.kind === 'moving' ? state.rounds.at(-1)?.matching : null
  const host = state.people.find(({ isHost }) => isHost)
  if (matching === null || matching === undefined || host === undefined || !placedIn(matching).has(host.id)) return []
  const isStillThere = stillThereIn(state, state.rounds.length)
  const guests = state.people.filter((person) => isMatchable(person) && isStillThere(person) && !person.isHost && !isDoubtful(person))
  return guests.length % 2 === 1 ? [] : ['[P7] the host takes part in an even room']
}

/** [M5] What was said once is not unsaid: meetings of finished rounds stay. */
function historyStands(before: RoomState, after: RoomState): readonly string[] {
  const isChanged = before.rounds.slice(0, -1).some((round, index) => after.rounds[index]?.met.length !== round.met.length)
  return isChanged ? ['[M5] a finished round changed'] : []
}

/** [M6] A round without its matching still waits for it. */
function matchingIsComing(state: RoomState): readonly string[] {
  const current = activeStage(state.stage) === null ? undefined : state.rounds.at(-1)
  if (current === undefined || current.matching !== null) return []
  const isComing = state.upcoming?.round === current.number && state.upcoming.isWanted
  return isComing ? [] : ['[M6] a round has no matching and waits for none']
}

/** [R15] The wait for the host is all of its fifteen seconds, or there is none. */
function hostHasTime({ stage }: RoomState): readonly string[] {
  const active = stage.kind === 'paused' ? stage.held : stage
  if (active.kind !== 'moving' && active.kind !== 'talking') return []
  const isKnown = active.graceMs === 0 || (active.graceMs === hostClapMs && active.kind === 'talking')
  return isKnown ? [] : [`[R15] the host has ${active.graceMs} ms to clap in`]
}

/** [R15] A phone that hears nothing more claps when the room does. */
function phonesKnowTheClap(state: RoomState): readonly string[] {
  if (state.stage.kind !== 'talking') return []
  const [clap] = clapsIn(scheduleOf(state))
  return clap?.at === state.stage.endsAt ? [] : ['[R15] phones clap at another time than the room']
}

/** [R17] Who is asked to look here is held where they were. */
function lookHereHolds(before: RoomState, after: RoomState): readonly string[] {
  const { stage } = after
  if (stage.kind !== 'paused' || stage.why !== 'lookHere' || before.stage.kind !== 'paused') return []
  // The clap was taken back.
  if (before.stage.held.kind === 'introducing' && stage.held.kind === 'talking') return []
  const isSame = roundHeld(before.stage.held) === roundHeld(stage.held) && before.stage.held.kind === stage.held.kind
  return isSame || before.rounds.length !== after.rounds.length ? [] : ['[R17] the room moved on while it looked here']
}

const roundHeld = (held: HeldStage | HeldGroups): number | null => ('round' in held ? held.round : null)
