/**
 * What phone, host and screen can ever know. A view is made of slices; a `view` message carries the slices
 * that changed, each of them whole, so the client replaces and never merges within one.
 */
import type { Card, Labels } from './card.ts'
import type { PersonId, RoomCode } from './ids.ts'
import type { Plan, Purpose, Settings, WishKind } from './protocol.ts'
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
  | {
      readonly kind: 'paused'
      readonly startsAt: number
      readonly held: 'moving' | 'talking'
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
  readonly talkingMs: number
  readonly movingMs: number
  readonly whoClaps: Settings['whoClaps']
  readonly hasTurnCue: boolean
  readonly phonesSound: boolean
  /** How many take part. */
  readonly people: number
  /** What is now, then what follows by itself. A client shows the last entry that has begun, network or not. */
  readonly schedule: readonly [StageView, ...StageView[]]
  /** `of` is null where the meeting goes on until it is stopped; `number` is 0 before the first round. */
  readonly rounds: { readonly number: number; readonly of: number | null; readonly isLast: boolean }
  /** When the evening's last clap will be, where that is known. */
  readonly endsAt: number | null
  /** The questions of this round and the next. */
  readonly prompts: readonly { readonly round: number; readonly text: Text }[]
  /** Conversations so far between two people who had not met here before. */
  readonly conversations: number
}

