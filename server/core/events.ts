/**
 * What has happened. A released event never changes its meaning; a log of each released version stays as a
 * test fixture. Ids only: what people wrote stands beside the log.
 */
import type { PersonId, RoomId, TextId } from '../../shared/ids.ts'
import type { Introduces, ItemPlan } from '../../shared/programme.ts'
import type { Plan } from '../../shared/protocol.ts'
import type { Pace } from '../../shared/rehearsal.ts'
import type { Settings } from '../../shared/settings.ts'
import type { PauseReason } from '../../shared/views.ts'
import type { InvitingEvent } from './inviting/events.ts'
import type { MatchingReport } from './matching/report.ts'
import type { Group, HeldStage, Introducing } from './stage.ts'
import type { Matching, MetPair, Pairing, Person, Prompt, Wish } from './state.ts'

export type RoomOpened = {
  readonly type: 'roomOpened'
  readonly id: RoomId
  readonly seed: number
  readonly at: number
  readonly settings: Settings
  /** With so many pretend people; missing where it is in earnest. */
  readonly rehearsal?: { readonly people: number }
}

export type RoomEvent = RoomOpened | SettingsEvent | DoorEvent | PeopleEvent | RoundEvent | GroupEvent | MatchingEvent | PromptEvent | WishEvent | ProgrammeEvent | ErasingEvent | ReportEvent | BeckoningEvent | PaceEvent | TakeHomeEvent | InvitingEvent

export type SettingsEvent =
  | { readonly type: 'settingsChanged'; readonly settings: Partial<Settings> }
  | { readonly type: 'addressChosen'; readonly address: string }
  | { readonly type: 'titleChanged' }
  | { readonly type: 'zonesNamed' }
  | { readonly type: 'wifiShown' }
  | { readonly type: 'linksReplaced' }

/** A rehearsal goes faster, or slower. `ms`: by so much the end of the stage under way, or held, comes later or, below zero, earlier. */
export type PaceEvent = { readonly type: 'paceSet'; readonly pace: Pace; readonly ms: number }

export type DoorEvent =
  /** `at`: when they came by themselves; missing where the host brought them in, and from logs older than that. */
  | {
      readonly type: 'personJoined'
      readonly person: PersonId
      readonly hasPhone: boolean
      readonly isHost: boolean
      readonly at?: number
      /** Missing for people. */
      readonly isPretend?: true
    }
  /** Waits at the door, with a phone. */
  | { readonly type: 'personAsked'; readonly person: PersonId; readonly at: number; readonly isPretend?: true }
  /** `joinedAt`: null where the host let them in by hand. */
  | { readonly type: 'peopleLetIn'; readonly people: readonly PersonId[]; readonly joinedAt: number | null }
  /** Put out at once; taken back until `until`. */
  | { readonly type: 'joinsUndone'; readonly people: readonly PersonId[]; readonly until: number }
  | { readonly type: 'joinsBack' }
  | { readonly type: 'barLifted'; readonly person: PersonId }

export type ReportEvent =
  /** `note`: the id of what they wrote. */
  | {
      readonly type: 'hostTold'
      readonly by: PersonId
      readonly about: PersonId | null
      readonly note: TextId | null
      readonly at: number
    }
  | { readonly type: 'reportSettled'; readonly id: number; readonly isSettled: boolean }

export type PeopleEvent =
  | { readonly type: 'personRenamed'; readonly person: PersonId }
  | { readonly type: 'personRested'; readonly person: PersonId }
  | { readonly type: 'personTookPart'; readonly person: PersonId }
  | { readonly type: 'personLeft'; readonly person: PersonId }
  | { readonly type: 'personRemoved'; readonly person: PersonId; readonly until: number }
  | { readonly type: 'removalUndone'; readonly person: PersonId }
  | { readonly type: 'nameHidden'; readonly person: PersonId; readonly isHidden: boolean }
  /** Seen again after doubt or a vain search. */
  | { readonly type: 'personSeen'; readonly person: PersonId }
  /** Not seen from one clap to the next. Whoever with a phone is not listed was seen. */
  | { readonly type: 'unseenCounted'; readonly unseen: readonly PersonId[] }
  | { readonly type: 'noticeDismissed'; readonly id: number }

/** Nothing they wrote is left; the id leads to nobody any more. */
export type ErasingEvent = { readonly type: 'personErased'; readonly person: PersonId }

/** Not by whom, nor about whom: who wants to keep in touch with whom is nobody's to read in a log. */
type TakeHomeEvent = { readonly type: 'pageWritten' }

