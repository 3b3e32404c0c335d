/**
 * What everybody can ever know, and a phone; a screen's part is in screenViews.ts, a host's in hostViews.ts. A view is
 * made of slices; a `view` message carries those that changed, each of them whole, so the client replaces and never
 * merges within one.
 */
import type { BeckoningView } from './beckoning.ts'
import type { PersonId, RoomCode } from './ids.ts'
import type { AnnouncedView, SignUpView } from './inviting.ts'
import type { Introduces, ItemPlan } from './programme.ts'
import type { WishKind } from './protocol.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Purpose, Settings } from './settings.ts'
import type { Floor, Zone } from './spots.ts'
import type { MineView, NeedsView, TakeHomeView, Told } from './takeHome.ts'
import type { Language, Text } from './text.ts'

/** Why the clock stands still. 'overdue': nobody could drive the room for a while, and the host is asked whether to go on. */
export type PauseReason = 'host' | 'lookHere' | 'overdue'

/** A stretch of the evening. All times in room-clock milliseconds; `endsAt` of talking is the clap. */
export type StageView =
  /** `isLookHere`: the host has asked everybody to listen. */
  | { readonly kind: 'gathering'; readonly startsAt: number; readonly isLookHere: boolean }
  | { readonly kind: 'moving'; readonly round: number; readonly startsAt: number; readonly endsAt: number }
  | {
      readonly kind: 'talking'
      readonly round: number
      readonly startsAt: number
      /** When the time to talk is up: the clap, or the host's cue where they give it, which is then at the latest at `endsAt`. */
      readonly upAt: number
      readonly endsAt: number
    }
  /**
   * Neighbours present each other. `turn` 0: people come together. `endsAt` ends the turn where it goes by the clock,
   * in several groups at once; else it is only shown.
   */
  | {
      readonly kind: 'introducing'
      readonly round: number
      readonly turn: number
      readonly of: number
      readonly isByClock: boolean
      readonly startsAt: number
      readonly endsAt: number
    }
  /** Groups around a question; nothing is cut off at `endsAt`. */
  | { readonly kind: 'discussing'; readonly round: number; readonly startsAt: number; readonly endsAt: number }
  | {
      readonly kind: 'paused'
      readonly startsAt: number
      readonly held: 'moving' | 'talking' | 'introducing' | 'discussing'
      readonly round: number
      readonly msLeft: number
      readonly why: PauseReason
    }
  | { readonly kind: 'closed'; readonly startsAt: number }

/** What everybody in the room sees; encoded once and broadcast. */
export type CommonView = {
  readonly code: RoomCode
  readonly title: string
  readonly language: Language
  readonly purpose: Purpose
  /** The address on the poster, without the code: "http://192.168.1.20:3000". */
  readonly address: string
  readonly hasSpots: boolean
  readonly floor: Floor
  /** Null in earnest. */
  readonly rehearsal: Rehearsal | null
  /** Named parts of the room. */
  readonly zones: readonly Zone[]
  readonly talkingMs: number
  readonly movingMs: number
  readonly whoClaps: Settings['whoClaps']
  readonly hasTurnCue: boolean
  readonly phonesSound: boolean
  /** What the room seeks and offers stands for all to read. */
  readonly hasBoard: boolean
  /** How many take part. */
  readonly people: number
  /** What is now, then what follows by itself. A client shows the last entry that has begun, network or not. */
  readonly schedule: readonly [StageView, ...StageView[]]
  /**
   * `of` is null where the meeting goes on until it is stopped; `number` is 0 before the first round. `uncounted`: how
   * many before the meeting were talks between neighbours, which nobody calls rounds.
   */
  readonly rounds: { readonly number: number; readonly of: number | null; readonly isLast: boolean; readonly uncounted: number }
  /** When the evening's last clap will be, where that is known. */
  readonly endsAt: number | null
  /** How people found whom they are to present after this talk, or are presenting; null in every other round. */
  readonly introduces: Introduces['pairs'] | null
  /** The questions of this round and the next. */
  readonly prompts: readonly {
    readonly round: number
    readonly text: Text
    /** The name of who suggested it, where the host wanted it told. */
    readonly by: string | null
  }[]
  /** Conversations so far between two people who had not met here before. */
  readonly conversations: number
}

/** One turn in which somebody presents a neighbour; `presents` null: themselves or, where pairs found each other, whoever it was. */
export type SpeakingView<Name = string> = { readonly turn: number; readonly name: Name; readonly presents: Name | null }

