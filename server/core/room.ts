/**
 * The room: one value, two functions. `decide` judges a command and says what happened; `evolve` books it.
 * Both only send each case to its feature. What follows by itself from what happened (a broken pairing is
 * repaired, a matching is wanted) is added here once, whatever the command was.
 */
import { unreachable } from '../../shared/unreachable.ts'
import type { RoomCommand } from './commands.ts'
import type { Decision } from './decision.ts'
import type { RoomEvent, RoomOpened } from './events.ts'
import { consequencesOf } from './consequences.ts'
import { evolveGroups } from './groups/evolveGroups.ts'
import { decideIntroducing } from './introductions/decideIntroducing.ts'
import { decidePairing } from './matching/decidePairing.ts'
import { decideMatching, evolveMatching } from './matching/upcoming.ts'
import { decideErasing, evolveErasing } from './people/erasing.ts'
import { decideDoor, evolveDoor } from './door/door.ts'
import { decidePeople, evolvePeople } from './people/people.ts'
import { decideProgramme, evolveProgramme, noProgramme } from './programme/programme.ts'
import { decidePrompts, evolvePrompts } from './prompts/prompts.ts'
import { decideRounds } from './rounds/decideRounds.ts'
import { evolveRounds } from './rounds/evolveRounds.ts'
import { decideSettings, evolveSettings, startingSettings } from './settings.ts'
import { decideReports, evolveReports } from './reports/reports.ts'
import type { Moment } from './moment.ts'
import type { RoomState } from './state.ts'
import { decideWishes, evolveWishes } from './wishes/wishes.ts'

/** What a room is right after it was opened. */
export function openRoom(event: RoomOpened): RoomState {
  return {
    id: event.id,
    seed: event.seed,
    // What came later in Klapp's life than this room is as it was before.
    settings: { ...startingSettings, ...event.settings },
    address: null,
    people: [],
    wishes: [],
    suggestions: [],
    reports: [],
    acquainted: [],
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
  return { ok: true, events: [...decision.events, ...consequencesOf(after, moment)] }
}

function judge(state: RoomState, command: RoomCommand, moment: Moment): Decision {
  const { now } = moment
  // Whoever wants to be forgotten is, whatever has become of the room.
  if (command.type === 'erase') return decideErasing(state, command)
  if (state.stage.kind === 'closed' && command.type !== 'tick') return { ok: false, reason: 'roomClosed' }
  switch (command.type) {
    case 'configure':
    case 'chooseAddress':
    case 'retitle':
    case 'nameZones':
    case 'showWifi':
    case 'replaceLinks':
      return decideSettings(state, command, now)
    case 'join':
    case 'letIn':
    case 'letAllIn':
    case 'turnAllAway':
    case 'undoJoins':
    case 'liftBar':
      return decideDoor(state, command, now)
    case 'tellHost':
    case 'settleReport':
      return decideReports(state, command, now)
    case 'hostJoins':
    case 'rename':
    case 'rest':
    case 'takePart':
    case 'leave':
    case 'remove':
    case 'hideName':
    case 'here':
    case 'dismissNotice':
      return decidePeople(state, command, now)
    case 'foundEachOther':
    case 'cannotFindPartner':
    case 'joinNearby':
    case 'knowEachOther':
      return decidePairing(state, command, moment)
    case 'useMatching':
      return decideMatching(state, command, now)
    case 'setPrompt':
    case 'suggest':
    case 'dropSuggestion':
      return decidePrompts(state, command)
    case 'wish':
    case 'dropWish':
    case 'describe':
    case 'renameCategories':
    case 'stay':
    case 'setLeaving':
      return decideWishes(state, command)
    case 'planProgramme':
    case 'addItem':
    case 'changeItem':
    case 'moveItem':
    case 'removeItem':
    case 'beginItem':
    case 'endEvening':
      return decideProgramme(state, command, now)
    case 'nextSpeaker':
    case 'previousSpeaker':
    case 'skipSpeaker':
      return decideIntroducing(state, command, now)
    case 'start':
    case 'pause':
    case 'resume':
    case 'lookHere':
    case 'addTime':
    case 'clapNow':
    case 'talkNow':
    case 'lastRound':
    case 'oneMore':
    case 'fewerRounds':
    case 'backToGathering':
    case 'undo':
    case 'close':
    case 'tick':
      return decideRounds(state, command, now)
    default:
      return unreachable(command)
  }
}

/** Books one event. Total, and without judgement: what happened, happened. */
export function evolve(state: RoomState, event: RoomEvent): RoomState {
  switch (event.type) {
    case 'roomOpened':
      return openRoom(event)
    case 'settingsChanged':
    case 'addressChosen':
    case 'titleChanged':
    case 'zonesNamed':
    case 'wifiShown':
    case 'linksReplaced':
      return evolveSettings(state, event)
    case 'personJoined':
    case 'personAsked':
    case 'peopleLetIn':
    case 'joinsUndone':
    case 'joinsBack':
    case 'barLifted':
      return evolveDoor(state, event)
    case 'hostTold':
    case 'reportSettled':
      return evolveReports(state, event)
    case 'personRenamed':
    case 'personRested':
    case 'personTookPart':
    case 'personLeft':
    case 'personRemoved':
    case 'removalUndone':
    case 'nameHidden':
    case 'personSeen':
    case 'unseenCounted':
    case 'noticeDismissed':
      return evolvePeople(state, event)
    case 'personErased':
      return evolveErasing(state, event)
    case 'introducingBegan':
    case 'discussionBegan':
    case 'turnBegan':
    case 'speakerSkipped':
    case 'groupJoined':
    case 'groupsHeld':
      return evolveGroups(state, event)
    case 'matchingWanted':
    case 'matchingMade':
    case 'matchingLocked':
    case 'matchingUnlocked':
    case 'matchingDropped':
    case 'matchingRepaired':
    case 'partnersMissed':
      return evolveMatching(state, event)
    case 'promptReplaced':
    case 'nextPromptSet':
    case 'suggestionMade':
    case 'suggestionDropped':
      return evolvePrompts(state, event)
    case 'wishMade':
    case 'wishDropped':
    case 'acquaintanceTold':
    case 'personDescribed':
    case 'categoriesRenamed':
    case 'stayChosen':
    case 'leavingSet':
      return evolveWishes(state, event)
    case 'itemAdded':
    case 'itemChanged':
    case 'itemMoved':
    case 'itemRemoved':
    case 'itemBegan':
    case 'eveningEndSet':
      return evolveProgramme(state, event)
    case 'meetingStarted':
    case 'planChanged':
    case 'movingBegan':
    case 'talkingBegan':
    case 'clapped':
    case 'gatheringBegan':
    case 'paused':
    case 'resumed':
    case 'timeAdded':
    case 'clapCalled':
    case 'clapUndone':
    case 'clapMoved':
    case 'lookHereBegan':
    case 'lookHereEnded':
    case 'pauseAwaited':
    case 'lookHereAwaited':
    case 'undoAwaited':
    case 'talkSignalled':
    case 'skipUndone':
    case 'foundEachOther':
    case 'roomClosed':
      return evolveRounds(state, event)
    default:
      return unreachable(event)
  }
}

/** A room from its log. Throws if the log does not begin with the room's opening: that log is no room's. */
export function replay(events: readonly RoomEvent[]): RoomState {
  const [first, ...rest] = events
  if (first?.type !== 'roomOpened') throw new Error('A log begins with roomOpened.')
  return rest.reduce(evolve, openRoom(first))
}
