/** What a host can ever know, beyond what everybody sees: slices like those of views.ts. */
import type { CallView } from './beckoning.ts'
import type { Card, Labels } from './card.ts'
import type { PersonId } from './ids.ts'
import type { AnnouncedView, SnowballView } from './inviting.ts'
import type { MatchingSummary, OutlookView } from './matchingViews.ts'
import type { Plan, WishKind } from './protocol.ts'
import type { Settings } from './settings.ts'
import type { EveningView, NeedsView, WallView } from './takeHome.ts'
import type { Text } from './text.ts'
import type { GroupsView } from './screenViews.ts'
import type { CommonView, PauseReason, PlaceView, ProgrammeView } from './views.ts'
import type { Wifi } from './wifi.ts'

export type RosterEntry = {
  readonly id: PersonId
  readonly name: string
  readonly status: 'takingPart' | 'resting'
  readonly hasPhone: boolean
  /** Nobody: a rehearsal's own. */
  readonly isPretend: boolean
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
  /** Partners come to them, as the host has arranged; null for whoever has a phone, and sees to it there. */
  readonly beckons: { readonly isOn: boolean; readonly where: Text | null } | null
  readonly leavesAt: number | null
  /** In the current round: where, and with whom; in a group, where. Null when in none. */
  readonly place: { readonly spot: number | null; readonly partners: readonly string[] } | null
  /** The projector shows a number in place of the name. */
  readonly isHidden: boolean
}

export type NamedPerson = { readonly id: PersonId; readonly name: string }

/** What people have told the host in confidence. */
export type ReportsView = {
  /** How many no host has seen to. */
  readonly open: number
  /** Those that are open first, the latest on top; not all of them where they are many. */
  readonly latest: readonly {
    readonly id: number
    readonly by: NamedPerson
    readonly about: NamedPerson | null
    readonly words: Text | null
    /** In room-clock milliseconds. */
    readonly at: number
    /** They are not paired. */
    readonly isApart: boolean
    readonly isSettled: boolean
  }[]
}

/** What the door looks like from inside. */
export type DoorView = {
  /** Removed, and barred until the host lifts it: the latest first, not all of them where they are many. */
  readonly barred: readonly NamedPerson[]
  /** How many have come lately, as of the last of them, and until when that one has; null for nobody. */
  readonly lately: { readonly count: number; readonly until: number } | null
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

export type SuggestionView = {
  readonly id: number
  readonly text: Text
  /** The name of who suggested it. */
  readonly by: string
  /** It has been a round's question. */
  readonly isAsked: boolean
}

type Notice =
  | { readonly id: number; readonly kind: 'cannotFind'; readonly by: string; readonly missing: readonly string[] }

/** What can be taken back right now. */
export type Undoable = {
  readonly id: number
  readonly kind: 'clap' | 'skip' | 'removal' | 'joins'
  readonly until: number
  /** How many it put out. */
  readonly count: number
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
  /** What a command to whoever presents a neighbour names; null where nobody does. */
  readonly speakerStep: number | null
  readonly matchings: readonly MatchingSummary[]
  readonly labels: Labels
  readonly wifi: Wifi | null
  readonly wishes: readonly WishView[]
  /** While the room gathers; null once rounds are under way. */
  readonly outlook: OutlookView | null
  /** What people suggested to talk about, the newest first. */
  readonly suggestions: readonly SuggestionView[]
  readonly reports: ReportsView
  readonly notices: readonly Notice[]
  readonly door: DoorView
  readonly undoable: Undoable | null
  /** This round's and the next round's question: its deck id, or which suggestion it is; both null where the host wrote it. */
  readonly promptIds: readonly { readonly round: number; readonly id: string | null; readonly suggestion: number | null }[]
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
  readonly links: LinksView
}

/** What a console may hand on. The host's own link is in no view: the device keeps it. */
type LinksView = {
  /** The one that `replaceLinks` would replace. */
  readonly generation: number
  /** Path with token in the fragment: "/host/KM7P4T#…"; null until the host replaces the links of a room that has none. */
  readonly coHostPath: string | null
}

export type DeckView = readonly {
  readonly theme: string
  readonly questions: readonly { readonly id: string; readonly text: Text }[]
}[]

export type HostSlices = {
  readonly common: CommonView
  readonly programme: ProgrammeView
  readonly needs: NeedsView
  readonly announced: AnnouncedView
  readonly snowball: SnowballView
  /** Null before the first round is over, and while rounds are under way. */
  readonly evening: EveningView | null
  readonly onWall: WallView
  /** Who talked with whom, as on the screen, with everybody's name but of whom was put out. Nobody while rounds are under way. */
  readonly whoMet: { readonly names: readonly string[]; readonly pairs: readonly number[] }
  readonly console: ConsoleView
  readonly roster: readonly RosterEntry[]
  /** Who waits to be let in, in order of arrival. */
  readonly atDoor: readonly NamedPerson[]
  /** Who has to be brought together with their partner. */
  readonly calls: readonly CallView[]
  readonly groups: GroupsView
  readonly deck: DeckView
}
