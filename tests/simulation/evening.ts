/** One random evening in the core alone: guests, a host and the clock do what they like, from one seed. */
import type { RoomCommand } from '../../server/core/commands.ts'
import { groupTalk } from '../../server/core/groups/groupStage.ts'
import { wantedMatching } from '../../server/core/matching/request.ts'
import { presentItem } from '../../server/core/programme/presentItem.ts'
import { decide, evolve, openRoom } from '../../server/core/room.ts'
import { nextDeadline } from '../../server/core/rounds/timeline.ts'
import { type Traits, type TraitsOf, noTraits } from '../../server/core/matching/company/traits.ts'
import { startingSettings } from '../../server/core/settings.ts'
import type { RoomEvent } from '../../server/core/events.ts'
import type { RoomState } from '../../server/core/state.ts'
import type { LogEntry } from '../../server/log/roomLog.ts'
import { type PersonId, personId, roomId } from '../../shared/ids.ts'
import type { ItemPlan } from '../../shared/programme.ts'
import type { Settings } from '../../shared/settings.ts'
import { anyTraits } from '../support/anyRequest.ts'
import { madeFor } from '../support/givenRoom.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { companyViolations } from './companyInvariants.ts'
import { anyInviting } from './inviting.ts'
import { invitingViolations } from './invitingInvariants.ts'
import { violations } from './invariants.ts'

export type Evening = {
  readonly seed: number
  readonly state: RoomState
  readonly events: readonly RoomEvent[]
  /** The same as a log would have them. */
  readonly entries: readonly LogEntry[]
  readonly steps: number
  /** How often each event happened: an evening in which nothing happens proves nothing. */
  readonly counts: Readonly<Record<string, number>>
  readonly violations: readonly string[]
}

const startedAt = 1_800_000_000_000

export function playEvening(seed: number): Evening {
  const random = randomFrom(seed)
  const opened = { type: 'roomOpened', id: roomId(`room${seed}`), seed, at: startedAt, settings: anySettings(random) } as const
  let state = openRoom(opened)
  const told = new Map<PersonId, Traits>()
  const traitsOf: TraitsOf = (person) => told.get(person) ?? noTraits
  let now = startedAt
  const entries: LogEntry[] = [{ seq: 1, at: now, commandId: null, events: [opened] }]
  const counts: Record<string, number> = {}
  const found: string[] = []
  let steps = 0

  const run = (command: RoomCommand): void => {
    if (command.type === 'describe' || command.type === 'describeSelf') told.set(command.person, anyTraits(random))
    const decision = decide(state, command, { now, traitsOf })
    if (!decision.ok) return
    for (const { type } of decision.events) counts[type] = (counts[type] ?? 0) + 1
    const before = state
    for (const event of decision.events) state = evolve(state, event)
    if (decision.events.length > 0) entries.push({ seq: entries.length + 1, at: now, commandId: null, events: decision.events })
    steps += 1
    const broken = [...violations(before, state, now), ...invitingViolations(before, state), ...companyViolations(before, { state, events: decision.events }, traitsOf)]
    found.push(...broken.map((sentence) => `step ${steps} (${command.type}): ${sentence}`))
  }

  const pass = (ms: number): void => {
    const until = now + ms
    for (let due = nextDeadline(state); due !== null && due <= until; due = nextDeadline(state)) {
      // Sometimes the tick comes late, once in a while very late: the laptop slept.
      const lateMs = random.chance(0.2) ? random.below(800) : 0
      now = Math.max(now, due + (random.chance(0.005) ? 60_000 : lateMs))
      run({ type: 'tick', unseen: unseenAmong(state, random) })
      answerMatching()
      if (state.stage.kind === 'paused') break
    }
    now = Math.max(now, until)
  }

  /** The worker answers at once, mostly; sometimes a little later than the next thing that happens. */
  const answerMatching = (): void => {
    const request = wantedMatching(state, traitsOf)
    if (request !== null && !random.chance(0.1)) run(madeFor(request))
  }

  // Some evenings are announced ahead; by chance of its own, so that all others stay the evenings that they were.
  const weeksBefore = randomFrom(seed * 7)
  const isAnnounced = seed % 5 === 0
  for (let index = 0; index < (isAnnounced ? 40 : 0); index += 1) run(anyInviting(state, weeksBefore, now))
  const guests = random.chance(0.2) ? 17 + random.below(12) : 2 + random.below(12)
  for (let index = 0; index < guests; index += 1) run({ type: 'join', person: personId(`p${index}`), hasPhone: true })
  for (let index = 0; index < 60; index += 1) {
    run(anyCommand(state, random, now))
    answerMatching()
    if (isAnnounced && index % 4 === 0) run(anyInviting(state, weeksBefore, now))
    // What can be taken back often is, within its three seconds, and with something else in between.
    if (state.undoable !== null && random.chance(0.6)) {
      const { id } = state.undoable
      pass(random.below(2_500))
      if (random.chance(0.3)) run(anyCommand(state, random, now))
      run({ type: 'undo', id })
      answerMatching()
    }
    pass(random.chance(0.2) ? random.below(2_000) : random.below(40_000))
  }
  run({ type: 'replaceLinks' })
  run({ type: 'close' })
  const events = entries.flatMap((entry) => entry.events)
  return { seed, state, events, entries, steps, counts, violations: found }
}

