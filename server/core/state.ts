/** A room as one immutable value. Plain records and arrays: it prints well in a failed test and survives JSON. */
import type { PersonId, RoomId, TextId } from '../../shared/ids.ts'
import type { Introduces, ItemPlan } from '../../shared/programme.ts'
import type { Plan, WishKind } from '../../shared/protocol.ts'
import type { Rehearsal } from '../../shared/rehearsal.ts'
import type { Settings } from '../../shared/settings.ts'
import type { PauseReason } from '../../shared/views.ts'
import type { Inviting } from './inviting/state.ts'
import type { MatchingReport } from './matching/report.ts'
import type { HeldStage, Stage } from './stage.ts'

export type Person = {
  readonly id: PersonId
  readonly hasPhone: boolean
  /** The host's own entry: taking part only when that makes the number even. */
  readonly isHost: boolean
  /** `atDoor`: waits for the host to say yes. `putOut`: may join again, like somebody new. `removed`: barred. */
  readonly standing: 'takingPart' | 'resting' | 'left' | 'removed' | 'atDoor' | 'putOut'
  /** When they came, by themselves; null for whoever the host has let in by hand, and in logs older than that. */
  readonly joinedAt: number | null
  /** Stretches from clap to clap in a row in which nobody saw this phone: 1 is doubtful, 2 rests until seen. */
  readonly unseen: 0 | 1 | 2
  /** Looked for in vain by a partner, and not seen since. */
  readonly isMissed: boolean
  /** Stays in one place, and partners come: at this spot, or at the first they come to stand at. */
  readonly stays: { readonly spot: number | null } | null
  /** Waits where they are, in every round, until partners come and call their name. */
  readonly beckons: boolean
  /** Where they are to be found, in words of theirs. */
  readonly where: TextId | null
  /** When they have said they leave; null for not before the end. */
  readonly leavesAt: number | null
  /** The projector shows a number in place of the name. */
  readonly isHidden: boolean
  /** Nobody: a rehearsal's own. */
  readonly isPretend: boolean
}

/** A deck id, or the id of a text that somebody wrote (kept beside the log). `by`: who suggested it, where that is told. */
export type Prompt = { readonly kind: 'deck'; readonly id: string } | { readonly kind: 'own'; readonly id: TextId; readonly by?: PersonId }

/** What somebody in the room would like to be talked about. Dropped and yet asked, it stays known as theirs. */
type Suggestion = { readonly id: number; readonly text: TextId; readonly by: PersonId; readonly isDropped: boolean }

/** Somebody has told the host that somebody bothers them. `note`: what they wrote, beside the log. */
export type Report = {
  readonly id: number
  readonly by: PersonId
  readonly about: PersonId | null
  readonly note: TextId | null
  readonly at: number
  /** The host has seen to it. */
  readonly isSettled: boolean
}

/** Two people, in an odd room three, who talk in one round. `spot` is null in a room without spots. */
export type Pairing = { readonly spot: number | null; readonly members: readonly PersonId[] }

/** All of a round's groups. */
export type Matching = { readonly pairings: readonly Pairing[]; readonly byes: readonly PersonId[] }

export type MetPair = readonly [PersonId, PersonId]

/** What somebody asked for two people: never together, together soon, or not together for they came so. */
export type Wish = {
  readonly id: number
  readonly kind: WishKind
  readonly people: MetPair
  /** The person who asked; null for the host. */
  readonly by: PersonId | null
}

/** `tookMs`: how long it took to make. */
export type MadeReport = MatchingReport & { readonly tookMs: number }

export type Round = {
  readonly number: number
  /** A talk between neighbours: a round to Klapp, but not to anybody who counts rounds. */
  readonly isIntroduction: boolean
  readonly prompt: Prompt
  /** Null for the moment in which a round began before its matching was made. */
  readonly matching: Matching | null
  /** Who said "We found each other". */
  readonly found: readonly PersonId[]
  /** Who have asked their partners to come to them, this once; and who have said that they come. */
  readonly beckoned: readonly PersonId[]
  readonly coming: readonly PersonId[]
  /** How good the matching was when it was made; null where it has not been. */
  readonly report: MadeReport | null
  /** Who talked with whom; empty until talking begins. */
  readonly met: readonly MetPair[]
}

