/** What may be asked of a room, once the shell knows who asks and has put what they wrote beside the log. */
import type { Arrangement } from '../../shared/beckoning.ts'
import type { InvitationId, PersonId, TextId } from '../../shared/ids.ts'
import type { Announcement } from '../../shared/inviting.ts'
import type { ItemPlan } from '../../shared/programme.ts'
import type { Plan } from '../../shared/protocol.ts'
import type { Pace } from '../../shared/rehearsal.ts'
import type { Settings } from '../../shared/settings.ts'
import type { MatchingReport } from './matching/report.ts'
import type { Matching, MetPair, Person, Prompt, Wish } from './state.ts'

export type RoomCommand = SettingsCommand | DoorCommand | PeopleCommand | RoundCommand | SpeakerCommand | PairingCommand | MatchingCommand | PromptCommand | WishCommand | ProgrammeCommand | ErasingCommand | ReportCommand | BeckoningCommand | PaceCommand | TakeHomeRoomCommand | InvitingCommand

export type InvitingCommand =
  | { readonly type: 'announce'; readonly evening: Announcement<TextId> | null }
  /** `invitation`: null where they brought none that is known. */
  | { readonly type: 'signUp'; readonly person: PersonId; readonly invitation: InvitationId | null }
  | { readonly type: 'signOff'; readonly person: PersonId }
  /** `by`: null for the host. */
  | { readonly type: 'invite'; readonly by: PersonId | null; readonly invitation: InvitationId; readonly places: number }
  | { readonly type: 'takeBackInvitation'; readonly by: PersonId | null; readonly id: InvitationId }
  | { readonly type: 'answerSignUp'; readonly person: PersonId; readonly isYes: boolean }
  | { readonly type: 'letInSignUps' }
  | { readonly type: 'turnAwayBranch'; readonly person: PersonId }

export type SettingsCommand =
  | { readonly type: 'configure'; readonly settings: Partial<Settings> }
  | { readonly type: 'chooseAddress'; readonly address: string }
  | { readonly type: 'retitle' }
  | { readonly type: 'nameZones' }
  | { readonly type: 'showWifi' }
  | { readonly type: 'replaceLinks' }

/** Of a rehearsal. */
type PaceCommand = { readonly type: 'setPace'; readonly pace: Pace }

export type DoorCommand =
  | { readonly type: 'join'; readonly person: PersonId; readonly hasPhone: boolean; readonly isPretend?: true }
  /** The host has looked at this one, who waits, or was put out. */
  | { readonly type: 'letIn'; readonly person: PersonId }
  | { readonly type: 'letAllIn' }
  | { readonly type: 'turnAllAway' }
  /** Puts out everybody who came in the last minute. */
  | { readonly type: 'undoJoins' }
  | { readonly type: 'liftBar'; readonly person: PersonId }

export type ReportCommand =
  /** `neverAgain`: from now on these two are not paired. */
  | {
      readonly type: 'tellHost'
      readonly person: PersonId
      readonly about: PersonId | null
      readonly note: TextId | null
      readonly neverAgain: boolean
    }
  | { readonly type: 'settleReport'; readonly id: number; readonly isSettled: boolean }

export type PeopleCommand =
  /** The host takes part when the number is odd. */
  | { readonly type: 'hostJoins'; readonly person: PersonId }
  | { readonly type: 'rename'; readonly person: PersonId }
  | { readonly type: 'rest'; readonly person: PersonId }
  | { readonly type: 'takePart'; readonly person: PersonId }
  | { readonly type: 'leave'; readonly person: PersonId }
  | { readonly type: 'remove'; readonly person: PersonId }
  /** On the projector. */
  | { readonly type: 'hideName'; readonly person: PersonId; readonly isHidden: boolean }
  | { readonly type: 'here'; readonly person: PersonId }
  | { readonly type: 'dismissNotice'; readonly id: number }

/** What this person wrote has been overwritten beside the log. */
export type ErasingCommand = { readonly type: 'erase'; readonly person: PersonId; readonly by: 'self' | 'host' }

/** Something that people take home has been written beside the log. `person`: who wrote it; null for the host. */
export type TakeHomeRoomCommand =
  | { readonly type: 'writePage'; readonly person: PersonId | null }
  /** What they tell of themselves. `isOther`: so that it matters to whom they meet. */
  | { readonly type: 'describeSelf'; readonly person: PersonId; readonly isOther: boolean }