function anySettings(random: Random): Settings {
  return {
    ...startingSettings,
    talkingMs: 20_000 + random.below(100_000),
    movingMs: 5_000 + random.below(30_000),
    odd: random.chance(0.6) ? 'trio' : 'bye',
    hasSpots: random.chance(0.8),
    questions: random.chance(0.5) ? 'same' : 'eachRound',
    whoClaps: random.chance(0.4) ? 'host' : 'klapp',
    hasTurnCue: random.chance(0.5),
    phonesSound: random.chance(0.8),
  }
}

function anyAtDoor({ people }: RoomState, random: Random): RoomCommand {
  const outside = people.find(({ standing }) => standing === 'atDoor' || standing === 'putOut')?.id ?? personId('nobody')
  const barred = people.find(({ standing }) => standing === 'removed')?.id ?? personId('nobody')
  const lift = { type: 'liftBar', person: barred } as const
  const all = random.pick(['letAllIn', 'turnAllAway'] as const) ?? 'letAllIn'
  return random.pick<RoomCommand>([{ type: 'letIn', person: outside }, lift, lift, { type: all }]) ?? { type: all }
}

const anyRules = (random: Random): Partial<Settings> => ({
  sameOrganisation: random.pick(['allowed', 'ratherNot', 'never'] as const) ?? 'allowed',
  needsSharedLanguage: random.chance(0.3),
  across: random.pick(['off', 'off', 'surplusMeets', 'surplusThird', 'surplusRests'] as const) ?? 'off',
})

const spotOf = (state: RoomState, person: PersonId): number | null =>
  state.rounds.at(-1)?.matching?.pairings.find(({ members }) => members.includes(person))?.spot ?? null

const unseenAmong = (state: RoomState, random: Random) =>
  state.people.filter(({ hasPhone }) => hasPhone && random.chance(0.1)).map(({ id }) => id)

const anyItem = (random: Random): ItemPlan =>
  random.pick<ItemPlan>([
    { kind: 'gathering', minutes: null },
    { kind: 'fika', minutes: 20 },
    { kind: 'meeting', rounds: 1 + random.below(4), talkingMs: 60_000, questions: 'eachRound', ...(random.chance(0.3) && { meetsGap: true }) },
    { kind: 'introductions', talkingMs: 60_000, pairs: random.chance(0.5) ? 'byKlapp' : 'byThemselves' },
    { kind: 'groups', minutes: 10, size: 5 },
  ]) ?? { kind: 'goodbye', minutes: 5 }

