/**
 * The room: one value, two functions. `decide` judges a command and says what happened; `evolve` books it.
 * Both only send each to its feature (features.ts). What follows by itself from what happened (a broken pairing is
 * repaired, a matching is wanted) is added here once, whatever the command was.
 */
import { unreachable } from '../../shared/unreachable.ts'
import type { RoomCommand } from './commands.ts'
import type { Decision } from './decision.ts'
import type { RoomEvent, RoomOpened } from './events.ts'
import { decideBeckoning, evolveBeckoning } from './beckoning/beckoning.ts'
import { consequencesOf } from './consequences.ts'
import { commandsOf, eventsOf, isOneOf } from './features.ts'
import { evolveGroups } from './groups/evolveGroups.ts'
import { decideInviting } from './inviting/decideInviting.ts'
import { evolveInviting } from './inviting/evolveInviting.ts'
import { placesPassedOn } from './inviting/places.ts'
import { nobodyInvited } from './inviting/state.ts'
import { decideIntroducing } from './introductions/decideIntroducing.ts'
import { decidePairing } from './matching/decidePairing.ts'
import { decideMatching, evolveMatching } from './matching/upcoming.ts'
import { decideErasing, evolveErasing } from './people/erasing.ts'
import { decideDoor, evolveDoor } from './door/door.ts'
import { decidePeople, evolvePeople } from './people/people.ts'
import { decideProgramme, evolveProgramme, noProgramme } from './programme/programme.ts'
import { decidePrompts, evolvePrompts } from './prompts/prompts.ts'
import { decidePace, evolvePace } from './rounds/pace.ts'
import { decideRounds } from './rounds/decideRounds.ts'
import { evolveRounds } from './rounds/evolveRounds.ts'
import { decideSettings, evolveSettings, startingSettings } from './settings.ts'
import { decideReports, evolveReports } from './reports/reports.ts'
import type { Moment } from './moment.ts'
import type { RoomState } from './state.ts'
import { decideTakeHome } from './takehome/takeHome.ts'
import { decideWishes, evolveWishes } from './wishes/wishes.ts'

/** What a room is right after it was opened. */
export function openRoom(event: RoomOpened): RoomState {
  return {
    id: event.id,
    seed: event.seed,
    rehearsal: event.rehearsal === undefined ? null : { people: event.rehearsal.people, pace: 1 },
    // What came later in Klapp's life than this room is as it was before.
    settings: { ...startingSettings, ...event.settings },
    address: null,
    people: [],
    wishes: [],
    suggestions: [],
    reports: [],
    acquainted: [],
    inviting: nobodyInvited,
    stage: { kind: 'gathering', startedAt: event.at, isLookHere: false },
    programme: noProgramme,
    meeting: null,
    rounds: [],
    upcoming: null,
    nextPrompt: null,
    afterClap: { pauses: null, undoes: null },
    undoable: null,
    notices: [],
    counter: 0,
  }
}

export function decide(state: RoomState, command: RoomCommand, moment: Moment): Decision {
  const decision = judge(state, command, moment)
  if (!decision.ok) return decision
  const after = decision.events.reduce(evolve, state)
  // Nothing follows from what changes nothing here, such as a new name.
  if (after === state) return decision
  return { ok: true, events: [...decision.events, ...placesPassedOn(after), ...consequencesOf(after, moment)] }
}

function judge(state: RoomState, command: RoomCommand, moment: Moment): Decision {
  const { now } = moment
  // Whoever wants to be forgotten is, whatever has become of the room.
  if (isOneOf(command, commandsOf.erasing)) return decideErasing(state, command)
  // What people take home is theirs for as long as the room lives.
  if (isOneOf(command, commandsOf.takeHome)) return decideTakeHome(state, command)
  if (state.stage.kind === 'closed' && command.type !== 'tick') return { ok: false, reason: 'roomClosed' }
  if (isOneOf(command, commandsOf.settings)) return decideSettings(state, command, now)
  if (isOneOf(command, commandsOf.door)) return decideDoor(state, command, now)
  if (isOneOf(command, commandsOf.reports)) return decideReports(state, command, now)
  if (isOneOf(command, commandsOf.inviting)) return decideInviting(state, command, now)
  if (isOneOf(command, commandsOf.people)) return decidePeople(state, command, now)
  if (isOneOf(command, commandsOf.pairing)) return decidePairing(state, command, moment)
  if (isOneOf(command, commandsOf.beckoning)) return decideBeckoning(state, command)
  if (isOneOf(command, commandsOf.matching)) return decideMatching(state, command, now)
  if (isOneOf(command, commandsOf.prompts)) return decidePrompts(state, command)
  if (isOneOf(command, commandsOf.wishes)) return decideWishes(state, command)
  if (isOneOf(command, commandsOf.programme)) return decideProgramme(state, command, now)
  if (isOneOf(command, commandsOf.speakers)) return decideIntroducing(state, command, now)
  if (isOneOf(command, commandsOf.pace)) return decidePace(state, command.pace, now)
  if (isOneOf(command, commandsOf.rounds)) return decideRounds(state, command, now)
  return unreachable(command)
}

/** Books one event. Total, and without judgement: what happened, happened. */
export function evolve(state: RoomState, event: RoomEvent): RoomState {
  if (isOneOf(event, eventsOf.opening)) return openRoom(event)
  if (isOneOf(event, eventsOf.settings)) return evolveSettings(state, event)
  if (isOneOf(event, eventsOf.door)) return evolveDoor(state, event)
  if (isOneOf(event, eventsOf.reports)) return evolveReports(state, event)
  if (isOneOf(event, eventsOf.inviting)) return evolveInviting(state, event)
  if (isOneOf(event, eventsOf.people)) return evolvePeople(state, event)
  if (isOneOf(event, eventsOf.erasing)) return evolveErasing(state, event)
  // Another value, for what is worked out from this one and from what stands beside the log is no longer true.
  if (isOneOf(event, eventsOf.takeHome)) return { ...state }
  if (isOneOf(event, eventsOf.groups)) return evolveGroups(state, event)
  if (isOneOf(event, eventsOf.beckoning)) return evolveBeckoning(state, event)
  if (isOneOf(event, eventsOf.matching)) return evolveMatching(state, event)
  if (isOneOf(event, eventsOf.prompts)) return evolvePrompts(state, event)
  if (isOneOf(event, eventsOf.wishes)) return evolveWishes(state, event)
  if (isOneOf(event, eventsOf.programme)) return evolveProgramme(state, event)
  if (isOneOf(event, eventsOf.pace)) return evolvePace(state, event)
  if (isOneOf(event, eventsOf.rounds)) return evolveRounds(state, event)
  return unreachable(event)
}

/** A room from its log. Throws if the log does not begin with the room's opening: that log is no room's. */
export function replay(events: readonly RoomEvent[]): RoomState {
  const [first, ...rest] = events
  if (first?.type !== 'roomOpened') throw new Error('A log begins with roomOpened.')
  return rest.reduce(evolve, openRoom(first))
}
