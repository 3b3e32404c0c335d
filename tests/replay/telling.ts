/** What happened, in plain English, with the rule of server/core/RULES.md that speaks of it. */
import type { MatchingEvent, PeopleEvent, PromptEvent, RoomEvent, RoundEvent, SettingsEvent, WishEvent } from '../../server/core/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { pauseRules } from './pauseRules.ts'
import { tellGroups } from './tellGroups.ts'
import { tellBeckoning } from './tellBeckoning.ts'
import { tellInviting } from './tellInviting.ts'
import { tellProgramme } from './tellProgramme.ts'
import { tellDoor, tellReport } from './tellingDoor.ts'
import { type Names, all, counted, graceText, matchingText, planText, promptText, seconds, told } from './words.ts'

export function tell(event: RoomEvent, names: Names): string {
  switch (event.type) {
    case 'roomOpened':
      return event.rehearsal === undefined ? `The room is opened: ${told(event.settings)} [R1]` : `A rehearsal of ${event.rehearsal.people} is opened: ${told(event.settings)} [H1]`
    case 'settingsChanged':
    case 'addressChosen':
    case 'titleChanged':
    case 'zonesNamed':
    case 'wifiShown':
    case 'linksReplaced':
      return tellSettings(event)
    case 'wishMade':
    case 'wishDropped':
    case 'acquaintanceTold':
    case 'personDescribed':
    case 'categoriesRenamed':
    case 'stayChosen':
    case 'leavingSet':
      return tellWish(event, names)
    case 'beckoningChosen':
    case 'whereTold':
    case 'partnersBeckoned':
    case 'comingTold':
      return tellBeckoning(event, names)
    case 'itemAdded':
    case 'itemChanged':
    case 'itemMoved':
    case 'itemRemoved':
    case 'itemBegan':
    case 'eveningEndSet':
      return tellProgramme(event, names)
    case 'introducingBegan':
    case 'discussionBegan':
    case 'turnBegan':
    case 'speakerSkipped':
    case 'groupJoined':
    case 'groupsHeld':
      return tellGroups(event, names)
    case 'promptReplaced':
    case 'nextPromptSet':
    case 'suggestionMade':
    case 'suggestionDropped':
      return tellPrompt(event, names)
    case 'matchingWanted':
    case 'matchingMade':
    case 'matchingLocked':
    case 'matchingUnlocked':
    case 'matchingDropped':
    case 'matchingRepaired':
    case 'partnersMissed':
      return tellMatching(event, names)
    case 'pageWritten':
      return 'Somebody writes on what they take home'
    case 'personErased':
      return `Nothing is left of what ${names.of(event.person)} wrote [P8]`
    case 'personJoined':
    case 'personAsked':
    case 'peopleLetIn':
    case 'joinsUndone':
    case 'joinsBack':
    case 'barLifted':
      return tellDoor(event, names)
    case 'eveningAnnounced':
    case 'signUpsEnded':
    case 'invited':
    case 'invitationOver':
    case 'signedUp':
    case 'signUpsMoved':
    case 'signedOff':
      return tellInviting(event, names)
    case 'hostTold':
    case 'reportSettled':
      return tellReport(event, names)
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
      return tellPeople(event, names)
    case 'paceSet':
      return `The rehearsal goes ${event.pace} times as fast [H2]`
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
      return tellRound(event, names)
    default:
      return unreachable(event)
  }
}

function tellSettings(event: SettingsEvent): string {
  switch (event.type) {
    case 'settingsChanged':
      return `The host sets ${told(event.settings)}`
    case 'addressChosen':
      return `The host chooses the address ${event.address}`
    case 'titleChanged':
      return 'The host gives the room another name'
    case 'zonesNamed':
      return 'The host names parts of the room'
    case 'wifiShown':
      return 'The host shows the way into the network, or no longer'
    case 'linksReplaced':
      return 'The host replaces the links of screens and co-hosts [D7]'
    default:
      return unreachable(event)
  }
}

function tellPeople(event: PeopleEvent, { of, clock }: Names): string {
  switch (event.type) {
    case 'personRenamed':
      return `${of(event.person)} has another name`
    case 'personRested':
      return `${of(event.person)} rests`
    case 'personTookPart':
      return `${of(event.person)} takes part again [P1]`
    case 'personLeft':
      return `${of(event.person)} leaves`
    case 'personRemoved':
      return `The host removes ${of(event.person)}, to be taken back until ${clock(event.until)} [P5]`
    case 'removalUndone':
      return `The host takes the removal of ${of(event.person)} back [P5]`
    case 'nameHidden':
      return `The host ${event.isHidden ? 'hides' : 'shows'} the name of ${of(event.person)} on the screen [D6]`
    case 'personSeen':
      return `${of(event.person)} is seen again [P3]`
    case 'unseenCounted':
      return `Not seen since the last clap: ${all(event.unseen, of)} [P3]`
    case 'noticeDismissed':
      return 'The host has seen a notice'
    default:
      return unreachable(event)
  }
}

