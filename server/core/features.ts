/**
 * Which feature judges which command, and which books which event (room.ts). The compiler objects to a type that no
 * feature has, and to one that stands with a feature that doesn't know it.
 */
import type { RoomCommand } from './commands.ts'
import type { RoomEvent } from './events.ts'

export const commandsOf = {
  settings: ['configure', 'chooseAddress', 'retitle', 'nameZones', 'showWifi', 'replaceLinks'],
  door: ['join', 'letIn', 'letAllIn', 'turnAllAway', 'undoJoins', 'liftBar'],
  reports: ['tellHost', 'settleReport'],
  inviting: ['announce', 'signUp', 'signOff', 'invite', 'takeBackInvitation', 'answerSignUp', 'letInSignUps', 'turnAwayBranch'],
  people: ['hostJoins', 'rename', 'rest', 'takePart', 'leave', 'remove', 'hideName', 'here', 'dismissNotice'],
  erasing: ['erase'],
  takeHome: ['writePage', 'describeSelf'],
  pairing: ['foundEachOther', 'cannotFindPartner', 'joinNearby', 'knowEachOther'],
  beckoning: ['arrange', 'beckon', 'come'],
  matching: ['useMatching'],
  prompts: ['setPrompt', 'suggest', 'dropSuggestion'],
  wishes: ['wish', 'dropWish', 'describe', 'renameCategories', 'stay', 'setLeaving'],
  programme: ['planProgramme', 'addItem', 'changeItem', 'moveItem', 'removeItem', 'beginItem', 'endEvening'],
  pace: ['setPace'],
  speakers: ['nextSpeaker', 'previousSpeaker', 'skipSpeaker'],
  rounds: [
    'start', 'lastRound', 'oneMore', 'fewerRounds', 'backToGathering', 'close',
    'pause', 'resume', 'lookHere', 'addTime', 'clapNow', 'talkNow', 'undo', 'tick',
  ],
} as const satisfies Readonly<Record<string, readonly RoomCommand['type'][]>>

export const eventsOf = {
  opening: ['roomOpened'],
  settings: ['settingsChanged', 'addressChosen', 'titleChanged', 'zonesNamed', 'wifiShown', 'linksReplaced'],
  door: ['personJoined', 'personAsked', 'peopleLetIn', 'joinsUndone', 'joinsBack', 'barLifted'],
  reports: ['hostTold', 'reportSettled'],
  inviting: ['eveningAnnounced', 'signUpsEnded', 'invited', 'invitationOver', 'signedUp', 'signUpsMoved', 'signedOff'],
  people: [
    'personRenamed', 'personRested', 'personTookPart', 'personLeft', 'personRemoved', 'removalUndone',
    'nameHidden', 'personSeen', 'unseenCounted', 'noticeDismissed',
  ],
  erasing: ['personErased'],
  takeHome: ['pageWritten'],
  groups: ['introducingBegan', 'discussionBegan', 'turnBegan', 'speakerSkipped', 'groupJoined', 'groupsHeld'],
  matching: [
    'matchingWanted', 'matchingMade', 'matchingLocked', 'matchingUnlocked', 'matchingDropped', 'matchingRepaired',
    'partnersMissed',
  ],
  prompts: ['promptReplaced', 'nextPromptSet', 'suggestionMade', 'suggestionDropped'],
  beckoning: ['beckoningChosen', 'whereTold', 'partnersBeckoned', 'comingTold'],
  wishes: ['wishMade', 'wishDropped', 'acquaintanceTold', 'personDescribed', 'categoriesRenamed', 'stayChosen', 'leavingSet'],
  pace: ['paceSet'],
  programme: ['itemAdded', 'itemChanged', 'itemMoved', 'itemRemoved', 'itemBegan', 'eveningEndSet'],
  rounds: [
    'meetingStarted', 'planChanged', 'movingBegan', 'talkingBegan', 'clapped', 'gatheringBegan', 'roomClosed',
    'paused', 'resumed', 'timeAdded', 'clapCalled', 'clapUndone', 'clapMoved', 'talkSignalled', 'skipUndone',
    'lookHereBegan', 'lookHereEnded', 'pauseAwaited', 'lookHereAwaited', 'undoAwaited', 'foundEachOther',
  ],
} as const satisfies Readonly<Record<string, readonly RoomEvent['type'][]>>

/** Whether it is of one of these types. Asked of list after list, it leaves the compiler to see what is left. */
export function isOneOf<Thing extends { readonly type: string }, Type extends string>(
  thing: Thing,
  types: readonly Type[],
): thing is Extract<Thing, { readonly type: Type }> {
  return types.some((type) => type === thing.type)
}