/** One person's group: who else is in it, and what they do. */
export type YourGroupView =
  | {
      readonly kind: 'presenting'
      readonly spot: number | null
      readonly names: readonly string[]
      /** The group's turns; where all listen together, the present one and the next. */
      readonly turns: readonly SpeakingView[]
      /** Null for who only listens. */
      readonly own: SpeakingView | null
    }
  | { readonly kind: 'discussing'; readonly spot: number | null; readonly names: readonly string[]; readonly question: Text }

/** Where one person is in one round. `spot` is null in a room without spots. */
export type PlaceView =
  | {
      readonly kind: 'pairing'
      readonly round: number
      readonly spot: number | null
      /** In the order of their turns to talk. */
      readonly partners: readonly string[]
      /** What partners told of themselves; nobody who told nothing. */
      readonly cards: readonly ({ readonly of: string } & Told)[]
      /** Who moves along with a partner: a child, an interpreter. */
      readonly companions: readonly { readonly of: string; readonly name: string }[]
      /** This person's turn to talk: 0 begins. */
      readonly turn: number
      /** They stand at the spot already. */
      readonly isHere: boolean
      /** The partners who do not stand there yet. */
      readonly comes: readonly string[]
      /** Somebody in the pairing has said "We found each other". */
      readonly hasFound: boolean
      /** Null where nobody waits to be come to. */
      readonly beckoning: BeckoningView | null
    }
  /** The partner is gone; `nearby` is the pairing one may join. */
  | {
      readonly kind: 'alone'
      readonly round: number
      readonly spot: number | null
      readonly left: readonly string[]
      readonly nearby: { readonly spot: number | null; readonly names: readonly string[] } | null
    }
  | { readonly kind: 'bye'; readonly round: number }
  /** With whoever stands next to them: nobody was told a partner. */
  | { readonly kind: 'neighbour'; readonly round: number }
  /** In the room, but not in this round's matching: it was made before they came. */
  | { readonly kind: 'waiting'; readonly round: number }

/** What one participant sees of themselves. */
export type YouView =
  | { readonly status: 'outside' }
  /** `atDoor`: waits for the host to say yes. `putOut`: may join again. */
  | { readonly status: 'left' | 'removed' | 'atDoor' | 'putOut'; readonly name: string; readonly met: readonly string[] }
  | {
      readonly status: 'takingPart' | 'resting'
      readonly id: PersonId
      readonly name: string
      /** Somebody looked for this person in vain, and the matching passes them over until they are seen. */
      readonly isMissed: boolean
      /** This round's place and the next round's, where they are known. */
      readonly places: readonly PlaceView[]
      readonly group: YourGroupView | null
      /** Names of those met so far, in order. */
      readonly met: readonly string[]
      /** What this person asked of whom they meet. Nobody else but a host sees it. */
      readonly wishes: readonly { readonly id: number; readonly kind: WishKind; readonly name: string }[]
      /** Stays in one place. */
      readonly stays: boolean
      readonly beckons: boolean
      readonly where: Text | null
      /** What this person suggested to talk about. */
      readonly suggestions: readonly { readonly id: number; readonly text: Text }[]
    }

/** What happens in the room, item by item: everybody may read it. */
export type ProgrammeView = {
  readonly items: readonly {
    readonly id: number
    readonly plan: ItemPlan
    /** Without an entry in any language it is called by its kind. */
    readonly title: Text
    readonly isOver: boolean
  }[]
  /** What is now; null before the first item, and between a meeting and what follows it. `endsAt` null: as long as it takes. */
  readonly current: { readonly id: number; readonly startsAt: number; readonly endsAt: number | null } | null
  /** The item that comes next. */
  readonly next: number | null
  /** When the evening is to end. */
  readonly eveningEndsAt: number | null
}

export type PhoneSlices = {
  readonly common: CommonView
  readonly programme: ProgrammeView
  readonly needs: NeedsView
  /** The evening to come, for whoever may sign up. */
  readonly announced: AnnouncedView
  readonly signUp: SignUpView
  /** Words that three people or more have written on their cards: suggested to whoever writes theirs. */
  readonly hints: readonly string[]
  readonly you: YouView
  readonly mine: MineView
  readonly takeHome: TakeHomeView
}

/** One `view` message. Within an epoch a client never goes back to a smaller `seq`. */
export type ViewMessage<Slices> = {
  readonly epoch: number
  readonly seq: number
  /** The room clock when this was sent. */
  readonly now: number
  readonly slices: Partial<Slices>
}