export type RoundCommand =
  | { readonly type: 'start'; readonly round: number; readonly plan: Plan }
  | { readonly type: 'pause'; readonly round: number }
  | { readonly type: 'resume'; readonly round: number }
  | { readonly type: 'lookHere'; readonly round: number }
  | { readonly type: 'addTime'; readonly round: number; readonly ms: number }
  | { readonly type: 'clapNow'; readonly round: number }
  | { readonly type: 'talkNow'; readonly round: number }
  | { readonly type: 'lastRound'; readonly round: number }
  | { readonly type: 'oneMore'; readonly round: number }
  | { readonly type: 'fewerRounds'; readonly round: number; readonly last: number }
  | { readonly type: 'backToGathering'; readonly round: number }
  | { readonly type: 'undo'; readonly id: number }
  | { readonly type: 'close' }
  /** Time has passed. `unseen`: whose phone nobody has seen since the last clap. Harmless early, late or twice. */
  | { readonly type: 'tick'; readonly unseen: readonly PersonId[] }

/** `step`: the one it acts on. */
export type SpeakerCommand = { readonly type: 'nextSpeaker' | 'previousSpeaker' | 'skipSpeaker'; readonly step: number }

export type PairingCommand =
  | { readonly type: 'foundEachOther'; readonly person: PersonId; readonly round: number }
  | { readonly type: 'cannotFindPartner'; readonly person: PersonId; readonly round: number; readonly spot: number | null }
  | { readonly type: 'joinNearby'; readonly person: PersonId; readonly round: number }
  | { readonly type: 'knowEachOther'; readonly person: PersonId; readonly round: number; readonly partner: PersonId }

/** The answer to a wanted matching, from wherever it was computed. */
export type MatchingCommand = {
  readonly type: 'useMatching'
  readonly round: number
  readonly matching: Matching
  readonly report: MatchingReport
  /** How long it took to make. */
  readonly tookMs: number
}

export type PromptCommand =
  | { readonly type: 'setPrompt'; readonly round: number; readonly prompt: Prompt }
  | { readonly type: 'suggest'; readonly person: PersonId; readonly text: TextId }
  /** `by`: the person who takes back their own; null for the host, who may drop any. */
  | { readonly type: 'dropSuggestion'; readonly id: number; readonly by: PersonId | null }

export type WishCommand =
  /** `by`: the person who asks; null for the host. */
  | { readonly type: 'wish'; readonly kind: Wish['kind']; readonly people: MetPair; readonly by: PersonId | null }
  | { readonly type: 'dropWish'; readonly id: number; readonly by: PersonId | null }
  /** What is told of a person has changed; it stands beside the log. */
  | { readonly type: 'describe'; readonly person: PersonId }
  | { readonly type: 'renameCategories' }
  | { readonly type: 'stay'; readonly person: PersonId; readonly stays: Person['stays'] }
  | { readonly type: 'setLeaving'; readonly person: PersonId; readonly leavesAt: number | null }

/** `where`: what they wrote, beside the log; null where they wrote nothing. */
export type BeckoningCommand =
  /** `stays` null: as before. */
  | {
      readonly type: 'arrange'
      readonly person: PersonId
      readonly stays: Arrangement['stays'] | null
      readonly beckons: boolean
      readonly where: TextId | null
    }
  | { readonly type: 'beckon'; readonly person: PersonId; readonly round: number; readonly where: TextId | null }
  | { readonly type: 'come'; readonly person: PersonId; readonly round: number }

/** The words of a title stand beside the log. */
export type PlannedItem = { readonly plan: ItemPlan; readonly title: TextId | null }

export type ProgrammeCommand =
  | { readonly type: 'planProgramme'; readonly items: readonly PlannedItem[]; readonly of: number }
  | { readonly type: 'addItem'; readonly item: PlannedItem; readonly after: number | null }
  | { readonly type: 'changeItem'; readonly id: number; readonly item: PlannedItem }
  | { readonly type: 'moveItem'; readonly id: number; readonly after: number | null }
  | { readonly type: 'removeItem'; readonly id: number }
  | { readonly type: 'beginItem'; readonly id: number; readonly from: number | null }
  | { readonly type: 'endEvening'; readonly at: number | null }