/** Where one person is in one round. `spot` is null in a room without spots. */
export type PlaceView =
  | {
      readonly kind: 'pairing'
      readonly round: number
      readonly spot: number | null
      /** In the order of their turns to talk. */
      readonly partners: readonly string[]
      /** This person's turn to talk: 0 begins. */
      readonly turn: number
      /** They stand at the spot already. */
      readonly isHere: boolean
      /** The partners who do not stand there yet. */
      readonly comes: readonly string[]
      /** Somebody in the pairing has said "We found each other". */
      readonly hasFound: boolean
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
  /** In the room, but not in this round's matching: it was made before they came. */
  | { readonly kind: 'waiting'; readonly round: number }

/** What one participant sees of themselves. */
export type YouView =
  | { readonly status: 'outside' }
  | { readonly status: 'left' | 'removed'; readonly name: string; readonly met: readonly string[] }
  | {
      readonly status: 'takingPart' | 'resting'
      readonly id: PersonId
      readonly name: string
      /** Somebody looked for this person in vain, and the matching passes them over until they are seen. */
      readonly isMissed: boolean
      /** This round's place and the next round's, where they are known. */
      readonly places: readonly PlaceView[]
      /** Names of those met so far, in order. */
      readonly met: readonly string[]
      /** What this person asked of whom they meet. Nobody else but a host sees it. */
      readonly wishes: readonly { readonly id: number; readonly kind: WishKind; readonly name: string }[]
    }

export type RosterEntry = {
  readonly id: PersonId
  readonly name: string
  readonly status: 'takingPart' | 'resting'
  readonly hasPhone: boolean
  readonly isAwake: boolean
  /** Not seen from one clap to the next. */
  readonly isDoubtful: boolean
  /** Looked for in vain, and passed over until seen. */
  readonly isMissed: boolean
  /** The host's own entry, who takes part when the number is odd. */
  readonly isHost: boolean
  readonly card: Card
  /** Stays in one place, at this spot once it is known. */
  readonly stays: { readonly spot: number | null } | null
  readonly leavesAt: number | null
  /** In the current round: where, and with whom. Null when in no pairing. */
  readonly place: { readonly spot: number | null; readonly partners: readonly string[] } | null
}

/** A round's matching in plain figures. */
export type MatchingSummary = {
  readonly round: number
  readonly pairs: number
  readonly trios: number
  readonly byes: number
  /** Who sits out, by name: not all of them where they are many. */
  readonly sitOut: readonly string[]
  /** Pairs of people who have met before. */
  readonly rematches: number
  /** Who are together though they should not be, for nothing else was possible. */
  readonly unfit: readonly { readonly why: 'bothStay' | 'cameTogether' | 'sameGroup'; readonly names: readonly string[] }[]
  /** What it took and how good it is, as it was made; null once it has been mended. */
  readonly made: {
    readonly tookMs: number
    readonly walkers: number
    /** Nothing better exists. False where all that is known is that it is good. */
    readonly isProved: boolean
    /** A round that spares rematches later, in place of the best of now. */
    readonly isFromReserve: boolean
  } | null
}

/** Something asked of who meets whom. */
type WishView = {
  readonly id: number
  readonly kind: WishKind
  readonly people: readonly [PersonId, PersonId]
  readonly names: readonly [string, string]
  /** The name of who asked; null for the host. */
  readonly by: string | null
}

/** What the room can hope for before the host starts. */
export type OutlookView = {
  readonly people: number
  /** Rounds that can follow in which all meet somebody new, at the most; null where nobody would ever play as many. */
  readonly newRounds: number | null
  /** The same if the host joined in; null where that would change nothing. */
  readonly newRoundsWithHost: number | null
  /** Who may meet nobody. */
  readonly loners: readonly string[]
  /** How many more must sit out, since too few may meet each other. */
  readonly surplus: number
  /** Asked both to meet and never to. */
  readonly contradictions: readonly (readonly [string, string])[]
}

type Notice =
  | { readonly id: number; readonly kind: 'cannotFind'; readonly by: string; readonly missing: readonly string[] }

/** What can be taken back right now. */
export type Undoable = {
  readonly id: number
  readonly kind: 'clap' | 'skip' | 'removal'
  readonly until: number
  /** The removed person's name; null otherwise. */
  readonly name: string | null
}

/** What a console sees beyond what everybody sees. */
export type ConsoleView = {
  readonly settings: Settings
  readonly plan: Plan | null
  /** The round that "start" would begin. */
  readonly nextRound: number
  /** A start was asked for and the first matching is being made. */
  readonly isStarting: boolean
  /** The pause that was asked for comes right after the clap; null where none was. */
  readonly pauseComes: PauseReason | null
  readonly matchings: readonly MatchingSummary[]
  readonly labels: Labels
  readonly wishes: readonly WishView[]
  /** While the room gathers; null once rounds are under way. */
  readonly outlook: OutlookView | null
  readonly notices: readonly Notice[]
  readonly undoable: Undoable | null
  /** Deck id of this round's and the next round's question; null where the host wrote it. */
  readonly promptIds: readonly { readonly round: number; readonly id: string | null }[]
  /** The name the host takes part under; null if they do not. */
  readonly hostName: string | null
  /** The host's own place, as on a phone. */
  readonly places: readonly PlaceView[]
  readonly addresses: readonly string[]
  /** A phone has come in through the address on the poster. */
  readonly hasPhoneArrived: boolean
  /** `withSound`: those whose clap will be heard. */
  readonly screens: { readonly count: number; readonly withSound: number }
  /** Path with token in the fragment: "/screen/KM7P4T#…". */
  readonly screenPath: string
}

export type DeckView = readonly {
  readonly theme: string
  readonly questions: readonly { readonly id: string; readonly text: Text }[]
}[]

/** One person's line on the projector, in the order of names. */
export type BoardEntry = {
  readonly name: string
  readonly spot: number | null
  /** Empty for someone who sits this one out. */
  readonly partners: readonly string[]
}
export type BoardView = { readonly round: number; readonly entries: readonly BoardEntry[] }

export type PhoneSlices = { readonly common: CommonView; readonly you: YouView }
export type HostSlices = {
  readonly common: CommonView
  readonly console: ConsoleView
  readonly roster: readonly RosterEntry[]
  readonly deck: DeckView
}
export type ScreenSlices = {
  readonly common: CommonView
  /** Who is here, in order of arrival. */
  readonly names: readonly string[]
  /** Who stands where, this round and the next. */
  readonly boards: readonly BoardView[]
}

/** One `view` message. Within an epoch a client never goes back to a smaller `seq`. */
export type ViewMessage<Slices> = {
  readonly epoch: number
  readonly seq: number
  /** The room clock when this was sent. */
  readonly now: number
  readonly slices: Partial<Slices>
}