/** The next round's matching on its way. */
type Upcoming = {
  readonly round: number
  readonly matching: Matching | null
  readonly report: MadeReport | null
  /** A matching has been asked for and has not come yet. */
  readonly isWanted: boolean
  /** It was asked for again meanwhile: the one that comes knows too little. */
  readonly isOutdated: boolean
  /** Within the lead time before the clap: from here on it is only repaired. */
  readonly isLocked: boolean
}

/** The rounds that one start asked for. */
type Meeting = {
  readonly firstRound: number
  readonly plan: Plan
  /** Its one round is a talk after which neighbours present each other. */
  readonly introduces: Introduces | null
  /** Those who have not met and can help each other come first of all. */
  readonly meetsGap: boolean
}

/** What the room was before the host clapped, so that it can be that again. */
export type CalledClap = {
  readonly round: number
  readonly startedAt: number
  readonly endsAt: number
  readonly graceMs: number
  /** The pause that the host clapped from; null where the talk ran. */
  readonly pause: { readonly held: HeldStage; readonly why: PauseReason } | null
  readonly meeting: Meeting | null
  /** The choice that the next round used up. */
  readonly nextPrompt: Prompt | null
  /** Who had not been seen then, and how often: a clap that never was counts nobody's absence. */
  readonly unseen: Readonly<Record<PersonId, Person['unseen']>>
}

/** `title`: null where the item is called by its kind. `beganAt`: null while it is yet to come. */
export type Item = {
  readonly id: number
  readonly plan: ItemPlan
  readonly title: TextId | null
  readonly beganAt: number | null
}

export type Programme = {
  readonly items: readonly Item[]
  /** The item that is now, or whose rounds were the last; null before the first. */
  readonly current: number | null
  /** When the evening is to end. */
  readonly eveningEndsAt: number | null
}

type Undoable =
  | { readonly id: number; readonly kind: 'clap'; readonly clap: CalledClap; readonly until: number }
  /** The skip brought talking forward by `savedMs`. */
  | { readonly id: number; readonly kind: 'skip'; readonly round: number; readonly savedMs: number; readonly until: number }
  | {
      readonly id: number
      readonly kind: 'removal'
      readonly person: PersonId
      readonly standing: Person['standing']
      readonly until: number
    }
  /** Who was put out at once, and what each of them was. */
  | {
      readonly id: number
      readonly kind: 'joins'
      readonly people: readonly Pick<Person, 'id' | 'standing'>[]
      readonly until: number
    }

type Notice = {
  readonly id: number
  readonly kind: 'cannotFind'
  readonly by: PersonId
  readonly missing: readonly PersonId[]
}

export type RoomState = {
  readonly id: RoomId
  /** A room of pretend people, for a host to try the evening in; null where it is in earnest. */
  readonly rehearsal: Rehearsal | null
  /** All of the room's chance comes from here. */
  readonly seed: number
  readonly settings: Settings
  /** The address on the poster; null for the one the server thinks best. */
  readonly address: string | null
  /** In order of arrival. Who left stays in the list: others have met them. */
  readonly people: readonly Person[]
  readonly wishes: readonly Wish[]
  readonly suggestions: readonly Suggestion[]
  readonly reports: readonly Report[]
  /** Who have said that they knew each other before. */
  readonly acquainted: readonly MetPair[]
  readonly inviting: Inviting
  readonly stage: Stage
  readonly programme: Programme
  /** Null when no rounds are under way. */
  readonly meeting: Meeting | null
  /** Every round that began; `rounds[n - 1]` is round n. */
  readonly rounds: readonly Round[]
  readonly upcoming: Upcoming | null
  /** The host's choice for the next round; null leaves it to the settings. */
  readonly nextPrompt: Prompt | null
  /** What comes right after the clap that is now too near to move. */
  readonly afterClap: { readonly pauses: PauseReason | null; readonly undoes: CalledClap | null }
  readonly undoable: Undoable | null
  readonly notices: readonly Notice[]
  /** Counts what can be undone or dismissed, so that each has an id of its own. */
  readonly counter: number
}
