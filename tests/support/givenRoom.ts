/** A room for the tests of the core: given what it is, when this is asked or so much time passes, then look. */
import type { RoomCommand } from '../../server/core/commands.ts'
import type { RoomEvent } from '../../server/core/events.ts'
import { matchWithReport } from '../../server/core/matching/match.ts'
import { type MatchingRequest, wantedMatching } from '../../server/core/matching/request.ts'
import { noTraits } from '../../server/core/matching/company/traits.ts'
import { decide, evolve, openRoom } from '../../server/core/room.ts'
import { startingSettings } from '../../server/core/settings.ts'
import { activeStage, nextDeadline } from '../../server/core/rounds/timeline.ts'
import type { Matching, RoomState } from '../../server/core/state.ts'
import { type PersonId, personId, roomId } from '../../shared/ids.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Rejection } from '../../shared/rejections.ts'

export type Given = {
  readonly state: RoomState
  readonly now: number
  /** What the last command or stretch of time came to. */
  readonly events: readonly RoomEvent[]
  readonly refusal: Rejection | null
  /** Asks; a matching that is wanted is made at once. */
  readonly when: (command: RoomCommand) => Given
  /** Lets time pass, with a tick at each deadline. */
  readonly after: (ms: number) => Given
  /** The same, with these people's phones unseen at every clap. */
  readonly afterUnseen: (ms: number, unseen: readonly PersonId[]) => Given
  /** The same moment, in a state that is hard to reach by asking; no matching is answered by itself from here on. */
  readonly with: (state: RoomState) => Given
  /** Nobody drives the room meanwhile. */
  readonly asleepFor: (ms: number) => Given
}

export const startOfEvening = 1_000_000

/** A room in which `people` have joined: p1, p2, … */
export function givenRoom({
  people = 4,
  seed = 1,
  rehearsal,
  ...changes
}: Partial<Settings> & { readonly people?: number; readonly seed?: number; readonly rehearsal?: { readonly people: number } } = {}): Given {
  const settings = { ...startingSettings, ...changes }
  const opened = openRoom({ type: 'roomOpened', id: roomId('room'), seed, at: startOfEvening, settings, ...(rehearsal !== undefined && { rehearsal }) })
  const joined = Array.from({ length: people }, (_, index): RoomCommand => ({ type: 'join', person: p(index + 1), hasPhone: true }))
  return joined.reduce<Given>((given, command) => given.when(command), given(opened, startOfEvening, [], null))
}

/** A room in which round 1 moves; `rounds` are planned. */
export const givenRounds = (options: Parameters<typeof givenRoom>[0] & { readonly rounds?: number } = {}): Given => {
  const { rounds = 3, ...room } = options
  return givenRoom(room).when({ type: 'start', round: 1, plan: { kind: 'rounds', count: rounds } })
}

export const p = (number: number): PersonId => personId(`p${number}`)

function given(
  state: RoomState,
  now: number,
  events: readonly RoomEvent[],
  refusal: Rejection | null,
  answer: (asked: Given) => Given = answered,
): Given {
  const self: Given = {
    state,
    now,
    events,
    refusal,
    when: (command) => {
      const decision = decide(state, command, { now, traitsOf: () => noTraits })
      if (!decision.ok) return given(state, now, [], decision.reason, answer)
      return answer(given(decision.events.reduce(evolve, state), now, decision.events, null, answer))
    },
    after: (ms) => self.afterUnseen(ms, []),
    afterUnseen: (ms, unseen) => {
      const due = nextDeadline(state)
      if (due === null || due > now + ms) return given(state, now + ms, events, null, answer)
      const ticked = given(state, Math.max(now, due), [], null, answer).when({ type: 'tick', unseen })
      const rest = ticked.afterUnseen(now + ms - ticked.now, unseen)
      return rest.events === ticked.events ? rest : given(rest.state, rest.now, [...ticked.events, ...rest.events], null, answer)
    },
    with: (other) => given(other, now, [], null, (asked) => asked),
    asleepFor: (ms) => given(state, now + ms, [], null, answer),
  }
  return self
}

/** What a worker answers. */
export const madeFor = (request: MatchingRequest): RoomCommand => ({
  type: 'useMatching',
  round: request.round,
  ...matchWithReport(request),
  tookMs: 0,
})

/** The matching of round 2, asked for and not come yet. */
export const awaited = { round: 2, matching: null, report: null, isWanted: true, isOutdated: false, isLocked: false } as const

/** A matching that came for round 2. */
export const useMatching = (matching: Matching): Extract<RoomCommand, { type: 'useMatching' }> => ({
  type: 'useMatching',
  round: 2,
  matching,
  report: { rematches: 0, byes: 0, trios: 0, walkers: 0, unfit: [], gap: 0, isFromReserve: false },
  tookMs: 0,
})

function answered(asked: Given): Given {
  const request = wantedMatching(asked.state, () => noTraits)
  if (request === null) return asked
  const made = asked.when(madeFor(request))
  return given(made.state, made.now, [...asked.events, ...made.events], made.refusal)
}

/** Kinds of events, in order. */
export const kinds = ({ events }: Given): readonly string[] => events.map(({ type }) => type)

/** The matching of the round under way. */
export function matchingOf({ state }: Given): Matching {
  const matching = state.rounds.at(-1)?.matching
  if (matching === null || matching === undefined) throw new Error('No matching is under way.')
  return matching
}

export function endOf({ state }: Given): number {
  if (state.stage.kind !== 'moving' && state.stage.kind !== 'talking') throw new Error(`No end while ${state.stage.kind}.`)
  return state.stage.endsAt
}

/** Who stands with `person` now. */
export const partnersOf = (room: Given, person: PersonId): readonly PersonId[] =>
  (matchingOf(room).pairings.find(({ members }) => members.includes(person))?.members ?? []).filter((other) => other !== person)

export const stageOf = ({ state }: Given): string => `${state.stage.kind} ${activeStage(state.stage)?.round ?? ''}`.trim()
