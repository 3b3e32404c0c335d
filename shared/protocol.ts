/**
 * What each side may say: the whole contract between the pages and the server.
 *
 * A connection introduces itself once (`Hello`, in Socket.IO's handshake `auth`), then sends `command`
 * messages, each acknowledged with a `Reply`, and `probe` messages that ask the room clock. A screen says with
 * `sound` whether its clap will be heard. The server sends `view` messages (views.ts), and `shownOut` with a reason
 * to whoever's link was replaced. The check page has a line of
 * its own, `checkLine`, which takes no `Hello` and answers `probe` alone. Nothing else crosses the wire.
 */
import type { Arrangement } from './beckoning.ts'
import type { Card, Labels } from './card.ts'
import type { CommandId, EntryId, PersonId } from './ids.ts'
import type { HostInvitingCommand, InvitingCommand } from './inviting.ts'
import type { ItemPlan } from './programme.ts'
import type { Pace } from './rehearsal.ts'
import type { Rejection } from './rejections.ts'
import type { Zone } from './spots.ts'
import type { TakeHomeCommand } from './takeHome.ts'
import type { Language, Text } from './text.ts'
import type { Wifi } from './wifi.ts'
import type { Purpose, Settings } from './settings.ts'

/** Raised whenever an older page could no longer talk to the server; such a page loads itself anew. */
export const protocolVersion = 3

/** Who is calling. `secret` is 128 bits or more of the device's own making, or the token in a link. */
export type Hello = {
  readonly protocol: number
  readonly code: string
  readonly as: 'participant' | 'host' | 'screen'
  readonly secret: string
}

/** From a phone. */
export type ParticipantCommand =
  | TakeHomeCommand
  | InvitingCommand
  | { readonly type: 'join'; readonly name: string }
  | { readonly type: 'rename'; readonly name: string }
  /** Sit out until further notice, and come back. */
  | { readonly type: 'rest' }
  | { readonly type: 'takePart' }
  | { readonly type: 'leave' }
  /** Leaves, and takes along everything that is kept of them. */
  | { readonly type: 'deleteMe' }
  /** "I am here": the page is being looked at. Sent on waking; ends doubt. */
  | { readonly type: 'here' }
  /** "We found each other." Never required. */
  | { readonly type: 'foundEachOther'; readonly round: number }
  /** `spot`: where they look; null in a room without spots. */
  | { readonly type: 'cannotFindPartner'; readonly round: number; readonly spot: number | null }
  /** Come to me, I wait here; and the answer: I am coming. */
  | { readonly type: 'beckon'; readonly round: number; readonly where: Text | null }
  | { readonly type: 'come'; readonly round: number }
  | ({ readonly type: 'arrange' } & Arrangement)
  /** My partner left while we talked: let me join a pairing close by. */
  | { readonly type: 'joinNearby'; readonly round: number }
  /** "We know each other": somebody new instead, where that can be. `partner`: whom they mean, for both may say it at once. */
  | { readonly type: 'knowEachOther'; readonly round: number; readonly partner: string }
  /** Told to the host alone: never together with this person, by their name as it is shown. */
  | { readonly type: 'notWith'; readonly name: string }
  /** Somebody else first, for these two came together. */
  | { readonly type: 'cameWith'; readonly name: string }
  | { readonly type: 'takeBackWish'; readonly id: number }
  /**
   * Somebody is bothering me: hosts alone learn of it. `whom`: by their name as it is shown. `neverAgain`: never pair
   * me with them.
   */
  | { readonly type: 'tellHost'; readonly whom: string | null; readonly words: Text | null; readonly neverAgain: boolean }
  /** A question, or a matter to raise, for the host to see. */
  | { readonly type: 'suggest'; readonly text: Text }
  | { readonly type: 'takeBackSuggestion'; readonly id: number }

/** How long a meeting goes on. `endsAt` in room-clock milliseconds. */
export type Plan =
  | { readonly kind: 'rounds'; readonly count: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'until'; readonly endsAt: number }