export type RoundEvent =
  /**
   * `introduces`: its one round is a talk between neighbours; missing otherwise. `meetsGap`: those who have not met and
   * can help each other come first; missing otherwise.
   */
  | { readonly type: 'meetingStarted'; readonly firstRound: number; readonly plan: Plan; readonly introduces?: Introduces; readonly meetsGap?: true }
  | { readonly type: 'planChanged'; readonly plan: Plan }
  | {
      readonly type: 'movingBegan'
      readonly round: number
      readonly startedAt: number
      readonly endsAt: number
      readonly prompt: Prompt
    }
  /** `graceMs` of `endsAt` are the host's to clap in; missing from logs older than that. */
  | {
      readonly type: 'talkingBegan'
      readonly round: number
      readonly startedAt: number
      readonly endsAt: number
      readonly graceMs?: number
    }
  | { readonly type: 'clapped'; readonly round: number; readonly at: number }
  | { readonly type: 'gatheringBegan'; readonly at: number }
  | { readonly type: 'paused'; readonly at: number; readonly held: HeldStage; readonly why: PauseReason }
  | { readonly type: 'resumed'; readonly startedAt: number; readonly endsAt: number }
  | { readonly type: 'timeAdded'; readonly ms: number }
  /** The host's "clap now"; taken back until `until`. `why`: of the pause it was called from; missing from older logs. */
  | {
      readonly type: 'clapCalled'
      readonly endsAt: number
      readonly until: number
      readonly held: HeldStage | null
      readonly why?: PauseReason
    }
  | {
      readonly type: 'clapUndone'
      readonly round: number
      readonly startedAt: number
      readonly endsAt: number
      readonly graceMs?: number
    }
  /** The clap was handed over in the middle of a talk: it comes `ms` later or, below zero, earlier. */
  | { readonly type: 'clapMoved'; readonly ms: number; readonly graceMs: number }
  /** Everybody who gathers is asked to listen to the host, and then no more. */
  | { readonly type: 'lookHereBegan' }
  | { readonly type: 'lookHereEnded' }
  /** Asked for when the clap could no longer move, and done right after it. */
  | { readonly type: 'pauseAwaited' }
  | { readonly type: 'lookHereAwaited' }
  | { readonly type: 'undoAwaited' }
  /** Talking comes early: the host's tap (then it can be taken back), or nine pairings of ten are found. */
  | { readonly type: 'talkSignalled'; readonly endsAt: number; readonly undoUntil: number | null }
  | { readonly type: 'skipUndone'; readonly endsAt: number }
  | { readonly type: 'foundEachOther'; readonly person: PersonId }
  | { readonly type: 'roomClosed'; readonly at: number }

export type GroupEvent =
  /** Neighbours are to present each other, after the talk of a round. */
  | { readonly type: 'introducingBegan'; readonly at: number; readonly endsAt: number; readonly talk: Introducing }
  | { readonly type: 'turnBegan'; readonly way: 'on' | 'back'; readonly startedAt: number; readonly endsAt: number }
  /** Who was to speak is not there, and comes last. */
  | { readonly type: 'speakerSkipped'; readonly startedAt: number; readonly endsAt: number }
  | { readonly type: 'discussionBegan'; readonly at: number; readonly endsAt: number; readonly groups: readonly Group[] }
  /** Into the circle or group at place `group`, counted from 0, and out of any other. */
  | { readonly type: 'groupJoined'; readonly person: PersonId; readonly group: number }
  | { readonly type: 'groupsHeld'; readonly at: number; readonly msPassed: number; readonly msLeft: number; readonly why: PauseReason }

export type MatchingEvent =
  | { readonly type: 'matchingWanted'; readonly round: number }
  | {
      readonly type: 'matchingMade'
      readonly round: number
      readonly matching: Matching
      readonly report: MatchingReport
      readonly tookMs: number
    }
  | { readonly type: 'matchingLocked'; readonly round: number }
  /** The clap moved away again: there is time to make it anew. */
  | { readonly type: 'matchingUnlocked'; readonly round: number }
  | { readonly type: 'matchingDropped' }
  /**
   * `formed` replaces every pairing it shares a member with; pairings that lost all but one are gone; whoever
   * is in neither `formed` nor `byes` nor an untouched pairing waits.
   */
  | {
      readonly type: 'matchingRepaired'
      readonly round: number
      readonly formed: readonly Pairing[]
      readonly released: readonly PersonId[]
      readonly byes: readonly PersonId[]
    }
  | { readonly type: 'partnersMissed'; readonly by: PersonId; readonly missing: readonly PersonId[]; readonly marked: readonly PersonId[] }

export type PromptEvent =
  | { readonly type: 'promptReplaced'; readonly round: number; readonly prompt: Prompt }
  | { readonly type: 'nextPromptSet'; readonly prompt: Prompt }
  | { readonly type: 'suggestionMade'; readonly by: PersonId; readonly text: TextId }
  | { readonly type: 'suggestionDropped'; readonly id: number }

export type WishEvent =
  | { readonly type: 'wishMade'; readonly kind: Wish['kind']; readonly people: MetPair; readonly by: PersonId | null }
  | { readonly type: 'wishDropped'; readonly id: number }
  | { readonly type: 'acquaintanceTold'; readonly people: MetPair }
  | { readonly type: 'personDescribed'; readonly person: PersonId }
  | { readonly type: 'categoriesRenamed' }
  | { readonly type: 'stayChosen'; readonly person: PersonId; readonly stays: Person['stays'] }
  | { readonly type: 'leavingSet'; readonly person: PersonId; readonly leavesAt: number | null }

export type BeckoningEvent =
  /** In every round from now on, or no longer. */
  | { readonly type: 'beckoningChosen'; readonly person: PersonId; readonly isOn: boolean }
  /** `text`: the id of what they wrote. */
  | { readonly type: 'whereTold'; readonly person: PersonId; readonly text: TextId | null }
  | { readonly type: 'partnersBeckoned'; readonly person: PersonId }
  | { readonly type: 'comingTold'; readonly person: PersonId }

export type ProgrammeEvent =
  /** At place `index`, counted from 0. Its id is the next number that the room counts. */
  | { readonly type: 'itemAdded'; readonly plan: ItemPlan; readonly title: TextId | null; readonly index: number }
  | { readonly type: 'itemChanged'; readonly id: number; readonly plan: ItemPlan; readonly title: TextId | null }
  /** To place `index` of the list without it. */
  | { readonly type: 'itemMoved'; readonly id: number; readonly index: number }
  | { readonly type: 'itemRemoved'; readonly id: number }
  | { readonly type: 'itemBegan'; readonly id: number; readonly at: number }
  | { readonly type: 'eveningEndSet'; readonly at: number | null }