function anyCommand(state: RoomState, random: Random, now: number): RoomCommand {
  const round = state.rounds.length
  const person = random.pick(state.people)?.id ?? personId('p0')
  const other = random.pick(state.people)?.id ?? personId('p1')
  const newcomer = personId(`p${state.people.length}`)
  const item = random.pick(state.programme.items)?.id ?? 0
  const commands: readonly RoomCommand[] = [
    { type: 'join', person: newcomer, hasPhone: random.chance(0.9) },
    { type: 'leave', person },
    { type: 'rest', person },
    { type: 'takePart', person },
    { type: 'takePart', person },
    { type: 'remove', person },
    { type: 'here', person },
    { type: 'hostJoins', person: state.people.find(({ isHost }) => isHost)?.id ?? personId('host') },
    { type: 'start', round: round + 1, plan: { kind: 'rounds', count: 1 + random.below(6) } },
    { type: 'start', round: round + 1, plan: { kind: 'open' } },
    { type: 'start', round: round + 1, plan: { kind: 'until', endsAt: now + random.below(900_000) } },
    { type: 'planProgramme', items: Array.from({ length: random.below(5) }, () => ({ plan: anyItem(random), title: null })), of: state.programme.items.length },
    { type: 'addItem', item: { plan: anyItem(random), title: null }, after: random.pick(state.programme.items)?.id ?? null },
    { type: 'moveItem', id: item, after: random.pick(state.programme.items)?.id ?? null },
    { type: 'changeItem', id: item, item: { plan: anyItem(random), title: null } },
    { type: 'removeItem', id: item },
    { type: 'beginItem', id: item, from: presentItem(state)?.id ?? null },
    ...duringGroups(state, random),
    { type: 'pause', round },
    { type: 'pause', round },
    { type: 'lookHere', round },
    { type: 'lookHere', round },
    { type: 'resume', round },
    { type: 'resume', round },
    { type: 'addTime', round, ms: 30_000 },
    { type: 'clapNow', round },
    { type: 'clapNow', round },
    { type: 'clapNow', round },
    { type: 'talkNow', round },
    { type: 'talkNow', round },
    { type: 'lastRound', round },
    { type: 'oneMore', round },
    { type: 'fewerRounds', round: round + random.below(3), last: round },
    { type: 'backToGathering', round },
    { type: 'undo', id: state.undoable?.id ?? 0 },
    { type: 'setPrompt', round: round + random.below(3), prompt: { kind: 'deck', id: 'business.together' } },
    { type: 'configure', settings: { odd: random.chance(0.5) ? 'trio' : 'bye' } },
    { type: 'configure', settings: { whoClaps: random.chance(0.5) ? 'host' : 'klapp' } },
    { type: 'configure', settings: { hasTurnCue: random.chance(0.5), phonesSound: random.chance(0.5) } },
    { type: 'configure', settings: anyRules(random) },
    { type: 'wish', kind: random.pick(['apart', 'meet', 'cameTogether'] as const) ?? 'meet', people: [person, other], by: null },
    { type: 'wish', kind: 'apart', people: [person, other], by: person },
    { type: 'dropWish', id: state.wishes[0]?.id ?? 0, by: null },
    { type: 'describe', person },
    { type: 'describe', person: other },
    { type: 'describeSelf', person, isOther: random.chance(0.5) },
    { type: 'writePage', person: random.chance(0.8) ? person : null },
    { type: 'pause', round },
    { type: 'renameCategories' },
    { type: 'stay', person, stays: random.chance(0.5) ? { spot: random.chance(0.5) ? null : 1 + random.below(6) } : null },
    { type: 'setLeaving', person, leavesAt: random.chance(0.8) ? now + random.below(600_000) : null },
    { type: 'knowEachOther', person, round, partner: partnerOf(state, person) ?? other },
    { type: 'rename', person },
    { type: 'retitle' },
    { type: 'chooseAddress', address: 'http://192.168.1.2:3000' },
    { type: 'foundEachOther', person, round },
    { type: 'foundEachOther', person, round },
    { type: 'cannotFindPartner', person, round, spot: spotOf(state, person) },
    { type: 'joinNearby', person, round },
    { type: 'dismissNotice', id: state.notices[0]?.id ?? 0 },
    { type: 'configure', settings: { door: random.pick(['open', 'open', 'asks', 'locked'] as const) ?? 'open' } },
    anyAtDoor(state, random),
    { type: 'undoJoins' },
    { type: 'lookHere', round },
    { type: 'lookHere', round },
    { type: 'tellHost', person, about: random.chance(0.7) ? other : null, note: null, neverAgain: random.chance(0.7) },
    { type: 'settleReport', id: state.reports[0]?.id ?? 0, isSettled: random.chance(0.8) },
    { type: 'hideName', person, isHidden: random.chance(0.5) },
    { type: 'arrange', person, stays: random.pick(['no', 'anywhere', 'front', null] as const) ?? null, beckons: random.chance(0.7), where: null },
    { type: 'beckon', person, round, where: null },
    { type: 'come', person, round },
    { type: 'pause', round },
    { type: 'tick', unseen: [] },
  ]
  return random.pick(commands) ?? { type: 'tick', unseen: [] }
}

/** Introductions or groups, where some are planned. */
const inGroups = ({ programme }: RoomState, random: Random): number =>
  random.pick(programme.items.filter(({ plan }) => plan.kind === 'introductions' || plan.kind === 'groups'))?.id ?? 0

/** Where neighbours present each other, mostly that goes on. */
function duringGroups(state: RoomState, random: Random): readonly RoomCommand[] {
  const groups = groupTalk(state.stage)
  if (groups?.kind !== 'introducing') return [{ type: 'beginItem', id: inGroups(state, random), from: presentItem(state)?.id ?? null }]
  const { step } = groups.talk
  const next = Array.from({ length: 12 }, (): RoomCommand => ({ type: 'nextSpeaker', step }))
  return [...next, { type: 'previousSpeaker', step }, { type: 'previousSpeaker', step }, ...next.slice(6).map((): RoomCommand => ({ type: 'skipSpeaker', step }))]
}

const partnerOf = ({ rounds }: RoomState, person: PersonId): PersonId | undefined =>
  rounds.at(-1)?.matching?.pairings.find(({ members }) => members.includes(person))?.members.find((member) => member !== person)
