/** What may be asked of a room, once the shell knows who asks and has put what they wrote beside the log. */
import type { PersonId } from '../../shared/ids.ts'
import type { Plan, Settings } from '../../shared/protocol.ts'
import type { Matching, Prompt } from './state.ts'

export type RoomCommand = SettingsCommand | PeopleCommand | RoundCommand | PairingCommand | MatchingCommand | PromptCommand

export type SettingsCommand =
  | { readonly type: 'configure'; readonly settings: Partial<Settings> }
  | { readonly type: 'chooseAddress'; readonly address: string }
  | { readonly type: 'retitle' }

export type PeopleCommand =
  | { readonly type: 'join'; readonly person: PersonId; readonly hasPhone: boolean }
  /** The host takes part when the number is odd. */
  | { readonly type: 'hostJoins'; readonly person: PersonId }
  | { readonly type: 'rename'; readonly person: PersonId }
  | { readonly type: 'rest'; readonly person: PersonId }
  | { readonly type: 'takePart'; readonly person: PersonId }
  | { readonly type: 'leave'; readonly person: PersonId }
  | { readonly type: 'remove'; readonly person: PersonId }
  | { readonly type: 'here'; readonly person: PersonId }
  | { readonly type: 'dismissNotice'; readonly id: number }

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
  | { readonly type: 'backToGathering'; readonly round: number }
  | { readonly type: 'undo'; readonly id: number }
  | { readonly type: 'close' }
  /** Time has passed. `unseen`: whose phone nobody has seen since the last clap. Harmless early, late or twice. */
  | { readonly type: 'tick'; readonly unseen: readonly PersonId[] }

export type PairingCommand =
  | { readonly type: 'foundEachOther'; readonly person: PersonId; readonly round: number }
  | { readonly type: 'cannotFindPartner'; readonly person: PersonId; readonly round: number; readonly spot: number | null }
  | { readonly type: 'joinNearby'; readonly person: PersonId; readonly round: number }

/** The answer to a wanted matching, from wherever it was computed. */
export type MatchingCommand = { readonly type: 'useMatching'; readonly round: number; readonly matching: Matching }

export type PromptCommand = { readonly type: 'setPrompt'; readonly round: number; readonly prompt: Prompt }