function tellRound(event: RoundEvent, { of, clock }: Names): string {
  switch (event.type) {
    case 'meetingStarted':
      return `The host starts at round ${event.firstRound}: ${planText(event.plan, clock)} [R3]`
    case 'planChanged':
      return `The plan is now: ${planText(event.plan, clock)} [R11]`
    case 'movingBegan':
      return `Round ${event.round}: moving until ${clock(event.endsAt)}, about ${promptText(event.prompt)} [R1]`
    case 'talkingBegan':
      return `Round ${event.round}: talking until ${clock(event.endsAt)}${graceText(event.graceMs)} [R4]`
    case 'clapped':
      return `Clap: round ${event.round} is over [R4]`
    case 'gatheringBegan':
      return 'The room gathers [R1]'
    case 'paused':
      return `Paused (${event.why}), with ${seconds(event.held.msLeft)} of ${event.held.kind} left [${pauseRules[event.why]}]`
    case 'resumed':
      return `Going on, until ${clock(event.endsAt)} [R6]`
    case 'timeAdded':
      return `The host adds ${seconds(event.ms)} [R7]`
    case 'clapCalled':
      return `The host claps: the clap comes at ${clock(event.endsAt)} [R9]`
    case 'clapUndone':
      return `The host takes the clap back: round ${event.round} goes on until ${clock(event.endsAt)} [R9]`
    case 'clapMoved':
      return `Who claps has changed: the clap comes ${seconds(Math.abs(event.ms))} ${event.ms < 0 ? 'earlier' : 'later'} [R16]`
    case 'lookHereBegan':
      return 'Look here: everybody is asked to listen [R17]'
    case 'lookHereEnded':
      return 'Everybody may go on [R17]'
    case 'pauseAwaited':
      return 'A pause is asked for, and comes right after the clap [R8]'
    case 'lookHereAwaited':
      return 'Look here is asked for, and comes right after the clap [R17]'
    case 'undoAwaited':
      return 'The clap is taken back as it is about to sound: the talk goes on after it [R9]'
    case 'talkSignalled':
      return `${event.undoUntil === null ? 'Nine pairings of ten have found each other' : 'The host says to talk'}: talking begins at ${clock(event.endsAt)} [R10]`
    case 'skipUndone':
      return `The host takes that back: moving until ${clock(event.endsAt)} [R10]`
    case 'foundEachOther':
      return `${of(event.person)} has found their partner [R10]`
    case 'roomClosed':
      return 'The host closes the room [R1]'
    default:
      return unreachable(event)
  }
}

function tellMatching(event: MatchingEvent, { of }: Names): string {
  switch (event.type) {
    case 'matchingWanted':
      return `A matching for round ${event.round} is asked for [M6]`
    case 'matchingMade': {
      const { rematches, gap } = event.report
      return `Round ${event.round} is matched in ${Math.round(event.tookMs)} ms, ${counted(rematches, 'rematch', 'rematches')}, ${gap === 0 ? 'proved the best' : `at most ${gap} points from the best`} [M13]: ${matchingText(event.matching, of)}`
    }
    case 'matchingLocked':
      return `The matching of round ${event.round} is settled [M6]`
    case 'matchingUnlocked':
      return `The matching of round ${event.round} may change again [M6]`
    case 'matchingDropped':
      return 'The next matching is not needed'
    case 'matchingRepaired':
      return `Round ${event.round} is mended [M7]: ${matchingText({ pairings: event.formed, byes: event.byes }, of)}${event.released.length === 0 ? '' : `; released: ${all(event.released, of)}`}`
    case 'partnersMissed':
      return `${of(event.by)} can't find ${all(event.missing, of)} [M10]`
    default:
      return unreachable(event)
  }
}

function tellPrompt(event: PromptEvent, { of }: Names): string {
  switch (event.type) {
    case 'promptReplaced':
      return `Round ${event.round} is now about ${promptText(event.prompt)} [Q2]`
    case 'nextPromptSet':
      return `The next round will be about ${promptText(event.prompt)} [Q2]`
    case 'suggestionMade':
      return `${of(event.by)} suggests something to talk about [Q3]`
    case 'suggestionDropped':
      return `Suggestion ${event.id} is dropped [Q3]`
    default:
      return unreachable(event)
  }
}

function tellWish(event: WishEvent, { of, clock }: Names): string {
  switch (event.type) {
    case 'wishMade':
      return `${event.by === null ? 'The host' : of(event.by)} asks for ${all(event.people, of)}: ${wishTexts[event.kind]} [M13]`
    case 'wishDropped':
      return `Wish ${event.id} is taken back [M17]`
    case 'acquaintanceTold':
      return `${all(event.people, of)} know each other [M22]`
    case 'personDescribed':
      return `Something is told of ${of(event.person)} [M18]`
    case 'categoriesRenamed':
      return 'The host names groups and categories [M18]'
    case 'stayChosen':
      return `${of(event.person)} ${event.stays === null ? 'walks like everybody' : `stays in one place${event.stays.spot === null ? '' : `, at spot ${event.stays.spot}`}`} [M20]`
    case 'leavingSet':
      return `${of(event.person)} leaves ${event.leavesAt === null ? 'at the end' : `at ${clock(event.leavesAt)}`} [M21]`
    default:
      return unreachable(event)
  }
}

const wishTexts = { apart: 'never together', meet: 'together soon', cameTogether: 'rather not together, for they came so' } as const