/** A question as a host asks for it: one of the deck's, their own words, or what somebody in the room suggested. */
export type PromptChoice =
  | { readonly kind: 'deck'; readonly id: string }
  | { readonly kind: 'own'; readonly text: Text }
  | { readonly kind: 'suggested'; readonly id: number; readonly isNamed: boolean }

/** Never together; together soon; or rather not, for they came together. */
export type WishKind = 'apart' | 'meet' | 'cameTogether'

/** An item of the programme as a host writes it; an empty title leaves it at the item's kind. */
export type ItemDraft = { readonly plan: ItemPlan; readonly title: Text }

/** From a console. Whatever acts on a moment names it, so that a double tap or a late packet can't act twice. */
export type HostCommand =
  | HostInvitingCommand
  | { readonly type: 'start'; readonly round: number; readonly plan: Plan }
  | { readonly type: 'pause'; readonly round: number }
  | { readonly type: 'resume'; readonly round: number }
  /** Stops the clock, and every surface says to listen to the host; `resume` goes on. In gathering: the last round begun, or 0. */
  | { readonly type: 'lookHere'; readonly round: number }
  | { readonly type: 'addTime'; readonly round: number; readonly ms: number }
  | { readonly type: 'clapNow'; readonly round: number }
  /** Enough walking: talking starts after the usual notice. */
  | { readonly type: 'talkNow'; readonly round: number }
  | { readonly type: 'lastRound'; readonly round: number }
  /** `round`: the one that would have been the last. */
  | { readonly type: 'oneMore'; readonly round: number }
  /** Ends with round `last`, which comes before `round`: the one that would have been the last. */
  | { readonly type: 'fewerRounds'; readonly round: number; readonly last: number }
  | { readonly type: 'backToGathering'; readonly round: number }
  /** Takes back the last clap, skip, removal or putting out: the one whose `id` the console was shown. */
  | { readonly type: 'undo'; readonly id: number }
  | { readonly type: 'close' }
  /** Changes the question of `round`: the one being talked about, or the next one's. */
  | { readonly type: 'setPrompt'; readonly round: number; readonly prompt: PromptChoice }
  /** Seen, and not needed. */
  | { readonly type: 'dropSuggestion'; readonly id: number }
  | { readonly type: 'configure'; readonly settings: Partial<Settings> }
  | { readonly type: 'retitle'; readonly title: string }
  /** How fast a rehearsal goes. */
  | { readonly type: 'setPace'; readonly pace: Pace }
  /** What parts of the room are called. */
  | { readonly type: 'nameZones'; readonly zones: readonly Zone[] }
  /** New links for screens and co-hosts; whoever came by those of `generation` is shown out. Not for a co-host. */
  | { readonly type: 'replaceLinks'; readonly generation: number }
  /** The way into the house's network, for the poster; null takes it away. */
  | { readonly type: 'showWifi'; readonly wifi: Wifi | null }
  /** Which address the poster shows; one of those the server offered. */
  | { readonly type: 'chooseAddress'; readonly address: string }
  /** The host takes part whenever that makes the number even. */
  | { readonly type: 'hostJoins'; readonly name: string }
  /** Somebody without a phone. */
  | { readonly type: 'addPerson'; readonly name: string }
  | { readonly type: 'renamePerson'; readonly person: PersonId; readonly name: string }
  | { readonly type: 'restPerson'; readonly person: PersonId }
  | { readonly type: 'takePartPerson'; readonly person: PersonId }
  /** Out, and barred until the host lifts it: this device comes in under no name. */
  | { readonly type: 'removePerson'; readonly person: PersonId }
  /** Everything that is kept of somebody who is no longer in the room. */
  | { readonly type: 'erasePerson'; readonly person: PersonId }
  | { readonly type: 'liftBar'; readonly person: PersonId }
  /** Somebody who waits at the door. */
  | { readonly type: 'letIn'; readonly person: PersonId }
  | { readonly type: 'letAllIn' }
  | { readonly type: 'turnAllAway' }
  /** Puts out everybody who came in the last minute, save those the host let in by hand. */
  | { readonly type: 'undoJoins' }
  /** On the projector a number takes the place of the name. */
  | { readonly type: 'hideName'; readonly person: PersonId; readonly isHidden: boolean }
  /** The lines that changed of what is told of a person. */
  | { readonly type: 'describePerson'; readonly person: PersonId; readonly card: Partial<Card> }
  /** What stands for all to read and should not; or may again. */
  | { readonly type: 'takeDown'; readonly entry: EntryId; readonly isDown: boolean }
  /** Stays in one place: at this spot, or (null) at the first they come to. `stays` null: walks like everybody. */
  | { readonly type: 'stayPerson'; readonly person: PersonId; readonly stays: { readonly spot: number | null } | null }
  /** Partners come to them, and call their name. */
  | { readonly type: 'beckonPerson'; readonly person: PersonId; readonly isOn: boolean; readonly where: Text | null }
  | { readonly type: 'leavingPerson'; readonly person: PersonId; readonly leavesAt: number | null }
  | { readonly type: 'wish'; readonly kind: WishKind; readonly people: readonly [PersonId, PersonId] }
  | { readonly type: 'dropWish'; readonly id: number }
  /** What the two groups and the categories are called. */
  | { readonly type: 'relabel'; readonly labels: Labels }
  /** A ready-made evening in place of what was planned. `of`: how many items there were, all of which it replaces. */
  | { readonly type: 'planProgramme'; readonly items: readonly ItemDraft[]; readonly of: number }
  /** `after`: the item it follows; null at the very beginning. */
  | { readonly type: 'addItem'; readonly item: ItemDraft; readonly after: number | null }
  | { readonly type: 'changeItem'; readonly id: number; readonly item: ItemDraft }
  | { readonly type: 'moveItem'; readonly id: number; readonly after: number | null }
  | { readonly type: 'removeItem'; readonly id: number }
  /** `from`: the item that is now, null where nothing is, so that a double tap skips nothing. */
  | { readonly type: 'beginItem'; readonly id: number; readonly from: number | null }
  /** Neighbours present each other. `step`: as the console was shown it, whatever then happens to it. */
  | { readonly type: 'nextSpeaker'; readonly step: number }
  | { readonly type: 'previousSpeaker'; readonly step: number }
  /** Whoever is to speak is not there: they come last. */
  | { readonly type: 'skipSpeaker'; readonly step: number }
  /** When the evening is to end; null for not saying. */
  | { readonly type: 'endEvening'; readonly at: number | null }
  /** What somebody told in confidence has been seen to; or not after all. */
  | { readonly type: 'settleReport'; readonly id: number; readonly isSettled: boolean }
  /** "I have seen it": the notice goes from every console. */
  | { readonly type: 'dismissNotice'; readonly id: number }
  /** The host's own pairing says so from the console. */
  | { readonly type: 'hostFoundEachOther'; readonly round: number }

export type Command = ParticipantCommand | HostCommand

export type CommandMessage = { readonly id: CommandId; readonly command: Command }

export type Reply = { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly reason: Rejection }

/** Four timestamps make one reading of the room clock; the server gives two, in room-clock milliseconds. */
export type ProbeReply = { readonly receivedAt: number; readonly sentAt: number }

/** The Socket.IO namespace that needs no room. */
export const checkLine = '/check'

/** `POST /api/rooms`: opens a room. Sent again with the same secret it answers with the same room. */
export type OpenRoom = {
  readonly hostSecret: string
  readonly title: string
  readonly language: Language
  readonly purpose: Purpose
  /** Where the operator asks for one. */
  readonly passphrase?: string
  /** With so many pretend people, to try the evening; left out where it is in earnest. */
  readonly rehearsal?: { readonly people: number }
}
export type OpenRoomReply =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: Rejection }
